import * as z from 'zod/mini';
import { overrideOutcome as override } from '../rules/adjudication.ts';
import { refuse } from '../rules/decision.ts';
import { outcomeInput, unlessTellable, writtenOutcome } from './adjudication-input.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/** A published outcome is set right later, with a reason: a new fact that is told and acts; nothing is unsaid. [ADJ-9] */
export const overrideOutcome = command({
  input: z.strictObject({ adjudication: idText, outcome: outcomeInput }),
  decide(session, { adjudication, outcome }, given) {
    const refused = unlessControl(given, 'overrideOutcome') ?? unlessRunning(session);
    if (refused) return refused;
    const one = Object.hasOwn(session.adjudications ?? {}, adjudication) ? session.adjudications![adjudication] : undefined;
    if (!one) return refuse('noSuchAdjudication');
    if (session.awaited?.[one.turn]?.publishedAt === undefined) return refuse('notPublished');
    if (outcome.reason === undefined) return refuse('reasonMissing');
    const wrong = unlessTellable(session, one, outcome);
    if (wrong) return wrong;
    return { events: override(session, one, writtenOutcome(session, 'free', outcome, given), given) };
  },
});
