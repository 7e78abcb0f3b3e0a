import { type Credentials, type Dismissal, type Envelope, PROTOCOL } from '@demarche/shared';
import { z } from 'zod';

const credentials = z.object({
  protocol: z.literal(PROTOCOL),
  session: z.string().max(80),
  ticket: z.string().min(1).max(200),
  have: z.number().int().min(0),
});

/** What a page shows when it connects, or why it cannot come in. */
export function readCredentials(auth: unknown): Credentials | Dismissal {
  const read = credentials.safeParse(auth);
  if (read.success) return read.data;
  return read.error.issues.some((issue) => issue.path[0] === 'protocol') ? 'protocol' : 'unknownTicket';
}

/** The envelope of a command; what is inside, the command's own schema reads. */
export function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  // One cast to look at the parts; each is checked here.
  const { id, name } = value as Partial<Record<keyof Envelope, unknown>>;
  return typeof id === 'string' && id.length > 0 && id.length <= 100 && typeof name === 'string';
}
