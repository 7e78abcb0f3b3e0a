import { RATINGS, type Rating } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cx } from '../../ui/cx.ts';
import styles from './Evaluate.module.css';
import { useRatingWords } from './use-rating-words.ts';

/** P, S, M, U or N, or none yet; the words of the chosen one beside the letters. */
export function RatingPicker(props: { label: string; value: Rating | undefined; onChange: (value: Rating | undefined) => void }) {
  const { t } = useLingui();
  const words = useRatingWords();
  return (
    <div className={styles['rating']}>
      <ToggleButtonGroup
        aria-label={props.label}
        className={cx(styles['letters'])}
        selectionMode="single"
        selectedKeys={props.value === undefined ? [] : [props.value]}
        onSelectionChange={(keys) => props.onChange(RATINGS.find((one) => keys.has(one)))}
      >
        {RATINGS.map((one) => (
          <ToggleButton key={one} id={one} className={cx(styles['letter'])} aria-label={`${one}, ${words[one]}`}>
            {one}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span className="secondary">{props.value === undefined ? t`Not rated yet` : words[props.value]}</span>
    </div>
  );
}

/** A rating as it stands in a list. */
export function RatingMark({ rating }: { rating: Rating }) {
  const words = useRatingWords();
  return (
    <abbr className={styles['mark']} data-rating={rating} title={words[rating]}>
      {rating}
      <span className="visually-hidden">, {words[rating]}</span>
    </abbr>
  );
}
