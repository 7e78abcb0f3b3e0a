import type { Text } from '../exercise/schema.ts';
import type { Rating } from '../model/observation.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { evidenceFor } from '../views/evidence.ts';
import { commitments, type Departure } from './commitments.ts';
import { hitRates } from './expected-actions.ts';
import { questionsAnswered } from './questions.ts';
import { median, responseChains } from './responses.ts';

/**
 * An after-action report in the structure of HSEEP (Homeland Security Exercise and Evaluation Program, 2020): overview,
 * summary, analysis of capabilities with strengths and areas for improvement, improvement plan, participants. It is drafted
 * from what evaluators noted and what the log shows, and edited by people; everything drafted leads back to its moment.
 */
export interface Report {
  format: 1;
  overview: { sponsor: string; place: string; contact: string };
  summary: string;
  capabilities: CapabilityPart[];
  plan: PlanRow[];
}

export interface CapabilityPart {
  id: string;
  capability: string;
  /** Id of an objective of the exercise. */
  objective: string;
  rating?: Rating;
  strengths: Finding[];
  areas: Finding[];
}

export interface Finding {
  id: string;
  text: string;
  /** Why it was so: the root cause, as people see it. */
  analysis: string;
  /** The plan, policy or procedure it is held against. */
  reference: string;
  /** Moments that show it: exercise time, ms. */
  moments: number[];
}

/** The elements of capability of HSEEP, by their initials POETE. */
export const ELEMENTS = ['planning', 'organization', 'equipment', 'training', 'exercise'] as const;
export type CapabilityElement = (typeof ELEMENTS)[number];

export interface PlanRow {
  id: string;
  capability: string;
  issue: string;
  action: string;
  element: CapabilityElement;
  owner: string;
  contact: string;
  /** Days as yyyy-mm-dd; empty until somebody sets them. */
  start: string;
  end: string;
}

/** How the draft is put into words: a sentence each. */
export interface ReportWords {
  text(text: Text | undefined): string;
  met(inject: string, action: string, by: readonly DelegationId[]): string;
  missed(inject: string, action: string, by: readonly DelegationId[]): string;
  departed(delegation: DelegationId, title: string, departure: Departure): string;
  unanswered(question: string): string;
  summary(facts: SummaryFacts): string;
  other: string;
}

export interface SummaryFacts {
  title: string;
  delegations: number;
  turns: number;
  adopted: string[];
  notAdopted: number;
  inForce: string[];
  /** The highest rung of each crisis that broke out. */
  crises: { name: string; peak: number; label: string }[];
  met: number;
  missed: number;
  /** Median time to the first deed after an inject, ms. */
  responded: number | undefined;
}

/** The worst rating says how a capability went; what was not observed says nothing. */
const WORST: readonly Rating[] = ['U', 'M', 'S', 'P'];

/** A report as far as the log can write it. With the control room's eyes, at the end. */
export function draftReport(session: Session, words: ReportWords): Report {
  return {
    format: 1,
    overview: { sponsor: '', place: '', contact: '' },
    summary: words.summary(factsOf(session, words)),
    capabilities: capabilitiesOf(session, words),
    plan: [],
  };
}

function factsOf(session: Session, { text }: ReportWords): SummaryFacts {
  const texts = Object.values(session.proposals);
  const crises = Object.entries(session.crises ?? {}).flatMap(([slot, one]) => (slot === one.crisis ? [one] : []));
  const took = responseChains(session).flatMap(({ responses }) => responses.flatMap((one) => one.took ?? []));
  const { all } = hitRates(session);
  return {
    title: text(session.exercise?.meta.title),
    delegations: (session.exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').length,
    turns: session.phase?.turn ?? 0,
    adopted: texts.filter(({ stage }) => stage === 'adopted').map(({ title }) => title),
    notAdopted: texts.filter(({ stage }) => stage === 'rejected' || stage === 'lapsed').length,
    inForce: Object.values(session.mechanisms ?? {})
      .filter(({ stage, proposal }) => stage === 'inForce' && proposal !== undefined)
      .map(({ spec }) => text(spec.name)),
    crises: crises.map(({ name, peak }) => ({ name: text(name), peak, label: text(session.exercise?.ladder?.rungs[peak]?.label) })),
    met: all.met,
    missed: all.missed,
    responded: median(took),
  };
}

function capabilitiesOf(session: Session, words: ReportWords): CapabilityPart[] {
  const evaluation = session.control?.exercise.evaluation;
  const guide = evaluation?.guide ?? [];
  const parts: CapabilityPart[] = [];
  for (const [task, { objective, capability, task: asked }] of guide.entries()) {
    const name = words.text(capability ?? asked);
    let part = parts.find((one) => one.capability === name && one.objective === objective);
    if (!part) {
      part = { id: `c${parts.length + 1}`, capability: name, objective, strengths: [], areas: [] };
      parts.push(part);
    }
    const judged = session.guide?.[task];
    if (!judged) continue;
    if (judged.rating && judged.rating !== 'N') part.rating = worse(part.rating, judged.rating);
    if (judged.note) {
      const finding = findingOf(`t${task}`, `${words.text(asked)}: ${judged.note}`, []);
      (judged.rating === 'M' || judged.rating === 'U' ? part.areas : part.strengths).push(finding);
    }
  }
  const rest: CapabilityPart = { id: 'other', capability: words.other, objective: '', strengths: [], areas: [] };
  observed(session, parts, rest);
  expected(session, parts, words);
  kept(session, rest, words);
  return rest.strengths.length + rest.areas.length > 0 ? [...parts, rest] : parts;
}

const findingOf = (id: string, text: string, moments: number[]): Finding => ({ id, text, analysis: '', reference: '', moments });

function worse(one: Rating | undefined, other: Rating): Rating {
  return one !== undefined && WORST.indexOf(one) <= WORST.indexOf(other) ? one : other;
}

/** What evaluators noted: major challenges and failures are areas for improvement, everything else a strength until somebody moves it. */
function observed(session: Session, parts: CapabilityPart[], rest: CapabilityPart): void {
  for (const { id, text, capability, rating, moment, withdrawnAt } of Object.values(session.observations ?? {})) {
    if (withdrawnAt !== undefined) continue;
    const part = parts.find((one) => one.capability === capability) ?? rest;
    if (rating && rating !== 'N') part.rating = worse(part.rating, rating);
    (rating === 'M' || rating === 'U' ? part.areas : part.strengths).push(findingOf(`o${id}`, text, [moment.played]));
  }
}

/** Expected actions that were met and missed, under the first capability of their objective. */
function expected(session: Session, parts: CapabilityPart[], words: ReportWords): void {
  const taken = new Set<string>();
  for (const part of parts) {
    if (taken.has(part.objective)) continue;
    taken.add(part.objective);
    for (const one of evidenceFor(session, part.objective)) {
      if (one.kind !== 'expected') continue;
      const sentence = words[one.outcome](one.inject, words.text(one.action), one.by);
      (one.outcome === 'met' ? part.strengths : part.areas).push(findingOf(`e${one.inject}`, sentence, [one.played]));
    }
  }
}

/** Commitments somebody acted against, and questions that no adopted clause answers. */
function kept(session: Session, rest: CapabilityPart, words: ReportWords): void {
  for (const { delegation, proposal, title, departures, since } of commitments(session)) {
    for (const [n, departure] of departures.entries()) {
      rest.areas.push(findingOf(`d${proposal}${delegation}${n}`, words.departed(delegation, title, departure), [since]));
    }
  }
  for (const { id, text, clauses } of questionsAnswered(session)) {
    if (clauses.length === 0) rest.areas.push(findingOf(`q${id}`, words.unanswered(words.text(text)), []));
  }
}

/** A row of the improvement plan for every area that has none yet. */
export function planFor(report: Report): PlanRow[] {
  const known = new Set(report.plan.map(({ id }) => id));
  const rows = report.capabilities.flatMap(({ capability, areas }) =>
    areas
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, text }): PlanRow => ({
          id,
          capability,
          issue: text,
          action: '',
          element: 'training',
          owner: '',
          contact: '',
          start: '',
          end: '',
        }),
      ),
  );
  return [...report.plan, ...rows];
}
