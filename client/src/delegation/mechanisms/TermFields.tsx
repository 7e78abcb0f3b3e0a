import type { MechanismSpec } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { MechanismChange } from './mechanism-draft.ts';
import styles from './Settings.module.css';
import { useTermWords } from './use-term-words.ts';

type Change = (change: { [K in keyof MechanismChange]: MechanismChange[K] | undefined }) => void;

const CLAUSES = ['complementary', 'silent', 'limits', 'supersedes'] as const;

/** Its relation to alliances and to claims. */
export function Relations({ spec, onChange }: { spec: MechanismSpec; onChange: Change }) {
  const { t } = useLingui();
  const text = useText();
  const { alliance } = useTermWords();
  const areas = useSession((session) => session.exercise?.map?.areas) ?? [];
  const aside = spec.excludes.map((id) => text(areas.find((one) => one.id === id)?.name) || id).join('; ');
  return (
    <div className={styles['pair']}>
      <Select
        label={t`Existing alliances`}
        options={CLAUSES.map((value) => ({ value, label: alliance[value] }))}
        value={spec.alliance}
        onChange={(value) => onChange({ alliance: value })}
      />
      <Switch
        isSelected={spec.withoutPrejudice}
        onChange={(withoutPrejudice) => onChange({ withoutPrejudice })}
        description={aside ? t`Leaves aside: ${aside}` : t`Sovereignty, status and delimitation stay untouched`}
      >
        {t`Without prejudice to claims`}
      </Switch>
    </div>
  );
}

const JOINING = ['closed', 'consent', 'open'] as const;

/** Who may come later, and whether a signatory may reserve on it; the latter only where texts are signed. */
export function Joining({ spec, onChange }: { spec: MechanismSpec; onChange: Change }) {
  const { t } = useLingui();
  const isSigned = useSession(({ exercise }) => {
    const signing = exercise?.negotiation.signing;
    return signing !== undefined && signing.reservations !== false;
  });
  const { accession } = useTermWords();
  return (
    <div className={styles['pair']}>
      <Select
        label={t`Others may join`}
        options={JOINING.map((value) => ({ value, label: accession[value] }))}
        value={spec.accession ?? 'closed'}
        onChange={(value) => onChange({ accession: value })}
      />
      {isSigned && (
        <Switch
          isSelected={spec.reservations !== false}
          onChange={(reservations) => onChange({ reservations })}
          description={t`Whoever signs may reserve on it and its provisions`}
        >
          {t`Takes reservations`}
        </Switch>
      )}
    </div>
  );
}

/** When building begins, when it lapses, and how one leaves. All in turns. */
export function Course(props: { spec: MechanismSpec; template: MechanismSpec; onChange: Change }) {
  const { t } = useLingui();
  const { spec, template, onChange } = props;
  const sunset = spec.sunset?.turns;
  const isGiven = template.sunset?.turns !== undefined;
  return (
    <div className={styles['thirds']}>
      <NumberField
        label={t`Building begins after`}
        unit={t`turns`}
        min={0}
        max={50}
        value={spec.startTurn}
        onChange={(startTurn) => onChange({ startTurn })}
      />
      <NumberField
        label={t`Lapses after`}
        unit={t`turns`}
        description={sunset === undefined ? t`0: it does not lapse` : isGiven ? t`The template sets an end` : undefined}
        min={isGiven ? 1 : 0}
        max={50}
        value={sunset ?? 0}
        onChange={(turns) => onChange({ sunsetTurns: turns > 0 ? turns : undefined })}
      />
      <NumberField
        label={t`Notice before leaving`}
        unit={t`turns`}
        min={0}
        max={50}
        value={spec.noticeTurns}
        onChange={(noticeTurns) => onChange({ noticeTurns })}
      />
    </div>
  );
}
