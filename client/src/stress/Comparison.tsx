import type { Estimate } from '@demarche/shared/world/estimate';
import type { GroupResult } from '@demarche/shared/world/stress-groups';
import { Trans, useLingui } from '@lingui/react/macro';
import { type CSSProperties, memo } from 'react';
import { cx } from '../ui/cx.ts';
import { architectureIn, directionOf, groupIn } from './answer.ts';
import styles from './Comparison.module.css';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import { type Scale, scaleOf } from './scale.ts';
import { inOrder, type Subject } from './subjects.ts';
import { useFormat, useGroupWords, useMakeup, useName } from './use-words.ts';

/** Every architecture beside none: how often crises reach either threshold, and how much less often than without it. */
export const Comparison = memo(function Comparison(props: { found: Found<Question>; onFocus?: (id: string) => void }) {
  const { t } = useLingui();
  const groups = useGroupWords();
  const { share } = useFormat();
  const { result, question } = props.found;
  const { settings, focus, subjects } = question;
  const { group } = settings;
  const rows = inOrder(subjects, (id) => architectureIn(result, id)?.cost.mean ?? 0).flatMap((subject) => {
    const one = groupIn(result, subject.id, group);
    return one ? [{ subject, one }] : [];
  });
  const scale = scaleOf(Math.max(0, ...rows.flatMap(({ one }) => one.peaks.map((peak) => peak.share.high))));
  const digits = scale.max < 0.065 && scale.ticks.length > 1 && (scale.ticks[1] ?? 1) < 0.01 ? 1 : 0;
  return (
    <table className={styles['chart']} style={{ '--steps': scale.ticks.length - 1 } as CSSProperties}>
      <caption className="visually-hidden">
        {t`Share of crises that reach the thresholds, by architecture`}. {groups[group].of}.
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">
              <Trans>Architecture</Trans>
            </span>
          </th>
          <th scope="col">
            <span className={styles['unit']}>
              <Trans>per cent of {groups[group].crises}</Trans>
            </span>
            <span className={styles['axis']} aria-hidden="true">
              {scale.ticks.map((tick, i) => (
                <span key={tick} style={{ insetInlineStart: `${(tick / scale.max) * 100}%` }}>
                  {share(tick, digits)}
                  {i === scale.ticks.length - 1 && <span className={styles['sign']}>{' %'}</span>}
                </span>
              ))}
            </span>
          </th>
          <th scope="col" className={styles['against']}>
            <Trans>against none, percentage points</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, one }) => (
          <Row
            key={subject.id}
            subject={subject}
            base={subjects.find(({ id }) => id === subject.base)}
            one={one}
            thresholds={result.thresholds}
            scale={scale}
            isOurs={subject.id === focus.id}
            {...(props.onFocus ? { onFocus: props.onFocus } : {})}
          />
        ))}
      </tbody>
    </table>
  );
});

function Row(props: {
  subject: Subject;
  base: Subject | undefined;
  one: GroupResult;
  thresholds: readonly number[];
  scale: Scale;
  isOurs: boolean;
  onFocus?: (id: string) => void;
}) {
  const { subject, one, scale, isOurs, onFocus } = props;
  const name = useName();
  const makeup = useMakeup();
  const words = (
    <>
      <span className={styles['name']}>{name(subject)}</span>
      <span className={styles['makeup']}>{makeup(subject, props.base)}</span>
    </>
  );
  return (
    <tr className={cx(isOurs && styles['ours'])}>
      <th scope="row">
        {onFocus ? (
          <button type="button" aria-pressed={isOurs} onClick={() => onFocus(subject.id)}>
            {words}
          </button>
        ) : (
          words
        )}
      </th>
      <td className={styles['bars']}>
        <span className={styles['plot']}>
          {one.peaks.map(({ threshold, share }, i) => (
            <Bar key={threshold} share={share} threshold={threshold} scale={scale} size={i === 0 ? 'thick' : 'thin'} />
          ))}
        </span>
      </td>
      <td className={styles['against']}>
        {subject.kind === 'none' ? (
          <span className={styles['baseline']}>
            <Trans>baseline</Trans>
          </span>
        ) : (
          <Against difference={one.peaks[0]?.against} />
        )}
      </td>
    </tr>
  );
}

function Bar({ share, threshold, scale, size }: { share: Estimate; threshold: number; scale: Scale; size: 'thick' | 'thin' }) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const at = (x: number) => `${Math.min(100, (x / scale.max) * 100)}%`;
  const [value, low, high] = [percent(share.value), percent(share.low), percent(share.high)];
  return (
    <span className={cx(styles['bar'], styles[size])}>
      <span className={styles['fill']} style={{ inlineSize: at(share.value) }} />
      {share.high > share.low && (
        <span className={styles['whisker']} style={{ insetInlineStart: at(share.low), inlineSize: at(share.high - share.low) }} />
      )}
      <span className={styles['value']} style={{ insetInlineStart: at(share.high) }} aria-hidden="true">
        {share.value === 0 ? t`none` : value}
      </span>
      <span className="visually-hidden">{t`Rung ${threshold} or higher: ${value}, interval ${low} to ${high}.`} </span>
    </span>
  );
}

function Against({ difference }: { difference: Estimate | undefined }) {
  const { t } = useLingui();
  const { points } = useFormat();
  if (!difference) return null;
  const { value, low, high } = difference;
  const [from, to] = [points(low), points(high)];
  return (
    <>
      <span className={cx(styles['difference'], directionOf(difference) === 'unclear' && styles['unclear'])}>{t`${points(value)} pp`}</span>
      <span className={styles['interval']}>
        {directionOf(difference) === 'unclear' ? <Trans>no clear difference</Trans> : t`${from} to ${to}`}
      </span>
    </>
  );
}
