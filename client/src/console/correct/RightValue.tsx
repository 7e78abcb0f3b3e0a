import type { Correctable, Fact } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useVariableWords } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Correct.module.css';
import { useLog } from './use-log.ts';

/** How it was instead: each kind of fact has its own fields. */
export function RightValue({ one, right, onChange }: { one: Correctable; right: Fact; onChange: (right: Fact) => void }) {
  switch (right.of) {
    case 'inject':
      return <RightEffects right={right} onChange={onChange} />;
    case 'order':
      return <RightOrder right={right} onChange={onChange} />;
    case 'deed':
      return <RightDeed one={one} right={right} onChange={onChange} />;
    case 'vote':
      return <RightChoice right={right} onChange={onChange} />;
    case 'build':
      return <RightChoice right={right} onChange={onChange} />;
    case 'step':
      return <RightRung rung={right.rung} onChange={(rung) => onChange({ ...right, rung })} />;
  }
}

type Of<K extends Fact['of']> = Extract<Fact, { of: K }>;
type Props<K extends Fact['of']> = { right: Of<K>; onChange: (right: Fact) => void };

/** Each effect of the inject, and each crisis it let break out. */
function RightEffects({ right, onChange }: Props<'inject'>) {
  const { t } = useLingui();
  const text = useText();
  const words = useVariableWords();
  const inject = useSession((session) => session.msel[right.inject]?.inject);
  const crises = useSession((session) => session.control?.exercise.crises);
  return (
    <div className={styles['fields']}>
      {(inject?.effects ?? []).map(({ var: name, on, add }, n) => {
        const about = on === undefined ? '' : `:${[on].flat().join(', ')}`;
        return (
          <NumberField
            // biome-ignore lint/suspicious/noArrayIndexKey: an effect is told apart by its place
            key={n}
            label={words(`${name}${about}`).full}
            value={right.adds[n] ?? 0}
            onChange={(next) => onChange({ ...right, adds: right.adds.map((was, place) => (place === n ? next : was)) })}
            step={Math.abs(add) < 1 ? 0.05 : 1}
            format={{ maximumFractionDigits: 2, signDisplay: 'exceptZero' }}
            description={t`it was ${add}; 0 annuls it`}
          />
        );
      })}
      {(inject?.startsCrisis ?? []).map((id) => (
        <Checkbox
          key={id}
          isSelected={right.crises.includes(id)}
          onChange={(is) => onChange({ ...right, crises: is ? [...right.crises, id] : right.crises.filter((other) => other !== id) })}
        >
          {t`The crisis “${text(crises?.find((other) => other.id === id)?.name)}” broke out`}
        </Checkbox>
      ))}
    </div>
  );
}

function RightOrder({ right, onChange }: Props<'order'>) {
  const { t } = useLingui();
  const order = useSession((session) => session.sealed[right.turn]?.[right.delegation]?.orders[right.place]);
  const most = useSession((session) => session.control?.exercise.orders.find(({ id }) => id === order?.order)?.maxIntensity ?? 1);
  const choices = [
    { value: '0', label: t`Not carried out` },
    { value: '1', label: t`Carried out` },
    { value: '2', label: t`Carried out twice as strongly` },
    { value: '3', label: t`Carried out three times as strongly` },
  ];
  return (
    <Select
      label={t`How it was`}
      options={choices.slice(0, most + 1)}
      value={String(right.intensity)}
      onChange={(next) => onChange({ ...right, intensity: Number(next) })}
    />
  );
}

function RightDeed({ one, right, onChange }: Props<'deed'> & { one: Correctable }) {
  const { t } = useLingui();
  const event = useLog()[one.position];
  const isDone = right.value !== undefined || one.fact.of !== 'deed' || one.fact.value === undefined;
  const { fact } = one;
  const was = fact.of === 'deed' ? fact.value : undefined;
  if (was === undefined) return <p>{t`It did not happen.`}</p>;
  return (
    <div className={styles['fields']}>
      <Checkbox isSelected={isDone} onChange={(is) => onChange(is ? { ...right, value: was } : { of: 'deed', position: right.position })}>
        {t`It was done, with another value`}
      </Checkbox>
      {right.value !== undefined &&
        (event?.type === 'crisisConfirmed' ? (
          <RightRung rung={right.value} onChange={(value) => onChange({ ...right, value })} />
        ) : (
          <NumberField
            label={t`Right value`}
            value={right.value}
            onChange={(value) => onChange({ ...right, value })}
            step={was <= 1 && was > 0 ? 0.05 : 1}
            format={{ maximumFractionDigits: 2 }}
            description={t`it was set to ${was}`}
          />
        ))}
    </div>
  );
}

function RightChoice({ right, onChange }: { right: Of<'vote'> | Of<'build'>; onChange: (right: Fact) => void }) {
  const { t } = useLingui();
  if (right.of === 'vote') {
    return (
      <Select
        label={t`Right outcome`}
        options={[
          { value: 'passed', label: t`Adopted` },
          { value: 'failed', label: t`Not adopted` },
        ]}
        value={right.outcome}
        onChange={(outcome) => onChange({ ...right, outcome })}
      />
    );
  }
  return (
    <Select
      label={t`Right outcome`}
      options={[
        { value: 'progress', label: t`A turn nearer` },
        { value: 'setback', label: t`A setback` },
      ]}
      value={right.outcome}
      onChange={(outcome) => onChange({ ...right, outcome })}
    />
  );
}

function RightRung({ rung, onChange }: { rung: number; onChange: (rung: number) => void }) {
  const { t } = useLingui();
  const text = useText();
  const rungs = useSession((session) => session.control?.exercise.ladder.rungs);
  return (
    <Select
      label={t`Right rung`}
      options={(rungs ?? []).map(({ label }, n) => ({ value: String(n), label: `${n} · ${text(label)}` }))}
      value={String(rung)}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
