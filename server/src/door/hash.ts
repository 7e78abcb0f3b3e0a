import { hash } from 'node:crypto';

/** How a ticket is kept. */
export const hashOf = (ticket: string): string => hash('sha256', ticket, 'base64url');
