import * as z from 'zod/mini';
import type { Session } from '../model/session.ts';
import { awaitedNow, publishOutcomes as publish, waitingNow } from '../rules/adjudication.ts';
import { byRule } from '../rules/carry-out.ts';
import { chained } from '../rules/chained.ts';
import { type Given, refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { closing } from '../rules/hearings.ts';
import { moveOn } from '../rules/phases.ts';
import { mayCommand } from '../rules/powers.ts';
import { nextPhase, phaseNow, played } from '../rules/time.ts';
import { writtenOutcome } from './adjudication-input.ts';
import { command, unlessControl, unlessRunning } from './command.ts';

/** All outcomes of the turn are published together and carried out; a phase that waited for nothing else ends with it. [ADJ-8] */
export const publishOutcomes = command({
  input: z.strictObject({ restByRule: z.exactOptional(z.boolean()) }),
  decide(session, { restByRule }, given) {
    const refused = unlessControl(given, 'publishOutcomes') ?? unlessRunning(session);
    if (refused) return refused;
    if (awaitedNow(session) !== 'waiting') return refuse('nothingAdjudicated');
    const open = waitingNow(session).filter(({ outcome }) => !outcome);
    if (open.length > 0 && !restByRule) return refuse('outcomesOpen', { count: open.length });
    return {
      events: chained(session, [
        ...open.map(
          ({ id }) =>
            (now: Session) =>
              acceptByRule(now, id, given),
        ),
        (now) => publish(now, given),
        (now) => (movesOn(now, given) ? moveOn(now, played(now.clock, given.at), given) : []),
      ]),
    };
  },
});

/** What nobody has decided is decided by the rule. [ADJ-2] */
function acceptByRule(session: Session, adjudication: string, given: Given) {
  const { effects, succeeds } = byRule(session.adjudications![adjudication]!.proposed);
  const outcome = writtenOutcome(session, 'rule', { effects: [...effects], succeeds, told: [] }, given);
  return [told(given.at, TO_CONTROL, 'outcomeAccepted', { adjudication, outcome }), ...closing(session, adjudication, given)];
}

/** A phase that has run out goes on, unless the exercise lets it wait. After the last comes ENDEX, which is the lead's. [CTL-2] */
function movesOn(session: Session, { seat }: Given): boolean {
  if (!session.phase?.waiting || phaseNow(session)?.atExpiry === 'wait') return false;
  return nextPhase(session) !== undefined || mayCommand(seat, 'endExercise');
}
