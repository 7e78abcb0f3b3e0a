import {
  chairNow,
  FACILITATOR,
  meetingOf,
  motionsInOrder,
  needsFloor,
  procedureNow,
  type Session,
  sitting,
  takesNames,
} from '@demarche/shared';
import { type Chance, chanceOf } from './chance.ts';

type Drawer = (session: Session, chance: Chance) => { seat: string; input: unknown } | undefined;

const own = (seat: string) => seat.split('.')[0]!;

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list.length === 0 ? undefined : chance.one(list);
}

const speakers = (session: Session, isOf: (code: string) => boolean = () => true): string[] =>
  session.exercise!.delegations.flatMap(({ id, seats }) =>
    isOf(id) ? seats.filter(({ can }) => can.includes('speak')).map((seat) => `${id}.${seat.id}`) : [],
  );

/** Somebody who takes part and may speak, while the meeting sits. */
const member =
  (
    input: (session: Session, chance: Chance, seat: string) => object | undefined,
    isOf: (session: Session, code: string) => boolean = () => true,
  ): Drawer =>
  (session, chance) => {
    if (!procedureNow(session) || sitting(session) !== 'open') return undefined;
    const seat = oneOf(
      speakers(session, (code) => isOf(session, code)),
      chance,
    );
    const drawn = seat && input(session, chance, seat);
    return seat && drawn ? { seat, input: drawn } : undefined;
  };

/** The chair by one of its seats, or the facilitator in its place. */
const chair =
  (input: (session: Session, chance: Chance) => object | undefined): Drawer =>
  (session, chance) => {
    const code = chairNow(session);
    const seats = session.exercise!.delegations.find(({ id }) => id === code)?.seats.filter(({ can }) => can.includes('chair')) ?? [];
    const seat = oneOf(
      seats.map(({ id }) => `${code}.${id}`),
      chance,
    );
    const drawn = procedureNow(session) && input(session, chance);
    return drawn ? { seat: seat && chance.happens(0.6) ? seat : FACILITATOR, input: drawn } : undefined;
  };

const motionAt = (session: Session, chance: Chance, ...stages: string[]) =>
  oneOf(
    Object.values(meetingOf(session).motions).filter(({ stage }) => stages.includes(stage)),
    chance,
  );
const isListed = (session: Session, code: string) => meetingOf(session).list.some(({ delegation }) => delegation === code);
const speaks = (session: Session, code: string) => meetingOf(session).floor?.delegation === code;

/** How the deeds of a meeting may be drawn. */
export const PROCEDURE_DRAWERS = {
  requestFloor: member(
    (session) => (needsFloor(session) && takesNames(session) ? {} : undefined),
    (session, code) => !isListed(session, code),
  ),
  leaveList: member(() => ({}), isListed),
  setList: chair((session, chance) => (needsFloor(session) ? { open: chance.happens(0.8) } : undefined)),
  giveFloor: chair((session, chance) => {
    if (!needsFloor(session) || sitting(session) !== 'open') return undefined;
    const other = oneOf(
      session.exercise!.delegations.filter(({ id }) => !speaks(session, id)),
      chance,
    );
    return chance.happens(0.5) && other ? { delegation: other.id } : meetingOf(session).list.length > 0 ? {} : undefined;
  }),
  yieldFloor: member((session, chance, seat) => {
    const other = oneOf(
      session.exercise!.delegations.filter(({ id }) => id !== own(seat)),
      chance,
    );
    return chance.happens(0.3) && other && meetingOf(session).floor?.as === 'speech' ? { to: other.id } : {};
  }, speaks),
  raisePoint: member((_session, chance) => ({ kind: chance.one(['order', 'information', 'privilege']), text: 'A point.' })),
  ruleOnPoint: chair((session, chance) => {
    const point = oneOf(
      Object.values(meetingOf(session).points).filter(({ ruling }) => !ruling),
      chance,
    );
    return point && { point: point.id, upheld: chance.happens(0.6), words: 'So ruled.' };
  }),
  appealRuling: member((session, chance) => {
    const point = oneOf(
      Object.values(meetingOf(session).points).filter(({ ruling }) => ruling && ruling.appeal === undefined),
      chance,
    );
    return point && procedureNow(session)?.appeal && { point: point.id };
  }),
  moveMotion: member((session, chance) => {
    const text = (stage: string) =>
      oneOf(
        Object.values(session.proposals).filter((one) => one.stage === stage),
        chance,
      );
    const tabled = text('tabled');
    const rejected = text('rejected');
    const clause = tabled?.clauses[0]?.id;
    return oneOf(
      [
        { kind: 'suspend', minutes: 1 },
        ...(chance.happens(0.3) ? [{ kind: 'adjourn' }] : []),
        ...(needsFloor(session) ? [{ kind: 'extendTime', seconds: 60 + chance.below(60) }] : []),
        ...(tabled
          ? [
              { kind: 'closeDebate', proposal: tabled.id },
              { kind: 'adjournDebate', proposal: tabled.id },
            ]
          : []),
        ...(tabled && tabled.clauses.length > 1 && clause ? [{ kind: 'divide', proposal: tabled.id, parts: [[clause]] }] : []),
        ...(rejected ? [{ kind: 'reconsider', proposal: rejected.id }] : []),
      ].filter(({ kind }) => Object.hasOwn(procedureNow(session)?.motions ?? {}, kind)),
      chance,
    );
  }),
  secondMotion: member((session, chance, seat) => {
    const moved = motionAt(session, chance, 'moved');
    return moved && moved.delegation !== own(seat) ? { motion: moved.id } : undefined;
  }),
  withdrawMotion: (session, chance) => {
    const moved = motionAt(session, chance, 'moved', 'pending');
    return moved && { seat: moved.by, input: { motion: moved.id } };
  },
  putMotion: chair((session, chance) => {
    const first = motionsInOrder(session).find(({ stage }) => stage === 'pending');
    return first && { motion: first.id, how: chance.one(['vote', 'unlessOpposed']) };
  }),
  opposeMotion: member((session, chance) => {
    const put = motionAt(session, chance, 'unopposed');
    return put && { motion: put.id };
  }),
  resumeMeeting: chair((session) => (sitting(session) === 'open' ? undefined : {})),
} satisfies Record<string, Drawer>;

/** What is most to be done in a meeting now; motions are many, and each wants several deeds before it has its effect. */
export function urgentInMeeting(session: Session, chance: Chance): keyof typeof PROCEDURE_DRAWERS | 'castBallot' | undefined {
  if (!procedureNow(session) || !chance.happens(0.25)) return undefined;
  const { motions, points } = meetingOf(session);
  const stages = Object.values(motions).map(({ stage }) => stage);
  if (stages.includes('unopposed')) return chance.happens(0.3) ? 'opposeMotion' : undefined;
  if (stages.includes('voting')) return 'castBallot';
  if (sitting(session) !== 'open') return chance.happens(0.4) ? 'resumeMeeting' : undefined;
  if (Object.values(points).some(({ ruling }) => !ruling)) return 'ruleOnPoint';
  if (Object.values(points).some(({ ruling }) => ruling && ruling.appeal === undefined) && chance.happens(0.4)) return 'appealRuling';
  if (stages.includes('moved')) return chance.happens(0.15) ? 'withdrawMotion' : 'secondMotion';
  if (stages.includes('pending')) return chance.happens(0.15) ? 'withdrawMotion' : 'putMotion';
  if (meetingOf(session).list.length > 0 && chance.happens(0.15)) return 'leaveList';
  if (meetingOf(session).floor && chance.happens(0.3)) return 'yieldFloor';
  return chance.one(['moveMotion', 'requestFloor', 'raisePoint', undefined]);
}

/** What somebody tries who should not, or with something that is not there. */
export function procedureTries(session: Session, chance: Chance): [name: keyof typeof PROCEDURE_DRAWERS, input: unknown][] {
  const { points, motions } = meetingOf(session);
  const point = oneOf(Object.keys(points), chance) ?? '__proto__';
  const motion = oneOf(Object.keys(motions), chance) ?? 'constructor';
  return [
    ['requestFloor', {}],
    ['yieldFloor', { to: 'AAA' }],
    ['giveFloor', { delegation: 'AAA' }],
    ['setList', { open: false }],
    ['ruleOnPoint', { point, upheld: true, words: 'Mine.' }],
    ['appealRuling', { point }],
    ['putMotion', { motion, how: 'vote' }],
    ['opposeMotion', { motion }],
    ['secondMotion', { motion }],
    ['withdrawMotion', { motion }],
    ['moveMotion', { kind: 'closeDebate', proposal: '__proto__' }],
    ['resumeMeeting', {}],
  ];
}

/** Rules of procedure for some exercises, with short times so that all of it comes due. */
export function procedureOf(seed: number, codes: readonly string[]): { procedure?: object } {
  const chance = chanceOf(seed, 'procedure');
  if (!chance.happens(0.35)) return {};
  return {
    procedure: {
      template: chance.one(['plenary', 'plenary', 'plenary', 'council', 'contactGroup']),
      chair: chance.one(['facilitator', 'rotates', codes[0], [...codes].reverse()]),
      ...(chance.happens(0.3) ? { phases: ['p0'] } : {}),
      floor: chance.happens(0.7),
      calls: chance.one(['next', 'next', 'chair']),
      speakingSec: 10 + chance.below(50),
      rightOfReplySec: 10,
      objectionSec: 5 + chance.below(20),
      motionVoteSec: 10 + chance.below(50),
      textVoteMin: 0.5,
      seconding: chance.happens(0.3),
      vetoes: chance.happens(0.3),
      ...(chance.happens(0.5) ? { motions: { reconsider: { type: 'simple_majority' }, adjourn: { type: 'consensus' } } } : {}),
      ...(chance.happens(0.2) ? { appeal: false } : {}),
    },
  };
}
