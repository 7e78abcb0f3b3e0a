import type { Group } from '@demarche/shared/world/stress-groups';
import { useLingui } from '@lingui/react/macro';
import { memo, type ReactNode, useId } from 'react';
import { cx } from '../ui/cx.ts';
import { architectureIn, shareIn } from './answer.ts';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import styles from './SmallBars.module.css';
import { scaleOf } from './scale.ts';
import { inOrder } from './subjects.ts';
import { useFormat, useName } from './use-words.ts';

/** The first threshold for another group of crises, small; to a scale of its own, and saying so. */
export const SmallBars = memo(function SmallBars(props: { found: Found<Question>; group: Group; title: string; children: ReactNode }) {
  const { t } = useLingui();
  const name = useName();
  const { percent, number } = useFormat();
  const titleId = useId();
  const { result, question } = props.found;
  const { subjects, focus, settings } = question;
  const highest = (group: Group) =>
    Math.max(...result.architectures.flatMap(({ groups }) => groups[group]?.peaks.map(({ share }) => share.high) ?? []));
  const own = scaleOf(Math.max(...result.architectures.map(({ id }) => shareIn(result, id, props.group)?.value ?? 0), 0.001));
  const main = scaleOf(highest(settings.group));
  const factor = main.max / own.max;
  return (
    <section className={styles['small']} aria-labelledby={titleId}>
      <h2 id={titleId}>{props.title}</h2>
      <p className={styles['note']}>
        {props.children} {factor >= 1.8 && t`Note the scale: bars are ×${number(factor, 0)}.`}
      </p>
      <table className={styles['bars']}>
        <caption className="visually-hidden">{t`${props.title}: share of crises that reach the first threshold`}</caption>
        <tbody>
          {inOrder(subjects, (id) => architectureIn(result, id)?.cost.mean ?? 0).map((subject) => {
            const share = shareIn(result, subject.id, props.group);
            if (!share) return null;
            return (
              <tr key={subject.id} className={cx(subject.id === focus.id && styles['ours'])}>
                <th scope="row">{name(subject)}</th>
                <td>
                  <span className={styles['plot']}>
                    <span className={styles['fill']} style={{ inlineSize: `${Math.min(100, (share.value / own.max) * 100)}%` }} />
                    <span className={styles['value']}>{share.value === 0 ? t`none` : percent(share.value)}</span>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
});
