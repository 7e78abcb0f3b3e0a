import { Trans } from '@lingui/react/macro';
import { memo, useId } from 'react';
import { useText } from '../store/table.ts';
import { groupIn } from './answer.ts';
import type { Found } from './inquiry.ts';
import styles from './LeaveOneOut.module.css';
import { type Question, withoutId } from './question.ts';
import { useFormat, useGroupWords, useName } from './use-words.ts';

/** What each mechanism of ours contributes: how many more crises reach the first threshold without it. */
export const LeaveOneOut = memo(function LeaveOneOut({ found }: { found: Found<Question> | undefined }) {
  const text = useText();
  const name = useName();
  const groups = useGroupWords();
  const { points } = useFormat();
  const titleId = useId();
  if (!found) return null;
  const { result, question } = found;
  const { focus, settings } = question;
  const lost = focus.specs
    .flatMap((spec, i) => {
      const against = groupIn(result, withoutId(i), settings.group)?.peaks[0]?.against;
      return against ? [{ key: withoutId(i), name: text(spec.name), against }] : [];
    })
    .toSorted((a, b) => b.against.value - a.against.value);
  // Half a point may be chance: a longest bar means at least two.
  const most = Math.max(0.02, ...lost.map(({ against }) => against.value));
  return (
    <section aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h2 id={titleId}>
          <Trans>Leave one out</Trans>
        </h2>
        <span>
          <Trans>points lost without it</Trans>
        </span>
      </div>
      <p className={styles['note']}>
        <Trans>
          “{name(focus)}”, {groups[settings.group].crises}, same dice
        </Trans>
      </p>
      <ul className={styles['list']}>
        {lost.map((one) => (
          <li key={one.key}>
            <span className={styles['name']}>{one.name}</span>
            <span className={styles['value']}>
              <Trans>{points(one.against.value)} pp</Trans>
            </span>
            <span className={styles['bar']} aria-hidden="true">
              <i style={{ inlineSize: `${Math.max(0, one.against.value / most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
});
