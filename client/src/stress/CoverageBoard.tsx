import type { Exercise } from '@demarche/shared';
import type { Functions } from '@demarche/shared/world/mechanism';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId } from 'react';
import { useText } from '../store/table.ts';
import { architectureIn } from './answer.ts';
import styles from './CoverageBoard.module.css';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import { useFormat, useName } from './use-words.ts';

const FUNCTIONS = ['dialogue', 'norms', 'mitigation', 'crisis'] as const satisfies readonly (keyof Functions)[];
const STEPS = 7;

/** How far ours serves each issue, by function: the hardest issue first. */
export const CoverageBoard = memo(function CoverageBoard({ found, exercise }: { found: Found<Question>; exercise: Exercise }) {
  const { t } = useLingui();
  const text = useText();
  const name = useName();
  const { number } = useFormat();
  const titleId = useId();
  const { focus } = found.question;
  const coverage = architectureIn(found.result, focus.id)?.coverage ?? {};
  const heads: Record<(typeof FUNCTIONS)[number], string> = {
    dialogue: t`Dialogue`,
    norms: t`Norms`,
    mitigation: t`Tension`,
    crisis: t`Crises`,
  };
  const issues = Object.entries(exercise.issues).toSorted(([, a], [, b]) => b.hardness - a.hardness);
  const open = issues.filter(([id]) => (coverage[id]?.crisis ?? 0) < 0.1).map(([, issue]) => text(issue.name));
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles['title']}>
        <Trans>What “{name(focus)}” covers</Trans>
      </h2>
      <p className={styles['note']}>
        <Trans>0 nothing, 1 all there is to do; hardest issue first.</Trans>{' '}
        {focus.specs.length > 0 && open.length > 0 && open.length < issues.length && <Trans>In a crisis hardly: {open.join('; ')}.</Trans>}
      </p>
      <table className={styles['board']}>
        <caption className="visually-hidden">{t`Coverage by issue and function, from 0 to 1`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">
                <Trans>Issue</Trans>
              </span>
            </th>
            {FUNCTIONS.map((one) => (
              <th key={one} scope="col">
                {heads[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {issues.map(([id, issue]) => (
            <tr key={id}>
              <th scope="row">{text(issue.name)}</th>
              {FUNCTIONS.map((one) => {
                const value = coverage[id]?.[one] ?? 0;
                const step = Math.min(STEPS - 1, Math.floor(value * STEPS));
                return (
                  <td key={one} style={{ background: `var(--seq-${step})`, color: `var(--on-seq-${step})` }}>
                    {number(value, 2)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
