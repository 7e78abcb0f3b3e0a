import type { CodedValues, Coding, CodingInput, MechanismSpec } from '@demarche/shared';
import { type DraftedMechanism, writtenMechanism } from '../../../delegation/mechanisms/mechanism-draft.ts';

/** What a clause is read as, while the facilitator decides: on what, and which values are otherwise. */
export interface CodingDraft {
  on: { mechanism: string } | { template: string };
  set: CodedValues;
}

/** The values of a mechanism that a coding sets, as its command takes them. */
const VALUES = [
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
  'fn',
  'latencyHours',
  'reuse',
  'flex',
  'hotline',
] as const satisfies readonly (keyof MechanismSpec & keyof CodedValues)[];

/** Begins with what the clause is coded as, else with the first article or template there is. */
export function beganWith(
  coding: Coding | undefined,
  articles: readonly { key: string }[],
  catalogue: readonly MechanismSpec[],
): CodingDraft {
  if (coding && 'mechanism' in coding) return { on: { mechanism: coding.mechanism }, set: valuesOf(coding.set, undefined) };
  if (coding)
    return {
      on: { template: coding.spec.id },
      set: valuesOf(
        coding.spec,
        catalogue.find(({ id }) => id === coding.spec.id),
      ),
    };
  const [article] = articles;
  return { on: article ? { mechanism: article.key } : { template: catalogue[0]?.id ?? '' }, set: {} };
}

/** What of a mechanism differs from its template. */
function valuesOf(spec: Partial<MechanismSpec>, template: MechanismSpec | undefined): CodedValues {
  const differs = VALUES.filter((one) => spec[one] !== undefined && JSON.stringify(spec[one]) !== JSON.stringify(template?.[one]));
  const turns = spec.sunset?.turns;
  return {
    // Each value keeps its own type, which a list of names cannot say.
    ...(Object.fromEntries(differs.map((one) => [one, spec[one]])) as CodedValues),
    ...(turns === undefined || turns === template?.sunset?.turns ? {} : { sunsetTurns: turns }),
  };
}

/** As the settings of a mechanism show it; those that only the facilitator has stay aside. */
export function asDraft({ set }: CodingDraft, template: string): DraftedMechanism {
  const { fn: _fn, latencyHours: _hours, reuse: _reuse, flex: _flex, hotline: _hotline, ...settings } = set;
  return { key: 'coded', template, ...settings };
}

/** With what was set there. */
export function withSettings({ on, set }: CodingDraft, draft: DraftedMechanism): CodingDraft {
  const { fn, latencyHours, reuse, flex, hotline } = set;
  const { template: _template, ...settings } = writtenMechanism(draft);
  const own = Object.fromEntries(Object.entries({ fn, latencyHours, reuse, flex, hotline }).filter(([, value]) => value !== undefined));
  return { on, set: { ...settings, ...own } };
}

export const codedInput = ({ on, set }: CodingDraft): CodingInput => ({ ...on, set });
