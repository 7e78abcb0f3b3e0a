import type { Text } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';

/** A question that a final text should answer, and the clauses of adopted texts that do. */
export interface AnsweredQuestion {
  id: string;
  text: Text;
  /** The proposal's number and the clause's place in it, both from 1. */
  clauses: { proposal: string; number: number; title: string; clause: string; place: number; text: string }[];
}

/** The exercise's design questions and which clauses of what was adopted answer them; none means unanswered. */
export function questionsAnswered(session: Session): AnsweredQuestion[] {
  const final = Object.values(session.proposals).filter(({ stage }) => stage === 'adopted' || stage === 'signing');
  return (session.exercise?.questions ?? []).map(({ id, text }) => ({
    id,
    text,
    clauses: final.flatMap(({ id: proposal, number, title, clauses }) =>
      clauses.flatMap((clause, index) =>
        clause.answers?.includes(id) ? [{ proposal, number, title, clause: clause.id, place: index + 1, text: clause.text }] : [],
      ),
    ),
  }));
}
