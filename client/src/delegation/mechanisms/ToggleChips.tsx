import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './Settings.module.css';

export interface ToggleOption {
  id: string;
  /** What is drawn, chosen or not. */
  face: (isChosen: boolean) => ReactNode;
  /** Why it cannot be chosen, or not be left out. */
  closed?: string | undefined;
}

/** Some of a few, each a button that is in or out; why one is closed stands below them. */
export function ToggleChips(props: {
  label: string;
  options: readonly ToggleOption[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
  /** What the choice means, below it. */
  note?: ReactNode;
}) {
  const reasons = [...new Set(props.options.flatMap(({ closed }) => closed ?? []))];
  return (
    <fieldset className={styles['chips']}>
      <legend className={styles['legend']}>{props.label}</legend>
      <div className={styles['options']}>
        {props.options.map(({ id, face, closed }) => {
          const isChosen = props.chosen.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={cx(styles['toggle'], closed !== undefined && styles['closed'])}
              aria-pressed={isChosen}
              aria-disabled={closed !== undefined}
              title={closed}
              onClick={() => closed === undefined && props.onToggle(id)}
            >
              {face(isChosen)}
            </button>
          );
        })}
      </div>
      {props.note && <p className={styles['note']}>{props.note}</p>}
      {reasons.map((reason) => (
        <p key={reason} className={styles['note']}>
          {reason}
        </p>
      ))}
    </fieldset>
  );
}
