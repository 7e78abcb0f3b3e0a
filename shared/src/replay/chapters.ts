import type { LogEvent, ToldEvent } from '../events/event.ts';
import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';

/** A place in a replay worth jumping to. */
export type Chapter = {
  /** How many events have happened when it is seen. */
  position: number;
  /** Server time, ms since 1970, and exercise time, ms. */
  at: number;
  played: number;
} & Heading;

type Heading =
  | { kind: 'turn'; turn: number; index: number }
  | { kind: 'phase'; turn: number; index: number }
  | { kind: 'inject'; inject: string }
  | { kind: 'item'; wire: string; title: Text }
  | { kind: 'voteOpened'; vote: string; proposal: string }
  | { kind: 'voteClosed'; vote: string; outcome: 'passed' | 'failed' }
  | { kind: 'ordersRevealed'; turn: number }
  | { kind: 'rung'; slot: string; rung: number }
  | { kind: 'correction'; correction: string }
  | { kind: 'joined' | 'left'; delegation: DelegationId; other?: DelegationId }
  | { kind: 'ended' };

/**
 * What an event begins, if it begins something. The control room counts injects; other readers the items
 * that reached them, as an inject's number and wordings are not theirs to know.
 */
export function headingOf(event: ToldEvent | LogEvent, control: boolean): Heading | undefined {
  switch (event.type) {
    case 'phaseBegan':
      return { kind: event.data.index === 0 ? 'turn' : 'phase', turn: event.data.turn, index: event.data.index };
    case 'injectDelivered':
      return control ? { kind: 'inject', inject: event.data.inject } : undefined;
    case 'wireTold':
      return !control && event.data.kind === 'inject' ? { kind: 'item', wire: event.data.id, title: event.data.title } : undefined;
    case 'voteOpened':
      return { kind: 'voteOpened', vote: event.data.id, proposal: event.data.proposal };
    case 'voteClosed':
      return { kind: 'voteClosed', vote: event.data.vote, outcome: event.data.outcome };
    case 'ordersRevealed':
      return { kind: 'ordersRevealed', turn: event.data.turn };
    case 'crisisTold':
      return control === event.data.slot.includes('~') ? undefined : { kind: 'rung', slot: event.data.slot, rung: event.data.sight.rung };
    case 'crisisMoved':
      return control === event.data.slot.includes('~') ? undefined : { kind: 'rung', slot: event.data.slot, rung: event.data.rung };
    case 'factCorrected':
      return control ? { kind: 'correction', correction: event.data.id } : undefined;
    case 'delegationJoined': {
      const { delegation, from } = event.data;
      return { kind: 'joined', delegation: delegation.id, ...(from === undefined ? {} : { other: from }) };
    }
    case 'delegationLeft': {
      const { delegation, into } = event.data;
      return { kind: 'left', delegation, ...(into === undefined ? {} : { other: into }) };
    }
    case 'exerciseEnded':
      return { kind: 'ended' };
    default:
      return undefined;
  }
}

/** A crisis is told to each circle that knows of it; a reader of two circles needs it once, from the closer one. */
export function onceEach(chapters: readonly Chapter[]): Chapter[] {
  return chapters.filter((chapter, index) => {
    if (chapter.kind !== 'rung') return true;
    const crisis = chapter.slot.split('~')[0]!;
    return !chapters
      .slice(Math.max(0, index - 4), index)
      .some(
        (one) => one.kind === 'rung' && one.played === chapter.played && one.rung === chapter.rung && one.slot.split('~')[0] === crisis,
      );
  });
}
