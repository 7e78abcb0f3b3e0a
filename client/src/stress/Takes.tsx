import type { Exercise } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId } from 'react';
import { useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { architectureIn } from './answer.ts';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import { inOrder } from './subjects.ts';
import styles from './Takes.module.css';
import { useFormat, useName } from './use-words.ts';

/** What each architecture costs, how long it takes, and how likely it is to come into force at all. */
export const Takes = memo(function Takes({ found, exercise }: { found: Found<Question>; exercise: Exercise }) {
  const { t } = useLingui();
  const name = useName();
  const { number, percent } = useFormat();
  const titleId = useId();
  const { result, question } = found;
  const { subjects, focus } = question;
  const rows = inOrder(subjects, (id) => architectureIn(result, id)?.cost.mean ?? 0).filter(({ kind }) => kind !== 'none');
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        <Trans>What it takes</Trans>
      </h2>
      {rows.length === 0 ? (
        <p className={styles['note']}>
          <Trans>No arrangement takes nothing.</Trans>
        </p>
      ) : (
        <table className={styles['takes']}>
          <caption className="visually-hidden">{t`Cost, turns until in force, and chance to come into force`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">
                  <Trans>Architecture</Trans>
                </span>
              </th>
              <th scope="col">
                <Trans>Cost each</Trans>
              </th>
              <th scope="col">
                <Trans>Turns</Trans>
              </th>
              <th scope="col">
                <Trans>In force</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((subject) => {
              const one = architectureIn(result, subject.id);
              if (!one) return null;
              return (
                <tr key={subject.id} className={cx(subject.id === focus.id && styles['ours'])}>
                  <th scope="row">{name(subject)}</th>
                  <td>{number(one.cost.mean)}</td>
                  <td>{one.readyAfter}</td>
                  <td>{one.pInForce > 0.9949 ? t`≈${percent(1, 0)}` : percent(one.pInForce, 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className={styles['note']}>
        <CostRange found={found} exercise={exercise} />{' '}
        <Trans>Cost in points of political capital; turns until all of it can be in force; chance that all of it comes into force.</Trans>
      </p>
    </section>
  );
});

/** Who pays least and who most for ours. */
function CostRange({ found, exercise }: { found: Found<Question>; exercise: Exercise }) {
  const text = useText();
  const name = useName();
  const { number } = useFormat();
  const { focus } = found.question;
  const costs = Object.entries(architectureIn(found.result, focus.id)?.cost.of ?? {}).toSorted(([, a], [, b]) => a - b);
  const [least, most] = [costs[0], costs.at(-1)];
  if (!least || !most || most[1] === 0) return null;
  const country = (code: string) => text(exercise.delegations.find(({ id }) => id === code)?.name);
  const own = name(focus);
  if (most[1] - least[1] < 0.05) return <Trans>“{own}” costs every delegation the same.</Trans>;
  const [lowest, highest] = [number(least[1]), number(most[1])];
  return (
    <Trans>
      “{own}” costs {country(least[0])} {lowest}, {country(most[0])} {highest}.
    </Trans>
  );
}
