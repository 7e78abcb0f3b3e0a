import { type CommandName, FACILITATOR, type Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

type Drawn = { seat: string; input: unknown } | undefined;

const TEXTS = ['Was the signal off?', 'Who called?', 'Unicode: 合意 🕊', 'x'.repeat(200)];
const own = (seat: string) => seat.split('.')[0]!;

/** One of the questions that stand so. */
function questionWhere(session: Session, chance: Chance, stages: string[]) {
  const known = Object.values(session.rfis ?? {}).filter(({ stage }) => stages.includes(stage));
  return known.length === 0 ? undefined : chance.one(known);
}

/** A seat of the control room that may speak for it. */
function voiceOf(session: Session, chance: Chance): string {
  const voices = Object.entries(session.controllers ?? {}).filter(
    ([, { kind, endedAt }]) => endedAt === undefined && (kind === 'co' || kind === 'simcell'),
  );
  return chance.one([FACILITATOR, ...voices.map(([seat]) => seat)]);
}

/** To the asker, to some or to all, now or held back, with or without the asker's name. */
function answer(session: Session, chance: Chance, rfi: string) {
  const codes = session.exercise!.delegations.map(({ id }) => id);
  const turn = session.phase?.turn ?? 0;
  const isLast = !session.exercise!.turns.some(({ n }) => n === turn + 1);
  const embargo = chance.happens(0.5) || isLast ? { played: session.clock.elapsed + 120_000 * (1 + chance.below(2)) } : { turn: turn + 1 };
  return {
    rfi,
    text: chance.one(TEXTS),
    to: chance.happens(0.3) ? 'asker' : chance.happens(0.5) ? 'all' : chance.some(codes),
    ...(chance.happens(0.3) ? { names: true } : {}),
    ...(chance.happens(0.35) ? { embargo } : {}),
  };
}

export const RFI_DRAWERS = {
  askRfi: (session: Session, chance: Chance): Drawn => {
    const seat = chance.one(Object.keys(session.seats));
    const read = Object.keys(session.wire).filter((id) =>
      session.heardBy[`wire:${id}`]?.some((to) => to === 'public' || to === `d:${own(seat)}`),
    );
    const before = Object.values(session.rfis ?? {}).filter(({ delegation, stage }) => delegation === own(seat) && stage !== 'open');
    const about = chance.happens(0.4) && read.length > 0 ? { about: chance.one(read) } : {};
    const follows = chance.happens(0.4) && before.length > 0 ? { follows: chance.one(before).id } : {};
    return { seat, input: { text: chance.one(TEXTS), ...about, ...follows } };
  },
  withdrawRfi: (session: Session, chance: Chance): Drawn => {
    const rfi = chance.happens(0.3) ? questionWhere(session, chance, ['open']) : undefined;
    return rfi && { seat: rfi.by, input: { rfi: rfi.id } };
  },
  claimRfi: (session: Session, chance: Chance): Drawn => {
    const rfi = questionWhere(session, chance, ['open']);
    return rfi && { seat: voiceOf(session, chance), input: { rfi: rfi.id } };
  },
  answerRfi: (session: Session, chance: Chance): Drawn => {
    const rfi = questionWhere(session, chance, ['open']);
    return rfi && { seat: voiceOf(session, chance), input: answer(session, chance, rfi.id) };
  },
  declineRfi: (session: Session, chance: Chance): Drawn => {
    const rfi = chance.happens(0.4) ? questionWhere(session, chance, ['open']) : undefined;
    return rfi && { seat: voiceOf(session, chance), input: { rfi: rfi.id, why: chance.one(TEXTS) } };
  },
};

/** What a nosy seat tries with questions that may not be its own. */
export function rfiTries(session: Session, chance: Chance): [CommandName, unknown][] {
  const rfi = questionWhere(session, chance, ['open', 'answered', 'declined', 'withdrawn'])?.id ?? 'none';
  const wires = Object.keys(session.wire);
  return [
    ['askRfi', { text: 'And?', follows: rfi }],
    ['askRfi', { text: 'And?', about: wires.length > 0 ? chance.one(wires) : 'none' }],
    ['withdrawRfi', { rfi }],
    ['claimRfi', { rfi }],
    ['answerRfi', { rfi, text: 'Yes', to: 'all' }],
    ['declineRfi', { rfi, why: 'No' }],
  ];
}
