import type { MechanismSpec } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';

type Form = MechanismSpec['form'];
type Level = NonNullable<MechanismSpec['level']>;
type Alliance = MechanismSpec['alliance'];

/** The terms of the trade that a mechanism is described with. */
export function useTermWords() {
  const { t } = useLingui();
  const form: Record<Form, string> = { formal: t`Formal`, informal: t`Informal`, built_on: t`Built on what exists` };
  const level: Record<Level, string> = {
    working: t`working level`,
    senior: t`senior officials`,
    ministerial: t`ministers`,
    leaders: t`leaders`,
  };
  const alliance: Record<Alliance, string> = {
    complementary: t`Complements them`,
    silent: t`Says nothing about them`,
    limits: t`Limits them`,
    supersedes: t`Takes their place`,
  };
  const accession: Record<NonNullable<MechanismSpec['accession']>, string> = {
    closed: t`Nobody`,
    consent: t`With the members’ consent`,
    open: t`Whoever accedes`,
  };
  return { form, level, alliance, accession };
}
