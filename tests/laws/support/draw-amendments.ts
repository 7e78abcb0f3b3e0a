import { type Amendment, addressesOf, FACILITATOR, keyed, type Proposal, type Session } from '@demarche/shared';
import type { Chance } from './chance.ts';

/** What the table may do to a text beside writing it: amend it, code its clauses, divide the question. */

const WORDS = ['We agree.', 'Not at all, and in many more words than before.', 'Unicode: 合意 🕊'];

const tabledText = (session: Session, chance: Chance): Proposal | undefined => {
  const known = Object.values(session.proposals).filter(({ stage }) => stage === 'tabled');
  return known.length === 0 ? undefined : chance.one(known);
};
const waiting = (session: Session): Amendment[] => Object.values(session.amendments ?? {}).filter(({ stage }) => stage === 'tabled');
const drafters = (session: Session, delegation?: string): string[] =>
  session
    .exercise!.delegations.filter(({ id }) => delegation === undefined || id === delegation)
    .flatMap(({ id, seats }) => seats.filter(({ can }) => can.includes('draft')).map((seat) => `${id}.${seat.id}`));

function changeOf(session: Session, chance: Chance, text: Proposal): object {
  const clause = chance.one([...text.clauses.map(({ id }) => ({ id })), ...(text.clauses.length > 0 ? [] : [{ id: 'none' }])]);
  const mechanism = keyed(text.mechanisms)[0];
  const { maxClauses } = session.exercise!.negotiation;
  const template = session.exercise!.mechanisms?.[0]?.id ?? 'none';
  const changes = [
    { do: 'title', title: `Called ${chance.below(1000)}` },
    { do: 'replace', clause: clause.id, text: `${chance.one(WORDS)} ${chance.below(1000)}` },
    { do: 'strike', clause: clause.id },
    ...(text.clauses.length < maxClauses ? [{ do: 'insert', after: clause.id, text: chance.one(WORDS), kind: 'finance' }] : []),
    { do: 'add', mechanism: { template } },
    ...(mechanism
      ? [
          { do: 'set', mechanism: mechanism.key, to: { template: mechanism.id, oblig: chance.below(101) / 100 } },
          { do: 'drop', mechanism: mechanism.key },
        ]
      : []),
  ];
  return chance.one(changes);
}

type Drawn = { seat: string; input: unknown } | undefined;
type Drawer = (session: Session, chance: Chance) => Drawn;

export const AMENDMENT_DRAWERS = {
  proposeAmendment: (session, chance): Drawn => {
    const text = tabledText(session, chance);
    const seats = drafters(session);
    if (!text || seats.length === 0) return undefined;
    const reason = chance.happens(0.5) ? { reason: chance.one(WORDS) } : {};
    return { seat: chance.one(seats), input: { proposal: text.id, changes: [changeOf(session, chance, text)], ...reason } };
  },
  approveAmendment: (session, chance): Drawn => {
    const asked = waiting(session).flatMap((one) => {
      const { sponsor, cosponsors = [], stage } = session.proposals[one.proposal]!;
      const open = stage === 'tabled' ? [sponsor, ...cosponsors].filter((code) => !one.approvals.includes(code)) : [];
      return open.flatMap((code) => drafters(session, code).map((seat) => ({ seat, input: { amendment: one.id } })));
    });
    return asked.length === 0 ? undefined : chance.one(asked);
  },
  withdrawAmendment: (session, chance): Drawn => {
    const moved = waiting(session);
    return moved.length === 0 ? undefined : { seat: chance.one(moved).by, input: { amendment: chance.one(moved).id } };
  },
  codeClause: (session, chance): Drawn => {
    const text = tabledText(session, chance);
    if (!text || text.clauses.length === 0) return undefined;
    const clause = chance.one(text.clauses);
    const why = chance.one(WORDS);
    if (clause.coding && chance.happens(0.5)) return { seat: FACILITATOR, input: { proposal: text.id, clause: clause.id, why } };
    const [mechanism, template] = [keyed(text.mechanisms)[0], session.exercise!.mechanisms?.[0]];
    const set = { oblig: chance.below(11) / 10, fn: { dialogue: 0.1, norms: 0.2, mitigation: 0.3, crisis: 0.4 } };
    if (!template) return undefined;
    const coding = mechanism && chance.happens(0.5) ? { mechanism: mechanism.key, set } : { template: template.id, set };
    return { seat: FACILITATOR, input: { proposal: text.id, clause: clause.id, coding, why } };
  },
  divideQuestion: (session, chance): Drawn => {
    const text = tabledText(session, chance);
    if (!text) return undefined;
    const [first, second] = [text.clauses[0]?.id, addressesOf(text).at(-1)].filter((one) => one !== undefined);
    const parts = first === undefined || second === undefined || first === second || chance.happens(0.3) ? [] : [[first], [second]];
    return { seat: FACILITATOR, input: { proposal: text.id, parts } };
  },
} satisfies Record<string, Drawer>;

/** What somebody tries who only guesses at ids. */
export function amendmentTries(session: Session, chance: Chance): [keyof typeof AMENDMENT_DRAWERS, unknown][] {
  const ids = Object.keys(session.amendments ?? {});
  const amendment = ids.length === 0 ? '__proto__' : chance.one(ids);
  const proposal = Object.keys(session.proposals)[0] ?? 'constructor';
  return [
    ['approveAmendment', { amendment }],
    ['withdrawAmendment', { amendment }],
    ['proposeAmendment', { proposal, changes: [{ do: 'strike', clause: 'none' }] }],
    ['codeClause', { proposal, clause: 'none', why: 'x' }],
    ['divideQuestion', { proposal, parts: [['none']] }],
  ];
}
