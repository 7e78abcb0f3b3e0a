import * as z from 'zod/mini';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { Clause, Coding, Proposal } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import type { Refusal } from '../rules/refusal.ts';
import { keyed } from '../rules/texts.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';
import { mechanismDraft, soundSpec } from './mechanism-draft.ts';

const share = z.exactOptional(z.number().check(z.gte(0), z.lte(1)));
const function_ = z.number().check(z.gte(0), z.lte(1));

/** Everything of a mechanism that a clause can be read as; more than a delegation can draft, as the facilitator judges what words do. */
const codedValues = z.strictObject({
  ...z.omit(mechanismDraft, { template: true }).shape,
  fn: z.exactOptional(z.strictObject({ dialogue: function_, norms: function_, mitigation: function_, crisis: function_ })),
  latencyHours: z.exactOptional(z.number().check(z.gte(0), z.lte(8760))),
  reuse: share,
  flex: share,
  hotline: z.exactOptional(z.boolean()),
});
export type CodedValues = z.infer<typeof codedValues>;

/** Other values for a mechanism of the text, or a mechanism of its own after a template of the catalogue. */
const coding = z.union([z.strictObject({ mechanism: idText, set: codedValues }), z.strictObject({ template: idText, set: codedValues })]);
export type CodingInput = z.infer<typeof coding>;

/** The facilitator says what a clause in free words does in the simulation, and why; without a coding it does nothing again. [PRO-8] */
export const codeClause = command({
  input: z.strictObject({ proposal: idText, clause: idText, coding: z.exactOptional(coding), why: typed(300) }),
  decide(session, { proposal, clause: id, coding, why }, given) {
    const refused = unlessControl(given, 'codeClause') ?? unlessRunning(session);
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.stage !== 'tabled') return refuse('inVote');
    const clause = text.clauses.find((one) => one.id === id);
    if (!clause) return refuse('noSuchClause');
    const read = coding === undefined ? unlessCoded(clause) : codingOf(session, text, coding, why);
    if (read && 'refused' in read) return read;
    return { events: [told(given.at, TO_ALL, 'clauseCoded', { proposal, clause: id, ...(read ? { coding: read } : {}), why })] };
  },
});

const unlessCoded = (clause: Clause) => (clause.coding ? undefined : refuse('notCoded'));

/** What a clause was read as, or why this exercise cannot have it. */
export function codingOf(session: Session, text: Proposal, coding: CodingInput, why: string): Coding | { refused: Refusal } {
  const { sunsetTurns, ...values } = coding.set;
  const set: Partial<MechanismSpec> = { ...values, ...(sunsetTurns === undefined ? {} : { sunset: { turns: Math.max(1, sunsetTurns) } }) };
  if (Object.keys(set).length === 0 && 'mechanism' in coding) return refuse('nothingCoded');
  const from =
    'mechanism' in coding
      ? keyed(text.mechanisms).find(({ key }) => key === coding.mechanism)
      : session.exercise?.mechanisms?.find((one) => one.id === coding.template);
  if (!from) return 'template' in coding ? refuse('noSuchTemplate', { template: coding.template }) : refuse('noSuchClause');
  const { precedent: _precedent, ...bare } = from;
  const { key: _key, ...spec }: MechanismSpec & { key?: string } = { ...bare, ...set };
  const sound = soundSpec(session, spec);
  if ('refused' in sound) return sound;
  return 'mechanism' in coding ? { mechanism: coding.mechanism, set, why } : { spec: sound, why };
}
