import { type Clause, clauseChanges, type MechanismSpec, type Proposal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTimes } from '../room/times.ts';
import { cx } from '../ui/cx.ts';
import styles from './Document.module.css';
import { Articles, ArticlesChanged } from './mechanisms/Articles.tsx';
import { Stretches } from './Stretches.tsx';

const NONE: readonly MechanismSpec[] = [];

/** Numbered clauses, and after them the mechanisms it establishes as articles; nothing else. */
export function CleanText({ clauses, mechanisms = NONE }: { clauses: readonly Clause[]; mechanisms?: readonly MechanismSpec[] }) {
  return (
    <>
      <ol className={styles['clauses']}>
        {clauses.map(({ id, text }, place) => (
          <li key={id} className={styles['clause']}>
            <span className={styles['number']} aria-hidden="true">
              {place + 1}
            </span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Articles specs={mechanisms} from={clauses.length + 1} />
    </>
  );
}

/** What the last revision did, word by word; a bar in the margin marks the clauses it touched. */
export function TextChanges({ proposal }: { proposal: Proposal }) {
  const { versions, clauses, title, mechanisms = NONE } = proposal;
  const former = versions.at(-1);
  const changed = useMemo(() => clauseChanges(former?.clauses ?? [], clauses), [former, clauses]);
  return (
    <>
      {former && former.title !== title && (
        <p className={styles['note']}>
          <Trans>
            The title was: <del>{former.title}</del>
          </Trans>
        </p>
      )}
      <ol className={styles['clauses']}>
        {changed.map(({ key, number, changes }) => (
          <li key={key} className={cx(styles['clause'], changes.some(({ kind }) => kind !== 'same') && styles['changed'])}>
            <span className={styles['number']} aria-hidden="true">
              {number ?? '–'}
            </span>
            <p>
              <Stretches changes={changes} />
            </p>
          </li>
        ))}
      </ol>
      <ArticlesChanged before={former?.mechanisms ?? NONE} after={mechanisms} from={clauses.length + 1} />
    </>
  );
}

/** Every wording the text has had, newest first. */
export function TextHistory({ proposal }: { proposal: Proposal }) {
  const times = useTimes();
  const { title } = proposal;
  const all = [...proposal.versions, proposal].map((one, place) => ({ ...one, version: place + 1 })).reverse();
  return all.map((one) => (
    <section key={one.version} className={styles['version']}>
      <h4>
        <Trans>
          Version {one.version}, {times.clock(one.at)} your time
        </Trans>
      </h4>
      {one.title !== title && <p className={styles['note']}>{one.title}</p>}
      <CleanText clauses={one.clauses} mechanisms={one.mechanisms ?? NONE} />
    </section>
  ));
}
