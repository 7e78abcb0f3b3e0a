import { away, FACILITATOR, type Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

/** What the control room may do to the table itself: powers, deputies, who comes, goes, merges and splits. */

type Drawn = { seat: string; input: unknown } | undefined;
type Drawer = (session: Session, chance: Chance) => Drawn;

const PERMISSIONS = ['speak', 'draft', 'vote', 'sign', 'order', 'hotline', 'chair'] as const;
const why = 'So it is agreed';
const one = <T>(items: readonly T[], chance: Chance): T | undefined => (items.length === 0 ? undefined : chance.one(items));
const codes = (session: Session, chance: Chance, kind: 'delegation' | 'observer' | 'any' = 'any') =>
  one(
    session.exercise!.delegations.filter((each) => kind === 'any' || (each.kind ?? 'delegation') === kind).map(({ id }) => id),
    chance,
  );
const control = (input: object | undefined): Drawn => input && { seat: FACILITATOR, input };
const history = (chance: Chance) => (chance.happens(0.8) ? { history: chance.one(['public', 'wire', 'all']) } : {});

export const MEMBERSHIP_DRAWERS = {
  setPowers: (session, chance): Drawn => control({ seat: chance.one(Object.keys(session.seats)), can: chance.some(PERMISSIONS, 0.8), why }),
  setAbsence: (session, chance): Drawn => {
    const held = Object.keys(session.seats).filter((seat) => session.seats[seat]?.holder !== undefined);
    const seat = one(held, chance);
    return control(seat === undefined ? undefined : { seat, absent: chance.happens(0.7) });
  },
  admitDelegation: (session, chance): Drawn => {
    const delegation = one(away(session), chance)?.id;
    return control(delegation === undefined ? undefined : { delegation, why, ...history(chance) });
  },
  releaseDelegation: (session, chance): Drawn => control({ delegation: codes(session, chance), why }),
  changeStanding: (session, chance): Drawn => {
    const kind = chance.happens(0.6) ? ('delegation' as const) : ('observer' as const);
    const delegation = codes(session, chance, kind === 'delegation' ? 'observer' : 'delegation');
    return control(delegation === undefined ? undefined : { delegation, kind, why });
  },
  mergeDelegations: (session, chance): Drawn =>
    control({ from: codes(session, chance, 'delegation'), into: codes(session, chance, 'delegation'), why }),
  splitDelegation: (session, chance): Drawn => {
    const delegation = one(away(session), chance)?.id;
    return control(
      delegation === undefined ? undefined : { from: codes(session, chance, 'delegation'), delegation, why, ...history(chance) },
    );
  },
} as const satisfies Record<string, Drawer>;

/** Seats of delegations that are not at the table, and deeds about them. */
export function membershipTries(session: Session, chance: Chance): [name: keyof typeof MEMBERSHIP_DRAWERS, input: unknown][] {
  const delegation = chance.one(['LAT', 'OBS', 'AAA', 'none']);
  return [
    ['admitDelegation', { delegation, why }],
    ['releaseDelegation', { delegation, why }],
    ['setPowers', { seat: chance.one(Object.keys(session.seats)), can: [...PERMISSIONS], why }],
  ];
}
