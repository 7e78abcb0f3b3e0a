import type { LogEvent } from '../events/event.ts';
import type { Correction, Fact } from '../model/correction.ts';
import type { Session } from '../model/session.ts';
import { type Compensation, compensate } from './compensation.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { fold } from './evolve.ts';
import { rederive } from './rederive.ts';
import { settled } from './signing.ts';
import { structuralCopy } from './structural-copy.ts';
import { played } from './time.ts';

/** Corrections that count: not taken back, also not by one that was itself taken back. [COR-4] */
export function standing({ corrections = {} }: Pick<Session, 'corrections'>): Correction[] {
  const all = Object.values(corrections);
  const undone = new Set<string>();
  for (const one of [...all].reverse()) if (one.undoes !== undefined && !undone.has(one.id)) undone.add(one.undoes);
  return all.filter(({ id }) => !undone.has(id));
}

/** What holds once some facts are corrected as well, or one correction is taken back. A later word on a fact replaces an earlier one. */
export function factsHeld(session: Session, change: { facts: readonly Fact[] } | { undoes: string }): Fact[] {
  if ('facts' in change) return [...standing(session).flatMap(({ facts }) => facts), ...change.facts];
  const without = { ...session.corrections };
  // Taken back like any other: what it had taken back counts again.
  const undo = { id: ' ', facts: [], undoes: change.undoes } as unknown as Correction;
  return standing({ ...session, corrections: { ...without, ' ': undo } }).flatMap(({ facts }) => facts);
}

/** What a correction tells and moves, and which injects that wait for a condition it would have let go, or not. */
export interface Correcting extends Compensation {
  fired: string[];
  unfired: string[];
}

/** What a correction would tell and move, were it made now. */
export function correcting(
  session: Session,
  log: readonly LogEvent[],
  change: { facts: readonly Fact[] } | { undoes: string },
  how: { why: string; track: string },
  given: Given,
): Correcting {
  const facts = factsHeld(session, change);
  const { should, fired, unfired } = rederive(log, facts);
  const votes = votesBrought(session, log, facts, given);
  const rest = compensate(fold(votes, structuralCopy(session)), should, { id: given.id, ...how }, given);
  return { ...rest, events: [...votes, ...rest.events], fired, unfired };
}

/** Everybody hears which votes stand otherwise; a text that passed after all lies open for signature from now on. */
function votesBrought(session: Session, log: readonly LogEvent[], facts: readonly Fact[], given: Given): LogEvent[] {
  const asCounted = new Map(log.flatMap((event) => (event.type === 'voteClosed' ? [[event.data.vote, event.data.outcome] as const] : [])));
  const now = played(session.clock, given.at);
  return Object.values(session.votes).flatMap((vote): LogEvent[] => {
    const fact = facts.findLast((one) => one.of === 'vote' && one.vote === vote.id);
    const right = fact?.of === 'vote' ? fact.outcome : asCounted.get(vote.id);
    if (vote.outcome === undefined || right === undefined || vote.outcome === right) return [];
    const signing = session.signings?.[vote.proposal];
    const corrected = told(given.at, TO_ALL, 'voteCorrected', { vote: vote.id, outcome: right, played: now });
    if (right === 'failed') {
      const isOpen = signing !== undefined && signing.outcome === undefined;
      return [
        corrected,
        ...(isOpen ? [told(given.at, TO_ALL, 'textLapsed', { proposal: vote.proposal, because: 'control', played: now })] : []),
      ];
    }
    const opened = signing ? [] : settled(session, vote.proposal, given).filter(({ type }) => type === 'signingOpened');
    return [corrected, ...opened];
  });
}
