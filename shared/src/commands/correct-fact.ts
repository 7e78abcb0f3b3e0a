import * as z from 'zod/mini';
import type { LogEvent } from '../events/event.ts';
import type { Fact } from '../model/correction.ts';
import type { Session } from '../model/session.ts';
import { rangeOf } from '../rules/book.ts';
import { correcting } from '../rules/corrections.ts';
import { type Decision, type Given, refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { audienceOf } from '../rules/delivery.ts';
import { played } from '../rules/time.ts';
import { hash32 } from '../world/chance.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

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
/** What some are told of a correction: exactly those who are named. */
const notice = z.strictObject({ to: z.array(idText).check(z.minLength(1), z.maxLength(24)), title: typed(120), text: typed(2000) });
const notices = z.array(notice).check(z.maxLength(24));
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

/** A correction is taken back like anything else that did not happen so. [COR-4] */
export const undoCorrection = command({
  input: z.strictObject({ correction: idText, why: typed(300), notices }),
  decide(session, { correction, why, notices }, given) {
    const refused = unlessControl(given, 'undoCorrection') ?? unlessRunning(session);
    if (refused) return refused;
    if (!given.past) return refuse('noPast');
    const known = Object.hasOwn(session.corrections ?? {}, correction) ? session.corrections![correction] : undefined;
    const isTaken = Object.values(session.corrections ?? {}).some(({ undoes }) => undoes === correction);
    if (!known || isTaken) return refuse('noSuchCorrection');
    return corrected(session, given.past(), { undoes: correction, why, track: 'control', notices }, given);
  },
});

type Asked = ({ facts: Fact[] } | { undoes: string }) & { why: string; track: string; notices: z.infer<typeof notices> };

function corrected(session: Session, log: readonly LogEvent[], asked: Asked, given: Given): Decision {
  const { why, track, notices } = asked;
  const delegations = session.exercise?.delegations.map(({ id }) => id) ?? [];
  const stranger = notices.flatMap(({ to }) => to).find((code) => !delegations.includes(code));
  if (stranger !== undefined) return refuse('noSuchDelegation', { delegation: stranger });
  const { events, moved, mechanisms, crises, fired, unfired } = correcting(session, log, asked, { why, track }, given);
  const sent = notices.map((one, n) => noticed(session, one, n, given));
  const record = {
    ...{ id: given.id, why, by: given.seat, played: played(session.clock, given.at) },
    ...{ moved, mechanisms, crises, fired, unfired },
    facts: 'facts' in asked ? asked.facts : [],
    ...('undoes' in asked ? { undoes: asked.undoes } : {}),
    noticed: [...new Set(notices.flatMap(({ to }) => to))],
    count: events.length + sent.length,
  };
  return { events: [told(given.at, TO_CONTROL, 'factCorrected', record), ...events, ...sent] };
}

/** Each notice has an id of its own, which says nothing of others. [COR-3] */
function noticed(session: Session, { to, title, text }: Asked['notices'][number], n: number, given: Given): LogEvent {
  const name = `${given.id}|notice|${n}`;
  const item = {
    id: `n${hash32(name).toString(36)}${hash32(`${name}|`).toString(36)}`,
    kind: 'inject',
    media: 'brief',
    reach: 'restricted',
    title,
    text,
    played: played(session.clock, given.at),
    from: { name: { en: 'Exercise control', ko: '훈련 통제' } },
  } as const;
  return told(given.at, audienceOf(session, to), 'wireTold', item);
}

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
