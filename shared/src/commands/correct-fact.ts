import * as z from 'zod/mini';
import type { LogEvent } from '../events/event.ts';
import type { Fact } from '../model/correction.ts';
import type { Session } from '../model/session.ts';
import { rangeOf } from '../rules/book.ts';
import { refuse } from '../rules/decision.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';
import { corrected, notices } from './correction-rules.ts';

const amount = z.number().check(z.gte(-1000), z.lte(1000));
const place = z.int().check(z.gte(0));
const fact = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('inject'),
    inject: idText,
    adds: z.array(amount).check(z.maxLength(60)),
    crises: z.array(idText).check(z.maxLength(20)),
  }),
  z.strictObject({ of: z.literal('order'), turn: place, delegation: idText, place, intensity: z.int().check(z.gte(0), z.lte(3)) }),
  z.strictObject({ of: z.literal('deed'), position: place, value: z.exactOptional(amount) }),
  z.strictObject({ of: z.literal('vote'), vote: idText, outcome: z.enum(['passed', 'failed']) }),
  z.strictObject({ of: z.literal('build'), mechanism: idText, turn: place, outcome: z.enum(['progress', 'setback']) }),
  z.strictObject({ of: z.literal('step'), crisis: idText, k: place, rung: z.int().check(z.gte(0), z.lte(20)) }),
]);
const track = z.enum(['political', 'economic', 'military', 'domestic', 'control']);

/**
 * The control room puts right what the log says happened: it amends or annuls facts, and from now on everything that follows
 * by the rules stands as if they had happened so. The log keeps both. [COR-1]
 */
export const correctFact = command({
  input: z.strictObject({ facts: z.array(fact).check(z.minLength(1), z.maxLength(12)), why: typed(300), track, notices }),
  decide(session, { facts, why, track, notices }, given) {
    const refused = unlessControl(given, 'correctFact') ?? unlessRunning(session);
    if (refused) return refused;
    if (!given.past) return refuse('noPast');
    const log = given.past();
    const wrong = facts.find((one) => !isCorrectable(session, log, one));
    if (wrong) return refuse('notCorrectable');
    return corrected(session, log, { facts, why, track, notices }, given);
  },
});

/** Is it something that happened, and can it have happened so? */
export function isCorrectable(session: Session, log: readonly LogEvent[], fact: Fact): boolean {
  switch (fact.of) {
    case 'inject': {
      const state = Object.hasOwn(session.msel, fact.inject) ? session.msel[fact.inject] : undefined;
      if (state?.stage !== 'delivered') return false;
      const { effects, startsCrisis } = state.inject;
      return effects.length === fact.adds.length && fact.crises.every((one) => startsCrisis.includes(one));
    }
    case 'order': {
      const order = session.revealed[fact.turn] && session.sealed[fact.turn]?.[fact.delegation]?.orders[fact.place];
      const type = session.control?.exercise.orders.find(({ id }) => id === order?.order);
      return type !== undefined && fact.intensity <= (type.maxIntensity ?? 1);
    }
    case 'deed':
      return isDeed(session, log[fact.position], fact.value);
    case 'vote': {
      const vote = Object.hasOwn(session.votes, fact.vote) ? session.votes[fact.vote] : undefined;
      const isOfText = vote?.motion === undefined && (vote?.question === undefined || vote.question.on === 'text');
      return vote?.outcome !== undefined && isOfText;
    }
    case 'build':
      return (
        Object.hasOwn(session.builds ?? {}, fact.mechanism) &&
        session.builds![fact.mechanism]!.some(({ turn, draw }) => turn === fact.turn && draw !== undefined)
      );
    case 'step': {
      const rungs = session.control?.exercise.ladder.rungs.length ?? 0;
      return (
        fact.rung < rungs &&
        Object.hasOwn(session.crisisBooks ?? {}, fact.crisis) &&
        session.crisisBooks![fact.crisis]!.steps[fact.k] !== undefined
      );
    }
  }
}

/** Something the control room did by hand: a variable or a rung can have been another; the rest was done or was not. */
function isDeed(session: Session, event: LogEvent | undefined, value: number | undefined): boolean {
  const exercise = session.control?.exercise;
  if (!event || !exercise) return false;
  switch (event.type) {
    case 'worldReckoned': {
      const [only, more] = event.data.reasons;
      if (!only || more || only.reason.cause?.kind !== 'control' || only.reason.terms[0]?.formula !== 'control') return false;
      const [least, most] = rangeOf(exercise, only.key);
      return value === undefined || (value >= least && value <= most);
    }
    case 'crisisConfirmed':
      return value === undefined || (Number.isInteger(value) && value >= 0 && value < exercise.ladder.rungs.length);
    case 'crisisOpened':
    case 'mechanismAdopted':
      return value === undefined;
    default:
      return false;
  }
}
