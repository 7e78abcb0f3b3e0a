import type { Adjudication, Hearing, Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

type Drawn = { seat: string; input: unknown } | undefined;
type Drawer = (session: Session, chance: Chance) => Drawn;

const SAID = ['It is ready.', 'It is too late.', '  spaced  ', 'Unicode: 合意 🕊'];
const MODES = ['rule', 'free', 'matrix', 'vote', 'consensual'] as const;

/** Orders that wait for their outcome. */
const waiting = ({ adjudications = {}, awaited = {} }: Session): Adjudication[] =>
  Object.values(adjudications).filter(({ turn }) => awaited[turn] !== undefined && awaited[turn].publishedAt === undefined);
const hearings = (session: Session, ...kinds: Hearing['kind'][]): Hearing[] =>
  Object.values(session.hearings ?? {}).filter(({ kind, closed }) => !closed && kinds.includes(kind));

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list.length === 0 ? undefined : chance.one(list);
}

/** A seat of somebody who is heard, with the permission. */
function heardSeat(session: Session, chance: Chance, { asked }: Hearing, permission: 'speak' | 'vote'): string | undefined {
  const seats = session.exercise!.delegations.flatMap(({ id, seats }) =>
    asked.includes(id) ? seats.filter(({ can }) => can.includes(permission)).map((seat) => `${id}.${seat.id}`) : [],
  );
  return oneOf(seats, chance);
}

function outcomeOf(session: Session, chance: Chance): object {
  const codes = session.exercise!.delegations.map(({ id }) => id);
  const first = chance.some(codes);
  const rest = codes.filter((code) => !first.includes(code));
  const told = chance.happens(0.2)
    ? [{ to: [chance.one(['public', 'all'])], text: 'It came to nothing.' }]
    : [{ to: first, text: 'It went well.' }, ...(rest.length > 0 ? [{ to: rest, text: 'Something was seen.' }] : [])];
  return {
    succeeds: chance.happens(0.6),
    effects: chance.happens(0.7) ? [{ var: 'K', on: 'own', add: -1, track: 'political' }] : [],
    told,
    reason: chance.one(SAID),
  };
}

/** How the deeds of adjudication may be drawn. */
export const adjudicationDrawers = (byControl: (input: (session: Session, chance: Chance) => unknown) => Drawer) =>
  ({
    setAdjudication: byControl((session, chance) => {
      const one = oneOf(waiting(session), chance);
      const others = MODES.filter((mode) => mode !== one?.mode);
      return one && { adjudication: one.id, mode: chance.one(others) };
    }),
    acceptOutcome: byControl((session, chance) => {
      const one = oneOf(waiting(session), chance);
      if (!one) return undefined;
      const isWritten = one.mode === 'free' || chance.happens(0.4);
      return { adjudication: one.id, ...(isWritten ? { outcome: outcomeOf(session, chance) } : {}) };
    }),
    giveEstimate: byControl((session, chance) => {
      const one = oneOf(waiting(session), chance);
      return one && { adjudication: one.id, p: chance.below(101) };
    }),
    openHearing: byControl((session, chance) => {
      const isOpen = ({ order: { order } }: Adjudication) =>
        session.exercise!.orders.find(({ id }) => id === order)?.visibility === 'overt';
      const fit = waiting(session).filter(
        (one) => one.mode !== 'rule' && one.mode !== 'free' && !session.hearings?.[one.id] && isOpen(one),
      );
      const one = oneOf(fit, chance);
      if (!one) return undefined;
      const kind = one.mode === 'vote' ? chance.one(['estimate', 'majority']) : one.mode;
      return {
        adjudication: one.id,
        kind,
        asked: chance.some(session.exercise!.delegations.map(({ id }) => id)),
        open: chance.happens(0.5),
        action: 'It is done.',
        intended: 'It works.',
        reasons: chance.some(['It did before.', 'Nobody looks.']),
        ...(chance.happens(0.6) ? { text: 'It is agreed.' } : {}),
      };
    }),
    throwDice: byControl((session, chance) => {
      const one = oneOf(
        waiting(session).filter(({ mode, thrown }) => (mode === 'matrix' || mode === 'vote') && !thrown),
        chance,
      );
      if (!one) return undefined;
      const isCovert = session.exercise!.orders.find(({ id }) => id === one.order.order)?.visibility === 'covert';
      const weighed = chance.some([
        { text: 'For', weight: 2 },
        { text: 'Against', weight: -1, by: one.delegation },
      ]);
      return { adjudication: one.id, weighed, shown: !isCovert && chance.happens(0.7) };
    }),
    argue: (session, chance) => {
      const hearing = oneOf(hearings(session, 'matrix'), chance);
      const seat = hearing && heardSeat(session, chance, hearing, 'speak');
      return seat ? { seat, input: { hearing: hearing.id, side: chance.one(['pro', 'con']), text: chance.one(SAID) } } : undefined;
    },
    judgeChance: (session, chance) => {
      const hearing = oneOf(hearings(session, 'estimate', 'majority'), chance);
      const seat = hearing && heardSeat(session, chance, hearing, 'vote');
      if (!hearing || !seat) return undefined;
      const judged = hearing.kind === 'estimate' ? { p: chance.below(101) } : { choice: chance.one(['yes', 'no']) };
      return { seat, input: { hearing: hearing.id, ...judged } };
    },
    agreeOutcome: (session, chance) => {
      const hearing = oneOf(hearings(session, 'consensual'), chance);
      const seat = hearing && heardSeat(session, chance, hearing, 'vote');
      if (!hearing || !seat) return undefined;
      const isNew = hearing.text === undefined || chance.happens(0.15);
      const agrees = isNew || chance.happens(0.85);
      return { seat, input: { hearing: hearing.id, agrees, ...(isNew ? { text: chance.one(SAID) } : {}) } };
    },
    publishOutcomes: byControl((session, chance) => {
      if (waiting(session).length === 0 && !session.phase?.waiting) return undefined;
      return chance.happens(0.7) ? { restByRule: true } : {};
    }),
    overrideOutcome: byControl((session, chance) => {
      const one = oneOf(
        Object.values(session.adjudications ?? {}).filter(({ turn }) => session.awaited?.[turn]?.publishedAt !== undefined),
        chance,
      );
      return one && { adjudication: one.id, outcome: outcomeOf(session, chance) };
    }),
  }) satisfies Record<string, Drawer>;

const DEEDS = [
  'acceptOutcome',
  'setAdjudication',
  'openHearing',
  'throwDice',
  'argue',
  'judgeChance',
  'agreeOutcome',
  'giveEstimate',
] as const;

/** What those who are heard do in a hearing of each kind. */
const ANSWERS = { matrix: 'argue', estimate: 'judgeChance', majority: 'judgeChance', consensual: 'agreeOutcome' } as const;

/** While orders wait the room decides them; it does not do so for ever. */
export function urgentInAdjudication(
  session: Session,
  chance: Chance,
): (typeof DEEDS)[number] | 'publishOutcomes' | 'overrideOutcome' | undefined {
  const isWaiting = session.stage === 'running' && session.awaited?.[session.phase?.turn ?? 0]?.publishedAt === undefined;
  if (isWaiting && session.awaited?.[session.phase?.turn ?? 0] !== undefined) {
    if (chance.happens(0.08)) return 'publishOutcomes';
    const open = hearings(session, 'matrix', 'estimate', 'majority', 'consensual');
    const spoken = open.length > 0 ? ANSWERS[chance.one(open).kind] : undefined;
    if (spoken && chance.happens(0.4)) return spoken;
    return chance.happens(0.4) ? chance.one(DEEDS) : undefined;
  }
  return Object.keys(session.adjudications ?? {}).length > 0 && chance.happens(0.03) ? 'overrideOutcome' : undefined;
}

/** What somebody may try who should not. */
export function adjudicationTries(session: Session, chance: Chance): [string, unknown][] {
  const adjudication = chance.one(Object.keys(session.adjudications ?? {}).concat('none', '__proto__'));
  const hearing = chance.one(Object.keys(session.hearings ?? {}).concat(adjudication));
  return [
    ['setAdjudication', { adjudication, mode: 'free' }],
    ['acceptOutcome', { adjudication }],
    ['throwDice', { adjudication, weighed: [], shown: true }],
    ['giveEstimate', { adjudication, p: 50 }],
    ['publishOutcomes', { restByRule: true }],
    ['argue', { hearing, side: 'con', text: 'No.' }],
    ['judgeChance', { hearing, p: 50 }],
    ['judgeChance', { hearing, choice: 'no' }],
    ['agreeOutcome', { hearing, agrees: true }],
    ['agreeOutcome', { hearing, agrees: true, text: 'Mine.' }],
    ['openHearing', { adjudication, kind: 'matrix', asked: ['AAA'], open: true, action: 'x', intended: 'y', reasons: [] }],
    ['overrideOutcome', { adjudication, outcome: { succeeds: true, effects: [], told: [], reason: 'Mine' } }],
  ];
}

/** How orders of some types, and of some phases, are decided. Of some exercises nothing is. */
export function decidedIn(chance: Chance): { order: () => object; phase: () => object; asks: () => string[] } {
  const isDecided = chance.happens(0.7);
  const mode = () => chance.one(['free', 'matrix', 'matrix', 'vote', 'vote', 'consensual', 'consensual', 'consensual', 'rule']);
  return {
    order: () => (isDecided && chance.happens(0.5) ? { adjudication: mode() } : {}),
    phase: () => (isDecided && chance.happens(0.4) ? { adjudication: mode() } : {}),
    asks: () => (isDecided && chance.happens(0.4) ? ['adjudicate'] : []),
  };
}
