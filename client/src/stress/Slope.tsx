import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId } from 'react';
import { useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { type Ranking, rankingOf, shareIn } from './answer.ts';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import styles from './Slope.module.css';
import { spread } from './scale.ts';
import { useFormat, useGroupWords, useName } from './use-words.ts';

const LINE = 16;
/** A name longer than this takes two lines beside the chart. */
const LONG = 25;

/** What becomes of each architecture from either start, built first: two columns of figures and the lines between them. */
export const Slope = memo(function Slope(props: { one: Found<Question>; other: Found<Question>; height?: number }) {
  const { one, other, height = 244 } = props;
  const { t } = useLingui();
  const text = useText();
  const name = useName();
  const groups = useGroupWords();
  const { share: shareOf, percent, digitsFor } = useFormat();
  const titleId = useId();
  const { settings, subjects, focus, starts } = one.question;
  const { group } = settings;
  if (!starts) return null;
  const [from, to] = starts.map(({ choice, option }) => text(choice.options.find(({ id }) => id === option)?.name));
  const isFinal = one.isLast && other.isLast;
  const ranking = isFinal ? rankingOf(one.result, other.result, group) : undefined;
  const namesOf = (ids: readonly string[]) => ids.map((id) => name(subjects.find((subject) => subject.id === id))).join('; ');

  const lines = subjects.flatMap((subject) => {
    const [a, b] = [shareIn(one.result, subject.id, group), shareIn(other.result, subject.id, group)];
    return a && b ? [{ subject, a: a.value, b: b.value }] : [];
  });
  const values = lines.flatMap(({ a, b }) => [a, b]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const digits = digitsFor(high);
  const y = (value: number) => (high === low ? height / 2 : 12 + ((high - value) / (high - low)) * (height - 24));
  const tall = lines.some(({ subject }) => name(subject).length > LONG) ? 2 * LINE - 2 : LINE;
  const left = spread(
    lines.map(({ a }) => y(a)),
    LINE,
    0,
    height,
  );
  const right = spread(
    lines.map(({ b }) => y(b)),
    tall,
    0,
    height,
  );
  const rung = one.result.thresholds[0];
  const lead = (id: string) =>
    id === focus.id ? styles['ours'] : ranking?.kind === 'flips' && ranking.leaders.flat().includes(id) ? styles['best'] : undefined;
  return (
    <section className={styles['slope']} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Title ranking={ranking} />
      </h2>
      <p className={styles['note']}>
        {ranking && ranking.kind !== 'holds' && (
          <Trans>
            Best from “{from}”: {namesOf(ranking.leaders[0])}. From “{to}”: {namesOf(ranking.leaders[1])}.
          </Trans>
        )}
        {ranking?.kind === 'holds' && <Trans>Best from either: {namesOf(ranking.leaders[0])}.</Trans>}{' '}
        {ranking?.kind === 'unclear' && <Trans>More runs may tell them apart.</Trans>}{' '}
        <Trans>
          Per cent of {groups[group].crises} at rung {rung} or higher, after {settings.turns} turns of building.
        </Trans>
      </p>
      <div className={styles['picture']} aria-hidden="true" style={{ blockSize: height }}>
        <div className={styles['before']}>
          {lines.map(({ subject, a }, i) => (
            <span key={subject.id} className={lead(subject.id)} style={{ insetBlockStart: left[i] }}>
              {shareOf(a, digits)}
            </span>
          ))}
        </div>
        <div className={styles['lines']}>
          <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
            {lines.map(({ subject, a, b }) => (
              <line key={subject.id} className={lead(subject.id)} x1="0" x2="100" y1={y(a)} y2={y(b)} vectorEffect="non-scaling-stroke" />
            ))}
          </svg>
          {lines.flatMap(({ subject, a, b }) => [
            <i key={`${subject.id} a`} className={cx(styles['start'], lead(subject.id))} style={{ insetBlockStart: y(a) }} />,
            <i key={`${subject.id} b`} className={cx(styles['end'], lead(subject.id))} style={{ insetBlockStart: y(b) }} />,
          ])}
        </div>
        <div className={styles['after']}>
          {lines.map(({ subject, b }, i) => (
            <span key={subject.id} className={lead(subject.id)} style={{ insetBlockStart: right[i] }}>
              <b>{shareOf(b, digits)}</b> <span>{name(subject)}</span>
            </span>
          ))}
        </div>
      </div>
      <div className={styles['starts']} aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{t`Share of crises that reach rung ${rung}, by start`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Architecture</Trans>
              </th>
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ subject, a, b }) => (
              <tr key={subject.id}>
                <th scope="row">{name(subject)}</th>
                <td>{percent(a)}</td>
                <td>{percent(b)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** What can be said of the ranking; while the figures are rough, nothing. */
function Title({ ranking }: { ranking: Ranking | undefined }) {
  switch (ranking?.kind) {
    case undefined:
      return <Trans>The ranking by start</Trans>;
    case 'flips':
      return <Trans>The ranking depends on the start</Trans>;
    case 'holds':
      return <Trans>The same lead from both starts</Trans>;
    case 'unclear':
      return <Trans>The ranking may depend on the start</Trans>;
  }
}
