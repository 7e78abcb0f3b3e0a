import type { Admission, InvitationLook, SeatId, Text } from '@demarche/shared';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { useRemembered } from '../ui/use-remembered.ts';

/** A seat this browser holds. */
export interface Ticket {
  session: string;
  seat: SeatId;
  ticket: string;
  title: Text;
  takenAt: number;
  /** How the seat is called, for the list of those who come back. */
  place?: Place;
  /** The link it was taken with: opened again, it leads straight in. */
  link?: string;
}

/** A seat's own name and its delegation's, as the door tells them. */
export type Place = Pick<InvitationLook, 'seatTitle' | 'delegation' | 'office'>;

type Tickets = Record<string, Ticket>;
const isTickets = (value: unknown): value is Tickets => typeof value === 'object' && value !== null;
const isToken = (value: unknown): value is string => typeof value === 'string';

export function ticketFor(session: string): Ticket | undefined {
  const all = readRemembered('tickets');
  return isTickets(all) && Object.hasOwn(all, session) ? all[session] : undefined;
}

export function keepTicket({ session, seat, ticket, title }: Admission, more: Pick<Ticket, 'place' | 'link'> = {}): void {
  const all = readRemembered('tickets');
  const kept: Ticket = { session, seat, ticket, title, takenAt: Date.now(), ...more };
  writeRemembered('tickets', { ...(isTickets(all) ? all : {}), [session]: kept });
}

export function dropTicket(session: string): void {
  const all = readRemembered('tickets');
  if (!isTickets(all)) return;
  const { [session]: _gone, ...rest } = all;
  writeRemembered('tickets', rest);
}

/** The seats this browser holds, newest first. */
export function useTickets(): Ticket[] {
  const [all] = useRemembered<Tickets>('tickets', {}, isTickets);
  return Object.values(all).sort((a, b) => b.takenAt - a.takenAt);
}

/** The facilitator's token, once this browser opened the link the server printed. */
export function useFacilitatorToken(): string | undefined {
  const [token] = useRemembered<string>('facilitator', '', isToken);
  return token || undefined;
}

export function keepFacilitatorToken(token: string): void {
  writeRemembered('facilitator', token);
}

export function facilitatorToken(): string | undefined {
  const token = readRemembered('facilitator');
  return isToken(token) && token ? token : undefined;
}
