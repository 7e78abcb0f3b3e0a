import { type Clause, changesOf, clauseChanges, keyed, type Proposal, type TextChange, type TextWording } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode, useMemo } from 'react';
import { cx } from '../../ui/cx.ts';
import documents from '../Document.module.css';
import { Stretches } from '../Stretches.tsx';
import { AmendedArticles } from './AmendedArticles.tsx';
import styles from './Amendments.module.css';
import { ClauseMarks, CodedNote } from './ClauseMarks.tsx';

/** An amendment as it is drawn into a text: its steps, and whose it is. */
export interface Motion {
  id: string;
  changes: readonly TextChange[];
  tag: ReactNode;
}

/**
 * A text with amendments in their places: what goes is struck through, what comes is underlined, a bar in the margin marks
 * where. `former` is the version before; what has changed since is shown in the same way, with `since` to say by whom.
 */
export function AmendedText(props: {
  text: Pick<Proposal, 'title' | 'clauses' | 'mechanisms'>;
  motions: readonly Motion[];
  former?: TextWording | undefined;
  since?: ReactNode;
  /** Which clauses and provisions are shown. */
  shown?: 'all' | 'amended';
}) {
  const { text, motions, former, since, shown = 'all' } = props;
  const rows = useMemo(() => clauseChanges(former?.clauses ?? text.clauses, text.clauses), [former, text]);
  const added = (after: string | undefined): ReactNode =>
    motions.flatMap(({ id, changes, tag }) =>
      changes.flatMap((one) =>
        one.do === 'insert' && one.after === after ? <Inserted key={`${id}-${one.clause.id}`} clause={one.clause} tag={tag} /> : [],
      ),
    );
  const titles = motions.flatMap(({ id, changes, tag }) =>
    changes.flatMap((one) => (one.do === 'title' ? [{ id, tag, title: one.title }] : [])),
  );
  return (
    <>
      {former && former.title !== text.title && (
        <p className={documents['note']}>
          <Trans>
            The title was: <del>{former.title}</del>
          </Trans>
        </p>
      )}
      {titles.map(({ id, tag, title }) => (
        <div key={id} className={cx(documents['note'], styles['title'])}>
          <div className={styles['marks']}>{tag}</div>
          <Stretches changes={changesOf(text.title, title)} />
        </div>
      ))}
      <ol className={documents['clauses']}>
        {added(undefined)}
        {rows.map(({ key, number, changes }) => {
          const clause = number === undefined ? undefined : text.clauses[number - 1];
          const isChanged = changes.some(({ kind }) => kind !== 'same');
          if (!clause) return <Row key={key} number="–" bar="past" words={<Stretches changes={changes} />} marks={since} />;
          const moved = motions.flatMap(({ id, changes: steps, tag }) => {
            const step = steps.find((one) => (one.do === 'replace' || one.do === 'strike') && one.clause === clause.id);
            return step ? [{ id, tag, to: step.do === 'replace' ? step.text : '' }] : [];
          });
          return (
            <Fragment key={key}>
              {(moved.length === 0 || isChanged) && shown === 'all' && (
                <Row
                  number={number}
                  bar={isChanged ? 'past' : undefined}
                  words={<Stretches changes={changes} />}
                  marks={
                    <>
                      <ClauseMarks clause={clause} />
                      {isChanged && since}
                    </>
                  }
                  foot={<CodedNote clause={clause} text={text} />}
                />
              )}
              {moved.map(({ id, tag, to }, place) => (
                <Row
                  key={id}
                  number={place === 0 && !isChanged ? number : ''}
                  bar="moved"
                  words={<Stretches changes={changesOf(clause.text, to)} />}
                  marks={
                    <>
                      {place === 0 && !isChanged && <ClauseMarks clause={clause} />}
                      {tag}
                    </>
                  }
                />
              ))}
              {added(clause.id)}
            </Fragment>
          );
        })}
      </ol>
      <AmendedArticles before={former ? keyed(former.mechanisms) : undefined} text={text} motions={motions} since={since} shown={shown} />
    </>
  );
}

function Row(props: { number: ReactNode; bar?: 'past' | 'moved' | undefined; words: ReactNode; marks?: ReactNode; foot?: ReactNode }) {
  const { bar } = props;
  return (
    <li className={cx(documents['clause'], bar && documents['changed'], bar === 'moved' && styles['moved'])}>
      <span className={documents['number']} aria-hidden="true">
        {props.number}
      </span>
      <div>
        {props.marks && <div className={styles['line']}>{props.marks}</div>}
        <p>{props.words}</p>
        {props.foot}
      </div>
    </li>
  );
}

function Inserted({ clause, tag }: { clause: Clause; tag: ReactNode }) {
  return (
    <Row
      number="+"
      bar="moved"
      words={<Stretches changes={changesOf('', clause.text)} />}
      marks={
        <>
          <ClauseMarks clause={clause} />
          {tag}
        </>
      }
    />
  );
}
