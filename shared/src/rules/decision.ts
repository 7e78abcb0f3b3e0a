import type { EventMap, EventType, LogEvent } from '../events/event.ts';
import type { Audience } from '../model/audience.ts';
import type { SeatId } from '../model/seat.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What a command comes with besides its input: the seat (from the ticket, never from the payload), time and a fresh id. */
export interface Given {
  seat: SeatId;
  /** Server time, ms since 1970. */
  at: number;
  /** Derived from the seat and the command id; names whatever the command creates. */
  id: string;
  /** The whole log so far, where whoever decides has it: a correction reckons everything anew from the beginning. */
  past?: () => readonly LogEvent[];
}

export type Decision = { events: LogEvent[] } | { refused: Refusal };

export function refuse(code: RefusalCode, values?: Record<string, string | number>): { refused: Refusal } {
  return { refused: values === undefined ? { code } : { code, with: values } };
}

/** An event with its address list. */
export function told<T extends EventType>(at: number, to: Audience, type: T, data: EventMap[T]): LogEvent {
  // The pairing of type and data is checked by the signature; the union cannot express it.
  return { type, at, to, data } as unknown as LogEvent;
}

export const TO_ALL: Audience = ['public'];
export const TO_CONTROL: Audience = ['control'];
