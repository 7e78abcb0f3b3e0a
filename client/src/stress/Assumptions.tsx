import type { Group } from '@demarche/shared/world/stress-groups';
import { Trans, useLingui } from '@lingui/react/macro';
import { Dices, RotateCcw } from 'lucide-react';
import { memo, useCallback, useMemo } from 'react';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { Slider } from '../ui/Slider.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Assumptions.module.css';
import { ASSUMPTIONS, type AssumptionKey, amountOf, moved, movedOf } from './assumption-list.ts';
import { useDesk, useSetting, useSubjects } from './desk-context.ts';
import { mainChoice } from './question.ts';
import { groupsOf, LEAST_RUNS, MOST_RUNS, MOST_TURNS, nextSeed } from './settings.ts';
import { movable, useAmount, useAssumptionNames, useReasons } from './use-assumption-words.ts';
import { useGroupWords } from './use-words.ts';

/** Everything one may argue with: the start, the crises, and each number behind them. */
export const Assumptions = memo(function Assumptions() {
  return (
    <div className={styles['controls']}>
      <Where />
      <Sliders />
      <Runs />
    </div>
  );
});

function Sliders() {
  const { exercise, settings, change } = useDesk();
  const subjects = useSubjects();
  const assumed = useSetting((one) => one.assumed);
  const names = useAssumptionNames();
  const reasons = useReasons();
  const keys = useMemo(() => movable(exercise, subjects), [exercise, subjects]);
  const move = useCallback(
    (key: AssumptionKey, to: number) => change({ assumed: moved(settings.getState().assumed, key, to) }),
    [settings, change],
  );
  return (
    <div className={styles['sliders']}>
      {keys.map((key) => (
        <AssumptionSlider key={key} name={key} value={amountOf(assumed, key)} label={names[key]} reason={reasons[key]} onMove={move} />
      ))}
    </div>
  );
}

/** How often, how long built first, with which dice. */
function Runs() {
  const { t } = useLingui();
  const { change } = useDesk();
  const runs = useSetting((settings) => settings.runs);
  const turns = useSetting((settings) => settings.turns);
  const seed = useSetting((settings) => settings.seed);
  return (
    <>
      <div className={styles['head']}>
        <h2>
          <Trans>Runs and dice</Trans>
        </h2>
      </div>
      <div className={styles['runs']}>
        <NumberField
          label={t`Runs`}
          value={runs}
          min={LEAST_RUNS}
          max={MOST_RUNS}
          step={LEAST_RUNS}
          onChange={(next) => change({ runs: Math.round(next) })}
        />
        <NumberField
          label={t`Turns of building`}
          value={turns}
          min={0}
          max={MOST_TURNS}
          onChange={(next) => change({ turns: Math.round(next) })}
        />
        <TextField label={t`Seed`} value={seed} maxLength={40} spellCheck="false" onChange={(next) => change({ seed: next })} />
        <Button icon={<Dices />} onPress={() => change({ seed: nextSeed(seed) })}>
          <Trans>Other dice</Trans>
        </Button>
      </div>
      <p className={styles['note']}>
        <Trans>
          In each run every crisis of the deck breaks out once. A run throws the same dice for every architecture, so differences are
          paired.
        </Trans>
      </p>
    </>
  );
}

/** One of them; drawn again only when it or its words change. */
const AssumptionSlider = memo(function AssumptionSlider(props: {
  name: AssumptionKey;
  value: number;
  label: string;
  reason: string;
  onMove: (key: AssumptionKey, to: number) => void;
}) {
  const { name, value, label, reason, onMove } = props;
  const { min, max, step, standard } = ASSUMPTIONS[name];
  const amount = useAmount(name);
  return (
    <Slider
      label={label}
      value={value}
      onChange={(to) => onMove(name, to)}
      min={min}
      max={max}
      step={step}
      standard={standard}
      format={amount}
      reason={reason}
    />
  );
});

/** Puts every slider back to where it stood. */
export function ResetAssumptions() {
  const { change } = useDesk();
  const count = useSetting(({ assumed }) => movedOf(assumed).length);
  if (count === 0) return null;
  return (
    <Button size="small" variant="quiet" icon={<RotateCcw />} onPress={() => change({ assumed: {} })}>
      <Trans>Reset {count}</Trans>
    </Button>
  );
}

/** Where it begins, and which crises are counted. */
function Where() {
  const { t } = useLingui();
  const { exercise, change } = useDesk();
  const start = useSetting((settings) => settings.start);
  const chosen = useSetting((settings) => settings.group);
  const text = useText();
  const groups = useGroupWords();
  const main = mainChoice(exercise);
  const others = exercise.start.filter((choice) => choice !== main && choice.options.length > 1);
  const optionIn = (id: string, first: string) => start[id] ?? first;
  const choose = (id: string) => (option: string) => change({ start: { ...start, [id]: option } });
  const groupOptions = groupsOf(exercise).map((group) => ({ value: group, label: groups[group].short, name: groups[group].of }));
  const isShort = main !== undefined && main.options.length <= 3;
  return (
    <div className={styles['where']}>
      <div className={styles['segments']}>
        {main && isShort && (
          <SegmentedControl
            label={text(main.name)}
            options={main.options.map(({ id, name }) => ({ value: id, label: text(name) }))}
            value={optionIn(main.id, main.options[0]!.id)}
            onChange={choose(main.id)}
          />
        )}
        {groupOptions.length > 1 && (
          <SegmentedControl<Group> label={t`Which crises`} options={groupOptions} value={chosen} onChange={(group) => change({ group })} />
        )}
      </div>
      {[...(main && !isShort ? [main] : []), ...others].map(({ id, name, options }) => (
        <Select
          key={id}
          label={text(name)}
          options={options.map((one) => ({ value: one.id, label: text(one.name) }))}
          value={optionIn(id, options[0]!.id)}
          onChange={choose(id)}
        />
      ))}
    </div>
  );
}
