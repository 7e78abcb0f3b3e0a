import type { Exercise, MechanismSpec } from '@demarche/shared';
import { architectureOf, worldFor } from '@demarche/shared/exercise/stress';
import { mean } from '@demarche/shared/world/mean';
import { bite, buildTurnsOf } from '@demarche/shared/world/mechanism';
import { inForceReckoned, pricesOf } from '@demarche/shared/world/price';
import type { World } from '@demarche/shared/world/world';
import type { Planned } from '@demarche/shared/world/world-turn';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight } from 'lucide-react';
import { useDeferredValue, useId, useMemo } from 'react';
import { useText } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import { kernelAssumptions } from './assumption-list.ts';
import { useDesk, useSetting } from './desk-context.ts';
import styles from './Editor.module.css';
import { MechanismForm } from './MechanismForm.tsx';
import { useFormat, useMechanismLine } from './use-words.ts';

export interface EntryProps {
  spec: MechanismSpec;
  /** As it was before anything was changed. */
  original: MechanismSpec | undefined;
  isNew: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChange: (change: Partial<MechanismSpec>) => void;
  onRemove: () => void;
}

/** A mechanism in the list: a line that opens its form. */
export function MechanismEntry(props: EntryProps) {
  const { spec, original, isOpen } = props;
  const { exercise } = useDesk();
  const text = useText();
  const line = useMechanismLine();
  const formId = useId();
  const start = useSetting((settings) => settings.start);
  const assumed = useSetting((settings) => settings.assumed);
  const world = useMemo(() => worldFor(exercise, { start, assumptions: kernelAssumptions(assumed) }), [exercise, start, assumed]);
  const [mechanism] = useMemo(() => architectureOf('', [spec], exercise).mechanisms, [spec, exercise]);
  // The line opens at once, its form as soon as it is drawn.
  const isDrawn = useDeferredValue(isOpen);
  const isChanged = original !== undefined && JSON.stringify(original) !== JSON.stringify(spec);
  if (!mechanism) return null;
  return (
    <li className={styles['entry']}>
      <button
        type="button"
        className={styles['summary']}
        aria-expanded={isOpen}
        aria-controls={formId}
        onClick={() => props.onOpen(!isOpen)}
      >
        <ChevronRight aria-hidden="true" />
        <span className={styles['words']}>
          <span className={styles['name']}>{text(spec.name)}</span>
          <span className={styles['line']}>
            {line(spec, { bite: bite(mechanism), members: mechanism.members.length, hours: mechanism.latencyHours })}
          </span>
        </span>
        {props.isNew ? (
          <Tag>
            <Trans>added</Trans>
          </Tag>
        ) : (
          isChanged && (
            <Tag>
              <Trans>changed</Trans>
            </Tag>
          )
        )}
      </button>
      <div id={formId} hidden={!isOpen}>
        {isDrawn && (
          <div className={styles['form']}>
            <p className={styles['says']}>{text(spec.text)}</p>
            <Facts mechanism={mechanism} original={original} exercise={exercise} world={world} />
            <MechanismForm {...props} members={mechanism.members} isChanged={isChanged} />
          </div>
        )}
      </div>
    </li>
  );
}

/** What it does and costs, before and after. */
function Facts(props: { mechanism: Planned; original: MechanismSpec | undefined; exercise: Exercise; world: World }) {
  const { t } = useLingui();
  const { number, percent } = useFormat();
  const { mechanism, original, exercise, world } = props;
  const was = original && architectureOf('', [original], exercise).mechanisms[0];
  const costOf = (one: Planned) => mean(Object.values(pricesOf(one, world)), (price) => price);
  const facts: [string, (one: Planned) => string][] = [
    [t`Bite, 0 to 1`, (one) => number(bite(one), 2)],
    [t`Cost to a member`, (one) => number(costOf(one))],
    [t`Turns of building`, (one) => number(buildTurnsOf(one), 0)],
    [t`Comes into force`, (one) => percent(inForceReckoned(one, world).value, 0)],
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, of]) => {
        const [before, now] = [was && of(was), of(mechanism)];
        return [
          <dt key={`${label} t`}>{label}</dt>,
          <dd key={`${label} d`}>{before === undefined || before === now ? now : `${before} → ${now}`}</dd>,
        ];
      })}
    </dl>
  );
}
