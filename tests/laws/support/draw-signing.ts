import { addressesOf, type Permission, type Session, type Signing } from '@demarche/shared';
import type { Chance } from './chance.ts';

/** What may become of a text after the vote: signatures, reservations, objections, ratification, accession. */

type Drawn = { seat: string; input: unknown } | undefined;
type Drawer = (session: Session, chance: Chance) => Drawn;

const NO = ['We read it otherwise.', 'Unicode: 合意 🕊', '  spaced  '];

const seatsWith = (session: Session, permission: Permission, delegation: string): string[] =>
  session
    .exercise!.delegations.filter(({ id }) => id === delegation)
    .flatMap(({ id, seats }) => seats.filter(({ can }) => can.includes(permission)).map((seat) => `${id}.${seat.id}`));

/** One of the delegations that a deed is drawn for, by a seat that signs. */
const bySigner = (session: Session, chance: Chance, cases: { delegation: string; input: unknown }[]): Drawn => {
  const drawn = cases.flatMap(({ delegation, input }) => seatsWith(session, 'sign', delegation).map((seat) => ({ seat, input })));
  return drawn.length === 0 ? undefined : chance.one(drawn);
};
const signings = (session: Session): Signing[] => Object.values(session.signings ?? {});
const alive = (session: Session) =>
  Object.values(session.mechanisms ?? {}).filter(({ stage }) => stage === 'building' || stage === 'inForce');

export const signingDrawers = (byControl: (input: (session: Session, chance: Chance) => unknown) => Drawer) =>
  ({
    signText: (session, chance) => {
      const open = signings(session).filter(({ closedAt, outcome }) => closedAt === undefined && outcome !== 'lapsed');
      const cases = open.flatMap(({ proposal, invited, signatures }) =>
        invited
          .filter((code) => !signatures[code] || chance.happens(0.05))
          .map((delegation) => {
            const parts = addressesOf(session.proposals[proposal]!);
            // A mechanism as a whole now and then, so that a reservation bites.
            const core = parts.filter((one) => one.startsWith('m') && !one.includes('.') && chance.happens(0.4));
            const reserved = chance.happens(0.6) ? [...new Set([...core, ...chance.some(parts, 0.2)])] : [];
            return { delegation, input: { proposal, reservations: reserved.map((address) => ({ address, text: chance.one(NO) })) } };
          }),
      );
      return bySigner(session, chance, cases);
    },
    withdrawReservation: (session, chance) =>
      bySigner(
        session,
        chance,
        reservationsOf(session).map(({ by, proposal, address }) => ({ delegation: by, input: { proposal, address } })),
      ),
    objectToReservation: (session, chance) => {
      const cases = reservationsOf(session).flatMap(({ by: to, proposal, address }) =>
        Object.keys(session.signings![proposal]!.signatures)
          .filter((code) => code !== to)
          .map((delegation) => ({ delegation, input: { proposal, to, address, text: chance.one(NO), precludes: chance.happens(0.6) } })),
      );
      return bySigner(session, chance, cases);
    },
    closeSigning: byControl((session, chance) => {
      const open = signings(session).filter(({ closedAt }) => closedAt === undefined);
      return open.length === 0 ? undefined : { proposal: chance.one(open).proposal, why: chance.one(NO) };
    }),
    settleRatification: byControl((session, chance) => {
      const pending = signings(session).flatMap(({ proposal, outcome, signatures }) =>
        Object.entries(signatures).flatMap(([delegation, { ratifiesAfter, ratified, refused }]) =>
          outcome === 'lapsed' || ratifiesAfter === undefined || ratified || refused ? [] : [{ proposal, delegation }],
        ),
      );
      return pending.length === 0 ? undefined : { ...chance.one(pending), ratified: chance.happens(0.5), why: chance.one(NO) };
    }),
    accede: (session, chance) => {
      const codes = session.exercise!.delegations.map(({ id }) => id);
      const cases = alive(session).flatMap(({ id, members, candidates = {}, spec }) =>
        spec.accession === undefined && chance.happens(0.9)
          ? []
          : codes
              .filter((code) => !members.includes(code))
              .map((delegation) => ({ delegation, input: { mechanism: id, ask: !candidates[delegation] || chance.happens(0.2) } })),
      );
      return bySigner(session, chance, cases);
    },
    answerAccession: (session, chance) => {
      const cases = alive(session).flatMap(({ id, members, candidates = {} }) =>
        Object.keys(candidates).flatMap((candidate) =>
          members.map((delegation) => ({ delegation, input: { mechanism: id, candidate, admit: chance.happens(0.6) } })),
        ),
      );
      return bySigner(session, chance, cases);
    },
  }) satisfies Record<string, Drawer>;

const reservationsOf = (session: Session) =>
  signings(session).flatMap(({ proposal, signatures }) =>
    Object.entries(signatures).flatMap(([by, { reservations }]) => reservations.map(({ address }) => ({ by, proposal, address }))),
  );

const DEEDS = ['signText', 'signText', 'signText', 'objectToReservation', 'settleRatification', 'withdrawReservation'] as const;

/** While a text lies open the table is busy with it: there are few of them, and much may become of one. */
export function urgentInSigning(session: Session, chance: Chance): (typeof DEEDS)[number] | undefined {
  return signings(session).some(({ outcome }) => outcome !== 'lapsed') && chance.happens(0.3) ? chance.one(DEEDS) : undefined;
}

/** What somebody may try who should not. */
export function signingTries(session: Session, chance: Chance): [string, unknown][] {
  const proposal = chance.one(Object.keys(session.proposals).concat('none'));
  const mechanism = chance.one(Object.keys(session.mechanisms ?? {}).concat('none'));
  const code = chance.one(session.exercise!.delegations).id;
  return [
    ['signText', { proposal, reservations: chance.happens(0.5) ? [{ address: 'm1', text: 'No.' }] : [] }],
    ['objectToReservation', { proposal, to: code, address: 'm1', text: 'No.', precludes: true }],
    ['withdrawReservation', { proposal, address: 'm1' }],
    ['closeSigning', { proposal, why: 'Mine' }],
    ['settleRatification', { proposal, delegation: code, ratified: false, why: 'Mine' }],
    ['accede', { mechanism, ask: chance.happens(0.7) }],
    ['answerAccession', { mechanism, candidate: code, admit: true }],
    ['giveNotice', { mechanism, leave: true }],
  ];
}
