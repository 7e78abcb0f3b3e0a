import { changesBy } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import type { DraftEffect } from './draft.ts';
import { effectsOf } from './draft.ts';
import styles from './InjectComposer.module.css';
import { useVariables } from './use-variables.ts';

/** What an inject does to the world: which variable, of whom, by how much, and what that makes of it. */
export function Effects({ effects, onChange }: { effects: readonly DraftEffect[]; onChange: (effects: DraftEffect[]) => void }) {
  const { t } = useLingui();
  const variables = useVariables();
  const first = variables[0];
  const add = () =>
    first && onChange([...effects, { variable: first.value, on: first.parties[0]?.value ?? '', add: 1, track: 'political' }]);
  const change = (index: number, part: Partial<DraftEffect>) =>
    onChange(effects.map((one, at) => (at === index ? { ...one, ...part } : one)));
  if (!first) return null;
  return (
    <section aria-label={t`Effects on the world`}>
      <div className={styles['subhead']}>
        <Trans>Effects on the world</Trans>
        <Button size="small" variant="quiet" icon={<Plus />} onPress={add}>
          <Trans>Add effect</Trans>
        </Button>
      </div>
      {effects.map((effect, index) => (
        <EffectRow
          // biome-ignore lint/suspicious/noArrayIndexKey: two effects may be alike in everything but their place
          key={index}
          effect={effect}
          variables={variables}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(effects.filter((_one, at) => at !== index))}
        />
      ))}
    </section>
  );
}

/** Variables that are counted in less than whole points. */
const STEPS: Record<string, number> = { I: 0.05, C: 0.05, mu: 0.01, attribution: 0.1 };

function EffectRow(props: {
  effect: DraftEffect;
  variables: ReturnType<typeof useVariables>;
  onChange: (part: Partial<DraftEffect>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const { effect, variables } = props;
  const chosen = variables.find(({ value }) => value === effect.variable);
  const pick = (variable: string) => {
    const parties = variables.find(({ value }) => value === variable)?.parties ?? [];
    props.onChange({ variable, on: parties.some(({ value }) => value === effect.on) ? effect.on : (parties[0]?.value ?? '') });
  };
  return (
    <div className={styles['effect']}>
      <Select label={t`Variable`} labelShown="hidden" options={variables} value={effect.variable} onChange={pick} />
      {chosen && chosen.parties.length > 0 && (
        <Select
          label={t`Of whom`}
          labelShown="hidden"
          options={chosen.parties}
          value={effect.on}
          onChange={(on) => props.onChange({ on })}
        />
      )}
      <div className={styles['amount']}>
        <NumberField
          label={t`By how much`}
          labelShown="hidden"
          value={effect.add}
          onChange={(add) => props.onChange({ add })}
          min={-1000}
          max={1000}
          step={STEPS[effect.variable] ?? 1}
          format={{ signDisplay: 'exceptZero', maximumFractionDigits: 2 }}
        />
        <Outcome effect={effect} />
        <IconButton size="small" name={t`Remove this effect`} icon={<X />} onPress={props.onRemove} />
      </div>
    </div>
  );
}

function Outcome({ effect }: { effect: DraftEffect }) {
  return effect.variable === 'mu' || effect.variable === 'attribution' ? <OnCrisis effect={effect} /> : <OnWorld effect={effect} />;
}

/** Momentum and attribution move only while the crisis is under way. */
function OnCrisis({ effect: { variable, on, add } }: { effect: DraftEffect }) {
  const { t } = useLingui();
  const amount = useAmount();
  const book = useSession((session) => session.crisisBooks?.[on]);
  const isLive = useSession((session) => session.crises?.[on] !== undefined && session.crises[on].ended === undefined);
  if (!book || !isLive) return <span className="tertiary">{t`only while it is under way`}</span>;
  const [was, least] = variable === 'mu' ? [book.momentum, -1] : [book.attribution, 0];
  return (
    <span className={styles['change']}>
      {amount(was)} → {amount(Math.min(1, Math.max(least, was + add)))}
    </span>
  );
}

function OnWorld({ effect }: { effect: DraftEffect }) {
  const { t } = useLingui();
  const amount = useAmount();
  const session = useSession((one) => one);
  const changes = useMemo(
    () =>
      changesBy(session, effectsOf({ effects: [effect] } as Parameters<typeof effectsOf>[0])).filter(
        // What delegations make of a value follows from it.
        ({ key }) => !key.includes('@') && !key.startsWith('band.'),
      ),
    [session, effect],
  );
  const [first] = changes;
  if (!first) return <span className="tertiary">{t`changes nothing`}</span>;
  if (changes.length > 1) return <span className="secondary">{t`on each of ${changes.length} values`}</span>;
  return (
    <span className={styles['change']}>
      {amount(first.was)} → {amount(first.value)}
    </span>
  );
}
