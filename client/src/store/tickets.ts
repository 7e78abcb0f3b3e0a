import type { Admission, SeatId, Text } from '@demarche/shared';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { useRemembered } from '../ui/use-remembered.ts';

/** A seat this browser holds. */
export interface Ticket {
  session: string;
  seat: SeatId;
  ticket: string;
  title: Text;
  takenAt: number;
}

type Tickets = Record<string, Ticket>;
const isTickets = (value: unknown): value is Tickets => typeof value === 'object' && value !== null;
const isToken = (value: unknown): value is string => typeof value === 'string';

export function ticketFor(session: string): Ticket | undefined {
  const all = readRemembered('tickets');
  return isTickets(all) && Object.hasOwn(all, session) ? all[session] : undefined;
}

export function keepTicket({ session, seat, ticket, title }: Admission): void {
  const all = readRemembered('tickets');
  writeRemembered('tickets', { ...(isTickets(all) ? all : {}), [session]: { session, seat, ticket, title, takenAt: Date.now() } });
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
