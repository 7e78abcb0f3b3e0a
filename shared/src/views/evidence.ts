import type { Text } from '../exercise/schema.ts';
import type { InjectState } from '../model/msel.ts';
import type { EvidenceRef } from '../model/observation.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { CallAnswer } from '../model/wire.ts';
import { delegationOf } from '../rules/audience.ts';
import { MINUTE } from '../rules/time.ts';

/** Something of the log that may support a judgement of a task. `played`: exercise time in ms. */
export type Evidence = { ref: EvidenceRef; played: number } & (
  | { kind: 'delivered'; inject: string; title: Text }
  | { kind: 'expected'; inject: string; title: Text; action: Text; by: DelegationId[]; outcome: 'met' | 'missed' }
  | { kind: 'answered'; inject: string; title: Text; by: DelegationId; answer: CallAnswer }
  /** The first thing a delegation said after an inject reached it: in a channel, or in public. */
  | { kind: 'spoke'; inject: string; by: DelegationId; text: string; isPublic: boolean; afterMin: number }
  | { kind: 'vote'; title: string; outcome: 'passed' | 'failed' }
  | { kind: 'orders'; turn: number; by: DelegationId; orders: Text[] }
);

/** How long after an inject a first word still counts as an answer to it, in ms of play. */
const ANSWER_WITHIN = 15 * MINUTE;

/**
 * What the log itself says about an objective of the exercise, oldest first: its injects and what was expected of them,
 * how lines were answered, who spoke first after them, and the votes and revealed orders of the turns they came in.
 * A proposal for an evaluator to pin, never a judgement. [EVA-4]
 */
export function evidenceFor(session: Session, objective: string): Evidence[] {
  const states = Object.values(session.msel).filter((one) => one.deliveredAt !== undefined && one.inject.objective.includes(objective));
  const turns = new Set(states.map(({ deliveredAt }) => turnAt(session, deliveredAt!)));
  const found = [
    ...states.flatMap((state) => [...ofInject(state), ...answers(session, state), ...firstWords(session, state)]),
    ...votes(session, turns),
    ...orders(session, turns),
  ];
  const seen = new Set<EvidenceRef>();
  const once = found.filter(({ ref }) => !seen.has(ref) && seen.add(ref));
  return once.toSorted((a, b) => a.played - b.played);
}

/** Every piece of evidence that a reference names, whatever objective it was proposed for. */
export function evidenceNamed(session: Session, ref: EvidenceRef): Evidence | undefined {
  const objectives = session.control?.exercise.meta.objectives ?? [];
  for (const { id } of objectives) {
    const found = evidenceFor(session, id).find((one) => one.ref === ref);
    if (found) return found;
  }
  return undefined;
}

function ofInject({ inject, deliveredAt, expected, expectedBy }: InjectState): Evidence[] {
  const { id, title } = inject;
  const delivered: Evidence = { ref: `inject:${id}`, kind: 'delivered', played: deliveredAt!, inject: id, title };
  if (!inject.expected || !expected) return [delivered];
  const { action, by } = inject.expected;
  const played = expected === 'missed' ? (expectedBy ?? deliveredAt!) : deliveredAt!;
  return [delivered, { ref: `expected:${id}`, kind: 'expected', played, inject: id, title, action, by, outcome: expected }];
}

function answers(session: Session, { inject, deliveries }: InjectState): Evidence[] {
  return deliveries.flatMap(({ wire }) =>
    Object.entries(session.receipts[wire] ?? {}).flatMap(([by, { answer, played }]): Evidence[] =>
      answer === undefined
        ? []
        : [{ ref: `answer:${inject.id}/${by}`, kind: 'answered', played, inject: inject.id, title: inject.title, by, answer }],
    ),
  );
}

function firstWords(session: Session, { inject, deliveries, deliveredAt }: InjectState): Evidence[] {
  const named = inject.expected?.by ?? [...new Set(deliveries.flatMap(({ to }) => to))];
  const codes = session.exercise?.delegations.map(({ id }) => id) ?? [];
  return codes
    .filter((code) => named.includes(code) || named.includes('all'))
    .flatMap((by): Evidence[] => {
      const first = saidBy(session, by)
        .filter(({ played }) => played >= deliveredAt! && played - deliveredAt! <= ANSWER_WITHIN)
        .toSorted((a, b) => a.played - b.played)[0];
      if (!first) return [];
      const afterMin = (first.played - deliveredAt!) / MINUTE;
      return [{ ...first, kind: 'spoke', inject: inject.id, by, afterMin }];
    });
}

/** What a delegation said to others: not among itself, and nothing it withdrew. */
function saidBy(session: Session, by: DelegationId): { ref: EvidenceRef; played: number; text: string; isPublic: boolean }[] {
  const said = Object.values(session.channels)
    .filter(({ kind }) => kind !== 'delegation')
    .flatMap(({ messages }) => messages.filter((one) => delegationOf(one.by) === by && one.withdrawn === undefined))
    .map(({ id, played, text }) => ({ ref: `message:${id}`, played, text, isPublic: false }));
  const stated = Object.values(session.wire)
    .filter((item) => item.kind === 'statement' && item.by === by)
    .map(({ id, played, text }) => ({ ref: `wire:${id}`, played, text: typeof text === 'string' ? text : '', isPublic: true }));
  return [...said, ...stated];
}

function votes(session: Session, turns: ReadonlySet<number>): Evidence[] {
  return Object.values(session.votes).flatMap((vote): Evidence[] => {
    if (!vote.outcome || !turns.has(turnAt(session, vote.closesAt))) return [];
    const title = session.proposals[vote.proposal]?.title ?? '';
    return [{ ref: `vote:${vote.id}`, kind: 'vote', played: vote.closesAt, title, outcome: vote.outcome }];
  });
}

function orders(session: Session, turns: ReadonlySet<number>): Evidence[] {
  const names = new Map(session.exercise?.orders.map(({ id, name }) => [id, name]));
  return Object.entries(session.revealed).flatMap(([turn, all]) =>
    all.flatMap(({ delegation, orders: given }): Evidence[] =>
      turns.has(Number(turn)) && given.length > 0
        ? [
            {
              ref: `orders:${turn}/${delegation}`,
              kind: 'orders',
              played: session.revealedAt?.[turn] ?? 0,
              turn: Number(turn),
              by: delegation,
              orders: given.map(({ order }) => names.get(order) ?? order),
            },
          ]
        : [],
    ),
  );
}

/** The turn under way at an exercise time in ms. */
function turnAt(session: Session, played: number): number {
  return Math.max(0, ...Object.entries(session.turnsBegan ?? {}).flatMap(([turn, began]) => (began <= played ? [Number(turn)] : [])));
}
