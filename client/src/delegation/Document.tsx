import { type Clause, clauseChanges, type Proposal, type WordChange } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useTimes } from '../room/times.ts';
import { cx } from '../ui/cx.ts';
import styles from './Document.module.css';

/** Numbered clauses, nothing else. */
export function CleanText({ clauses }: { clauses: readonly Clause[] }) {
  return (
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
  );
}

/** What the last revision did, word by word; a bar in the margin marks the clauses it touched. */
export function TextChanges({ proposal }: { proposal: Proposal }) {
  const { versions, clauses, title } = proposal;
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
              {changes.map((change, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one comparison keep their places
                <Stretch key={place} change={change} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The elements themselves say added and removed; lines as well as colours show it. */
function Stretch({ change }: { change: WordChange }) {
  if (change.kind === 'same') return change.text;
  if (change.kind === 'added') return <ins>{change.text}</ins>;
  return <del>{change.text}</del>;
}

/** Every wording the text has had, newest first. */
export function TextHistory({ proposal }: { proposal: Proposal }) {
  const times = useTimes();
  const { title, clauses, at } = proposal;
  const all = [...proposal.versions, { title, clauses, at }].map((one, place) => ({ ...one, version: place + 1 })).reverse();
  return all.map((one) => (
    <section key={one.version} className={styles['version']}>
      <h4>
        <Trans>
          Version {one.version}, {times.clock(one.at)} your time
        </Trans>
      </h4>
      {one.title !== title && <p className={styles['note']}>{one.title}</p>}
      <CleanText clauses={one.clauses} />
    </section>
  ));
}
