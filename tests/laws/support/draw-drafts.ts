import { type Annex, initialsOf, type Permission, type Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

/** What delegations do with a text among some of them: drafts, co-sponsors, confidential clauses. */

type Drawn = { seat: string; input: unknown } | undefined;
type Drawer = (session: Session, chance: Chance) => Drawn;

const codes = (session: Session): string[] => session.exercise!.delegations.map(({ id }) => id);
const seatsWith = (session: Session, permission: Permission, of: readonly string[]): string[] =>
  session
    .exercise!.delegations.filter(({ id }) => of.includes(id))
    .flatMap(({ id, seats }) => seats.filter(({ can }) => can.includes(permission)).map((seat) => `${id}.${seat.id}`));

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list.length === 0 ? undefined : chance.one(list);
}

/** Gives a deed to one of these seats, if there is any. */
function by(seats: readonly string[], chance: Chance, input: (own: string) => unknown): Drawn {
  const seat = oneOf(seats, chance);
  return seat === undefined ? undefined : { seat, input: input(seat.split('.')[0]!) };
}

const openDrafts = (session: Session) => Object.values(session.drafts ?? {}).filter(({ proposal }) => proposal === undefined);
const openAnnexes = (session: Session) => Object.values(session.annexes ?? {}).filter(({ stage }) => stage === 'open');
const onTable = (session: Session) => Object.values(session.proposals).filter(({ stage }) => stage === 'tabled');
const wording = (session: Session, chance: Chance) => ({
  title: `Between us, ${chance.below(1000)}`,
  clauses: Array.from({ length: 1 + chance.below(session.exercise!.negotiation.maxClauses) }, () => chance.one(['We agree.', 'Not yet.'])),
});

export const DRAFT_DRAWERS = {
  shareDraft: (session, chance) =>
    by(seatsWith(session, 'draft', codes(session)), chance, (own) => {
      const draft = openDrafts(session).find(({ owner }) => owner === own);
      const readers = chance.happens(0.8) ? chance.some(codes(session)) : [];
      if (!draft) return { over: 0, readers, ...wording(session, chance) };
      const over = chance.happens(0.9) ? draft.version : 0;
      return { draft: draft.id, over, readers, ...(chance.happens(0.5) ? wording(session, chance) : {}) };
    }),
  cosponsor: (session, chance) => {
    const text = oneOf(
      [
        ...openDrafts(session).map(({ id, readers, owner }) => ({ id, others: readers.filter((one) => one !== owner) })),
        ...onTable(session).map(({ id, sponsor }) => ({ id, others: codes(session).filter((one) => one !== sponsor) })),
      ],
      chance,
    );
    return text && by(seatsWith(session, 'draft', text.others), chance, () => ({ text: text.id, stands: chance.happens(0.7) }));
  },
  writeAnnex: (session, chance) => {
    const text = oneOf(onTable(session), chance);
    if (!text) return undefined;
    return by(seatsWith(session, 'draft', [text.sponsor, ...(text.cosponsors ?? [])]), chance, (own) => {
      const annex = openAnnexes(session).find(({ proposal, readers }) => proposal === text.id && readers.includes(own));
      const others = codes(session).filter((one) => one !== own);
      // Two agree sooner than many, and only what all agree on stands.
      const readers = chance.happens(0.8) ? [chance.one(others)] : chance.some(others);
      const template = oneOf(session.exercise!.mechanisms ?? [], chance)?.id;
      const mechanisms =
        template !== undefined && chance.happens(0.7) ? { mechanisms: [{ template, members: [own, readers[0] ?? own] }] } : {};
      const said = { ...wording(session, chance), ...mechanisms, readers };
      if (!annex) return { proposal: text.id, over: 0, ...said };
      return { proposal: text.id, annex: annex.id, over: annex.version, ...(chance.happens(0.5) ? said : { readers }) };
    });
  },
  initialAnnex: (session, chance) => {
    const annex = oneOf(openAnnexes(session), chance);
    if (!annex) return undefined;
    const missing = missingUnder(session, annex);
    const stands = missing.length > 0 && chance.happens(0.9);
    const input = { annex: annex.id, version: annex.version, stands };
    return by(seatsWith(session, 'sign', stands ? missing : annex.initialled), chance, () => input);
  },
  withdrawAnnex: (session, chance) => {
    const annex = chance.happens(0.2) ? oneOf(openAnnexes(session), chance) : undefined;
    return annex && by(seatsWith(session, 'draft', [annex.owner]), chance, () => ({ annex: annex.id }));
  },
} satisfies Record<string, Drawer>;

const missingUnder = (session: Session, annex: Annex): string[] =>
  initialsOf(session, annex).filter((one) => !annex.initialled.includes(one));

/** Where two have something in confidence they come to agree on it before the text is decided. */
export function urgentInConfidence(session: Session, chance: Chance): 'initialAnnex' | undefined {
  const isWaiting = openAnnexes(session).some((annex) => missingUnder(session, annex).length > 0);
  return isWaiting && chance.happens(0.3) ? 'initialAnnex' : undefined;
}

/** What somebody tries who should not, or with something that is not there. */
export function draftTries(session: Session, chance: Chance): [name: keyof typeof DRAFT_DRAWERS | 'tableProposal', input: unknown][] {
  const draft = oneOf(Object.keys(session.drafts ?? {}), chance) ?? 'none';
  const annex = oneOf(Object.keys(session.annexes ?? {}), chance) ?? 'none';
  const proposal = oneOf(Object.keys(session.proposals), chance) ?? 'none';
  const ours = { title: 'Ours', clauses: ['x'] };
  return [
    ['tableProposal', { draft, over: 1 }],
    ['shareDraft', { draft, over: 1, ...ours, readers: codes(session) }],
    ['shareDraft', { draft, over: 1, readers: codes(session) }],
    ['cosponsor', { text: chance.one([draft, annex, proposal]), stands: chance.happens(0.5) }],
    ['writeAnnex', { proposal, annex, over: 1, ...ours, readers: codes(session) }],
    ['writeAnnex', { proposal, over: 0, ...ours, readers: chance.some(codes(session)) }],
    ['initialAnnex', { annex, version: 1, stands: chance.happens(0.5) }],
    ['initialAnnex', { annex: '__proto__', version: 1, stands: true }],
    ['withdrawAnnex', { annex }],
  ];
}
