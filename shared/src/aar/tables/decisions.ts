import { inLanguage } from '../../exercise/parts.ts';
import type { Text } from '../../exercise/schema.ts';
import type { Question, Vote } from '../../model/proposal.ts';
import type { Session } from '../../model/session.ts';
import { startex, type Table } from './table.ts';

/** What was decided, as the eyes behind the session know it: votes, texts, signatures, orders, mechanisms. Empty ones are left out. */
export function decisions(session: Session, language: string): Table[] {
  const tables = [votes(session), texts(session), signatures(session), orders(session, language), mechanisms(session, language)];
  return tables.filter(({ rows }) => rows.length > 0);
}

function votes(session: Session): Table {
  const codes = (session.exercise?.delegations ?? []).map(({ id }) => id);
  const fixed = [
    { name: 'Text', width: 8 },
    { name: 'Title', width: 40 },
    { name: 'Question', width: 16 },
    { name: 'Rule', width: 20 },
    { name: 'Method', width: 10 },
    { name: 'Opened', width: 10 },
    { name: 'Closed', width: 10 },
    { name: 'Outcome', width: 10 },
    { name: 'Because', width: 12 },
    { name: 'Yes', width: 6 },
    { name: 'No', width: 6 },
    { name: 'Abstain', width: 8 },
    { name: 'Absent', width: 8 },
  ];
  const rows = Object.values(session.votes).map((vote) => {
    const proposal = session.proposals[vote.proposal];
    const count = countsOf(vote);
    return [
      proposal ? `P-${proposal.number}` : undefined,
      proposal?.title,
      questionOf(session, vote.question, vote.motion),
      vote.rule.type,
      vote.method ?? 'recorded',
      startex(vote.openedAt),
      vote.closedAt === undefined ? undefined : startex(vote.closedAt),
      vote.outcome ?? 'open',
      vote.because,
      count?.yes,
      count?.no,
      count?.abstain,
      count?.absent,
      ...codes.map((code) => vote.ballots?.[code]),
    ];
  });
  return { name: 'Votes', columns: [...fixed, ...codes.map((name) => ({ name, width: 9 }))], rows };
}

function questionOf(session: Session, question: Question | undefined, motion: string | undefined): string {
  if (motion !== undefined) return 'motion';
  if (question?.on === 'amendment') return `amendment A-${session.amendments?.[question.amendment]?.number ?? '?'}`;
  return question?.on === 'part' ? `part ${question.part + 1}` : 'text';
}

function countsOf({ counts, ballots }: Vote): Vote['counts'] {
  if (counts || !ballots) return counts;
  const counted = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const choice of Object.values(ballots)) counted[choice] += 1;
  return counted;
}

function texts(session: Session): Table {
  const columns = [
    { name: 'Text', width: 8 },
    { name: 'Title', width: 40 },
    { name: 'Sponsor', width: 10 },
    { name: 'Co-sponsors', width: 16 },
    { name: 'Stage', width: 12 },
    { name: 'Versions', width: 9 },
    { name: 'Clause', width: 7 },
    { name: 'Wording', width: 80 },
  ];
  const rows = Object.values(session.proposals).flatMap((one) =>
    one.clauses.map((clause, index) => [
      `P-${one.number}`,
      one.title,
      one.sponsor,
      one.cosponsors?.join(' '),
      one.stage,
      one.version,
      index + 1,
      clause.text,
    ]),
  );
  return { name: 'Texts', columns, rows };
}

function signatures(session: Session): Table {
  const columns = [
    { name: 'Text', width: 8 },
    { name: 'Title', width: 40 },
    { name: 'Delegation', width: 11 },
    { name: 'Signed', width: 10 },
    { name: 'Ratified', width: 9 },
    { name: 'Reserved on', width: 16 },
    { name: 'Reservation', width: 60 },
  ];
  const rows = Object.values(session.signings ?? {}).flatMap(({ proposal, signatures: signed }) => {
    const text = session.proposals[proposal];
    return Object.entries(signed).flatMap(([delegation, { played, ratified, ratifiesAfter, reservations }]) => {
      const head = [text && `P-${text.number}`, text?.title, delegation, startex(played)];
      const ratification = ratified ? 'yes' : ratifiesAfter === undefined ? 'not asked' : 'pending';
      if (reservations.length === 0) return [[...head, ratification, undefined, undefined]];
      return reservations.map((one) => [...head, ratification, one.address, one.text]);
    });
  });
  return { name: 'Signatures', columns, rows };
}

function orders(session: Session, language: string): Table {
  const columns = [
    { name: 'Turn', width: 6 },
    { name: 'Delegation', width: 11 },
    { name: 'Order', width: 30 },
    { name: 'Instrument', width: 13 },
    { name: 'Target', width: 8 },
    { name: 'Intensity', width: 10 },
    { name: 'Announced', width: 11 },
    { name: 'Carried out', width: 12 },
    { name: 'Justification', width: 60 },
  ];
  const types = session.control?.exercise.orders ?? session.exercise?.orders ?? [];
  const say = (text: Text | undefined) => (text === undefined ? undefined : inLanguage(text, language));
  const rows = Object.keys({ ...session.sealed, ...session.revealed }).flatMap((turn) => {
    const told = session.revealed[turn] ?? [];
    const covert = Object.values(session.sealed[turn] ?? {}).map((one) => ({
      ...one,
      orders: one.orders.filter(({ order }) => types.find(({ id }) => id === order)?.visibility === 'covert'),
    }));
    return [...told, ...covert].flatMap(({ delegation, orders: all }) =>
      all.map((order) => {
        const type = types.find(({ id }) => id === order.order);
        const unmet = 'unmet' in order ? order.unmet : undefined;
        return [
          Number(turn),
          delegation,
          say(type?.name) ?? order.order,
          type?.instrument,
          order.target,
          order.intensity ?? 1,
          type?.visibility === 'covert' ? 'no' : 'yes',
          unmet === undefined ? 'yes' : `no (${unmet})`,
          order.text,
        ];
      }),
    );
  });
  return { name: 'Orders', columns, rows };
}

function mechanisms(session: Session, language: string): Table {
  const columns = [
    { name: 'Mechanism', width: 40 },
    { name: 'Text', width: 8 },
    { name: 'Members', width: 28 },
    { name: 'Stage', width: 11 },
    { name: 'Adopted in turn', width: 15 },
    { name: 'In force in turn', width: 15 },
    { name: 'Setbacks', width: 9 },
    { name: 'Ended by', width: 10 },
  ];
  const rows = Object.values(session.mechanisms ?? {}).map((one) => [
    inLanguage(one.spec.name, language),
    one.proposal === undefined ? undefined : `P-${session.proposals[one.proposal]?.number ?? '?'}`,
    one.members.join(' '),
    one.stage,
    one.adoptedTurn,
    one.inForceTurn,
    one.setbacks,
    one.ended,
  ]);
  return { name: 'Mechanisms', columns, rows };
}
