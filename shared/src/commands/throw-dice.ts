import * as z from 'zod/mini';
import type { Throw } from '../model/adjudication.ts';
import { tellThrow } from '../rules/adjudication.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { choicesOf, closing, estimatesOf } from '../rules/hearings.ts';
import { throwEstimate, throwMatrix } from '../rules/matrix.ts';
import { isCovert, waitingOrder } from './adjudication-input.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/**
 * Decides a matrix argument by the weighed arguments and two dice, an estimate by its median and a hundred-sided die, a
 * vote by counting. Once, and shown to everybody unless the order is covert. [ADJ-4] [ADJ-5]
 */
export const throwDice = command({
  input: z.strictObject({
    adjudication: idText,
    weighed: z
      .array(
        z.strictObject({
          text: typed(500),
          by: z.exactOptional(idText),
          weight: z.int().check(z.gte(-2), z.lte(2)),
        }),
      )
      .check(z.maxLength(60)),
    shown: z.boolean(),
  }),
  decide(session, { adjudication, weighed, shown }, given) {
    const refused = unlessControl(given, 'throwDice') ?? unlessRunning(session);
    if (refused) return refused;
    const one = waitingOrder(session, adjudication);
    if ('refused' in one) return one;
    if (one.mode !== 'matrix' && one.mode !== 'vote') return refuse('notDecidedSo');
    if (one.thrown) return refuse('thrownAlready');
    if (shown && isCovert(session, one)) return refuse('covertUnheard');
    const seed = session.control?.seed ?? '';
    let thrown: Throw;
    if (one.mode === 'matrix') {
      const net = weighed.reduce((sum, { weight }) => sum + weight, 0);
      thrown = throwMatrix(seed, adjudication, net);
    } else if (session.hearings?.[adjudication]?.kind === 'majority') {
      const { yes, no } = choicesOf(session, adjudication);
      if (yes + no === 0) return refuse('nobodyJudged');
      thrown = { kind: 'majority', yes, no, verdict: yes > no ? 'yes' : 'no' };
    } else {
      const estimates = estimatesOf(session, one);
      if (estimates.length === 0) return refuse('nobodyJudged');
      thrown = throwEstimate(seed, adjudication, estimates);
    }
    const kept = { adjudication, thrown, weighed: one.mode === 'matrix' ? weighed : [], by: given.seat };
    return {
      events: [
        told(given.at, TO_CONTROL, 'diceThrown', kept),
        ...closing(session, adjudication, given),
        ...(shown ? [tellThrow(session, one, thrown, given)] : []),
      ],
    };
  },
});
