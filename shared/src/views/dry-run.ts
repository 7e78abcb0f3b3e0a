import { CLOCK } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Given } from '../rules/decision.ts';
import { isDue, whatIsDue } from '../rules/due.ts';
import { evolve } from '../rules/evolve.ts';
import { moveOn } from '../rules/phases.ts';
import { structuralCopy } from '../rules/structural-copy.ts';
import { played } from '../rules/time.ts';
import { closeVote } from '../rules/vote-closing.ts';

/** What is supposed to happen: nothing more, the end of the phase, or the end of a vote in which all say the same. */
export type Supposed = { kind: 'now' } | { kind: 'phaseEnd' } | { kind: 'vote'; vote: string; choice: 'yes' | 'no' };

/** An inject that would go out, why, or what keeps it. */
export interface WouldFire {
  inject: string;
  how: 'clock' | 'trigger' | 'held' | 'twoPeople';
}

/** More than any exercise has due at one moment. */
const MOST = 300;

/**
 * Which injects would go out if this happened now, in the order in which they would. Played on a copy, with the dice of
 * the session; nothing is told and nothing changes. `at` is server time. [INJ-14]
 */
export function wouldFire(session: Session, supposed: Supposed, at: number): WouldFire[] {
  if (session.stage !== 'running' || !session.phase) return [];
  const copy = structuralCopy(session);
  // While the clock stands nothing is due; the question is what would be if it ran.
  copy.clock = { running: true, anchorAt: at, elapsed: played(session.clock, at) };
  copy.msel = Object.fromEntries(Object.entries(copy.msel).map(([id, { leaving: _leaving, ...state }]) => [id, state]));
  const given: Given = { seat: CLOCK, at, id: 'dry-run' };
  const fired: WouldFire[] = [];
  const keep = (events: ReturnType<typeof whatIsDue>) => {
    for (const event of events) {
      evolve(copy, event);
      if (event.type === 'injectDelivered' && event.data.how !== 'hand') fired.push({ inject: event.data.inject, how: event.data.how });
      if (event.type === 'releaseAwaited') fired.push({ inject: event.data.inject, how: 'twoPeople' });
    }
    return events.length > 0;
  };
  const settle = () => {
    for (let n = 0; n < MOST && keep(whatIsDue(copy, given)); n += 1);
  };
  settle();
  // What is due in any case is not the answer to “what if”.
  if (supposed.kind !== 'now') fired.length = 0;
  if (supposed.kind === 'phaseEnd') keep(moveOn(copy, played(copy.clock, at), given));
  if (supposed.kind === 'vote') keep(closed(copy, supposed, given));
  if (supposed.kind !== 'now') settle();
  return [...fired, ...heldBack(copy, given)];
}

/** A vote in which everybody who may says the same. */
function closed(copy: Session, { vote: id, choice }: { vote: string; choice: 'yes' | 'no' }, given: Given) {
  const vote = copy.votes[id];
  if (!vote || vote.outcome) return [];
  copy.ballots[id] = Object.fromEntries(vote.electorate.map((one) => [one, { choice, by: `${one}.dry-run`, at: given.at }]));
  return closeVote(copy, id, 'due', given);
}

/** What is held although its time or trigger has come. */
function heldBack(copy: Session, { at }: Given): WouldFire[] {
  return Object.values(copy.msel).flatMap((state): WouldFire[] =>
    state.stage === 'held' && isDue(copy, state, played(copy.clock, at), at) ? [{ inject: state.inject.id, how: 'held' }] : [],
  );
}
