import * as z from 'zod/mini';
import { ALLIANCE_CLAUSES } from '../exercise/forms.ts';
import { isHosted, membersOf } from '../exercise/kernel.ts';
import type { DecisionRule, MechanismSpec } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { refuse } from '../rules/decision.ts';
import type { Refusal } from '../rules/refusal.ts';
import { strangersIn } from '../rules/texts.ts';
import { idText, typed } from './command.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const codes = z.array(idText).check(z.minLength(1), z.maxLength(24));
const turns = z.int().check(z.gte(0), z.lte(50));
const quorum = z.optional(z.int().check(z.gte(1)));

/** The rules of decision; the exercise's schema reads the same ones from a file. */
const rule = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('consensus'), quorum }),
  z.strictObject({ type: z.literal('unanimity') }),
  z.strictObject({
    type: z.literal('unanimity_minus'),
    exclude: z.optional(z.literal('parties')),
    minus: z.optional(z.int().check(z.gte(1))),
  }),
  z.strictObject({
    type: z.literal('majority'),
    q: z.number().check(z.gt(0), z.lte(1)),
    base: z.enum(['members', 'present_voting']),
    quorum,
  }),
  z.strictObject({ type: z.literal('simple_majority') }),
  z.strictObject({ type: z.literal('veto'), holders: codes, count: z.int().check(z.gte(1)) }),
  z.strictObject({
    type: z.literal('weighted'),
    weights: z.record(idText, z.number().check(z.gte(0))),
    threshold: z.number().check(z.gt(0)),
  }),
  z.strictObject({ type: z.literal('parties') }),
  z.strictObject({ type: z.literal('silence'), windowMin: z.number().check(z.gt(0)) }),
  z.strictObject({ type: z.literal('chair'), chair: idText }),
]) satisfies z.ZodMiniType<DecisionRule>;

const alliance = z.enum(ALLIANCE_CLAUSES);

/**
 * A mechanism as somebody drafts it: a template of the exercise's catalogue, and what is to be otherwise. What a
 * mechanism can do for dialogue or in a crisis, and what it can reuse, comes from the template.
 */
export const mechanismDraft = z.strictObject({
  template: idText,
  name: z.exactOptional(typed(120)),
  text: z.exactOptional(typed(2000)),
  issues: z.exactOptional(codes),
  members: z.exactOptional(z.array(idText).check(z.minLength(2), z.maxLength(24))),
  rule: z.exactOptional(rule),
  oblig: z.exactOptional(share),
  verif: z.exactOptional(share),
  secr: z.exactOptional(share),
  alliance: z.exactOptional(alliance),
  withoutPrejudice: z.exactOptional(z.boolean()),
  startTurn: z.exactOptional(turns),
  sunsetTurns: z.exactOptional(turns),
  noticeTurns: z.exactOptional(turns),
  accession: z.exactOptional(z.enum(['closed', 'open', 'consent'])),
  reservations: z.exactOptional(z.boolean()),
});
export type MechanismDraft = z.infer<typeof mechanismDraft>;

/** The mechanism behind a draft in a text, which may say that it is one of those that were there. */
export const textMechanismDraft = z.extend(mechanismDraft, { key: z.exactOptional(idText) });

/** The mechanisms behind drafts, or why one of them cannot be proposed. [PRO-4] */
export function specsOf(session: Session, drafts: readonly MechanismDraft[]): { specs: MechanismSpec[] } | { refused: Refusal } {
  const specs: MechanismSpec[] = [];
  for (const draft of drafts) {
    const read = specOf(session, draft);
    if ('refused' in read) return read;
    specs.push(read);
  }
  return { specs };
}

function specOf(session: Session, { template, sunsetTurns, ...changes }: MechanismDraft): MechanismSpec | { refused: Refusal } {
  const source = (session.exercise?.mechanisms ?? []).find((one) => one.id === template);
  if (!source) return refuse('noSuchTemplate', { template });
  const { precedent: _precedent, ...bare } = source;
  return soundSpec(session, {
    ...bare,
    ...changes,
    ...(sunsetTurns === undefined ? {} : { sunset: { turns: Math.max(1, sunsetTurns) } }),
  });
}

/** A mechanism with its members by name, or why this exercise cannot have it: strangers, issues nobody knows, a host too small. */
export function soundSpec(session: Session, spec: MechanismSpec): MechanismSpec | { refused: Refusal } {
  const { issues = {}, institutions = [], delegations } = session.exercise ?? { delegations: [] };
  const countries = delegations.filter((one) => one.kind !== 'observer').map((one) => one.id);
  const members = membersOf(spec, countries);
  const stranger = members.find((code) => !countries.includes(code));
  if (stranger !== undefined || new Set(members).size !== members.length) return refuse('badMembers');
  const unknown = spec.issues.find((issue) => !Object.hasOwn(issues, issue));
  if (unknown !== undefined) return refuse('noSuchIssue', { issue: unknown });
  const [named] = strangersIn({ ...spec, members });
  if (named !== undefined) return refuse('ruleNeedsMember', { delegation: named });
  const host = institutions.find((one) => one.id === spec.hostedBy);
  if (host && !isHosted(institutions, spec, members)) {
    return refuse('hostLacks', { delegation: members.find((code) => !host.members.includes(code)) ?? '' });
  }
  return { ...spec, members };
}
