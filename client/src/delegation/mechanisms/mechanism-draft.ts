import type { MechanismDraft, MechanismSpec } from '@demarche/shared';

/** A mechanism being drafted in this browser: a template, and what is to be otherwise. Its key lets two of one template stand side by side. */
export interface DraftedMechanism extends MechanismDraft {
  key: string;
}

/** What can be set; the rest comes from the template. */
export type MechanismChange = Partial<Omit<MechanismDraft, 'template'>>;

const SETTABLE = [
  'name',
  'text',
  'issues',
  'members',
  'rule',
  'oblig',
  'verif',
  'secr',
  'alliance',
  'withoutPrejudice',
  'startTurn',
  'noticeTurns',
  'accession',
  'reservations',
] as const satisfies readonly (keyof MechanismSpec & keyof MechanismChange)[];

/** The draft with changes; undefined gives a value back to the template. */
export function withChange(
  draft: DraftedMechanism,
  change: { [K in keyof MechanismChange]: MechanismChange[K] | undefined },
): DraftedMechanism {
  const all = Object.entries({ ...draft, ...change }).filter(([, value]) => value !== undefined);
  // What is left of a draft by leaving out settings is a draft.
  return Object.fromEntries(all) as unknown as DraftedMechanism;
}

/** What the commands take: without the key, and with the template's own words where a field was emptied. */
export function writtenMechanism({ key: _key, name, text, ...rest }: DraftedMechanism): MechanismDraft {
  return { ...rest, ...(name?.trim() ? { name: name.trim() } : {}), ...(text?.trim() ? { text: text.trim() } : {}) };
}

/** A tabled mechanism as a draft to go on from: the template, and what is otherwise in it. */
export function draftOfMechanism(spec: MechanismSpec, template: MechanismSpec | undefined, everyone: readonly string[], key: string) {
  const draft: DraftedMechanism = { key, template: spec.id };
  const own = template && { ...template, members: template.members === 'all' ? [...everyone] : template.members };
  const changes = SETTABLE.filter((name) => spec[name] !== undefined && !isSame(spec[name], own?.[name]));
  const sunset = spec.sunset?.turns;
  return withChange(draft, {
    ...Object.fromEntries(changes.map((name) => [name, spec[name]])),
    ...(sunset === undefined || sunset === template?.sunset?.turns ? {} : { sunsetTurns: sunset }),
  });
}

/** Values of a pack are plain data, written in one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
