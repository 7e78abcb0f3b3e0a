import { type Clause, mechanismsIn, type Proposal, type TextMechanism } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useTimes } from '../room/times.ts';
import { AmendedText } from './amendments/AmendedText.tsx';
import { AmendmentsSettled } from './amendments/AmendmentList.tsx';
import { AmendmentTag, ThroughTag } from './amendments/AmendmentTag.tsx';
import { ClauseMarks, CodedNote } from './amendments/ClauseMarks.tsx';
import { useAmendments } from './amendments/use-amendments.ts';
import styles from './Document.module.css';
import { Articles } from './mechanisms/Articles.tsx';

const NONE: TextMechanism[] = [];

/** Numbered clauses, and after them the mechanisms it establishes as articles, as coded clauses change them; nothing else. */
export function CleanText({ clauses, mechanisms = NONE }: { clauses: Clause[]; mechanisms?: TextMechanism[] }) {
  const text = { clauses, mechanisms };
  return (
    <>
      <ol className={styles['clauses']}>
        {clauses.map((clause, place) => (
          <li key={clause.id} className={styles['clause']}>
            <span className={styles['number']} aria-hidden="true">
              {place + 1}
            </span>
            <div>
              <ClauseMarks clause={clause} />
              <p>{clause.text}</p>
              <CodedNote clause={clause} text={text} />
            </div>
          </li>
        ))}
      </ol>
      <Articles specs={mechanismsIn(text)} from={clauses.length + 1} />
    </>
  );
}

/** What the last revision did, and in their places the amendments that wait; a bar in the margin marks what they touch. */
export function TextChanges({ proposal }: { proposal: Proposal }) {
  const { pending } = useAmendments(proposal.id);
  const motions = pending.map((one) => ({ id: one.id, changes: one.changes, tag: <AmendmentTag amendment={one} proposal={proposal} /> }));
  return (
    <AmendedText
      text={proposal}
      former={proposal.versions.at(-1)}
      since={<ThroughTag through={proposal.through} proposal={proposal} />}
      motions={motions}
    />
  );
}

/** Every wording the text has had, newest first. */
export function TextHistory({ proposal }: { proposal: Proposal }) {
  const times = useTimes();
  const { title } = proposal;
  const all = [...proposal.versions, proposal].map((one, place) => ({ ...one, version: place + 1 })).reverse();
  return [
    <AmendmentsSettled key="settled" proposal={proposal} />,
    ...all.map((one) => (
      <section key={one.version} className={styles['version']}>
        <h4>
          <Trans>
            Version {one.version}, {times.clock(one.at)} your time
          </Trans>
        </h4>
        <div className={styles['through']}>
          <ThroughTag through={one.through} proposal={proposal} />
        </div>
        {one.title !== title && <p className={styles['note']}>{one.title}</p>}
        <CleanText clauses={one.clauses} mechanisms={one.mechanisms ?? NONE} />
      </section>
    )),
  ];
}
