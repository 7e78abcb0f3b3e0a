import { keyed, type MechanismSpec, type Proposal, type TextChange, withProvisions } from '@demarche/shared';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import documents from '../Document.module.css';
import { ArticleChanged } from '../mechanisms/Articles.tsx';
import { type ArticleChange, articleChanges } from '../mechanisms/articles.ts';
import { useArticleWords } from '../mechanisms/use-article-words.ts';
import type { Motion } from './AmendedText.tsx';
import styles from './Amendments.module.css';

/** The articles of a text with amendments in their places. Where several touch one, each after the first shows only what it changes. */
export function AmendedArticles(props: {
  before: readonly MechanismSpec[] | undefined;
  text: Pick<Proposal, 'clauses' | 'mechanisms'>;
  motions: readonly Motion[];
  since: ReactNode;
  shown: 'all' | 'amended';
}) {
  const { before, text, motions, since, shown } = props;
  const write = useArticleWords();
  const now = keyed(text.mechanisms);
  const rows = articleChanges(before ?? now, now, write);
  const from = text.clauses.length + 1;
  const added = motions.flatMap(({ id, changes, tag }) =>
    changes.flatMap((one) => (one.do === 'add' ? [{ key: `${id}-${one.mechanism.key}`, tag, spec: one.mechanism as MechanismSpec }] : [])),
  );
  if (rows.length === 0 && added.length === 0) return null;
  return (
    <ol className={documents['clauses']}>
      {rows.map((row) => {
        const mechanism = row.place === undefined ? undefined : now[row.place];
        const moved = mechanism
          ? motions.flatMap(({ id, changes, tag }) => {
              const step = changes.find((one) => (one.do === 'set' || one.do === 'drop') && one.mechanism === mechanism.key);
              return step ? [{ id, tag, change: articleChanges([mechanism], after(mechanism, step), write)[0]! }] : [];
            })
          : [];
        const number = row.place === undefined ? '–' : from + row.place;
        const isShown = shown === 'all' && (moved.length === 0 || row.isChanged);
        return [
          isShown && (
            <Row key={row.key} number={number} change={row} bar={row.isChanged ? 'past' : undefined} marks={row.isChanged && since} />
          ),
          ...moved.map(({ id, tag, change }, place) => {
            const isFirst = place === 0 && !row.isChanged;
            return (
              <Row
                key={`${row.key}-${id}`}
                number={isFirst ? number : ''}
                change={isFirst && shown === 'all' ? change : onlyChanged(change)}
                bar="moved"
                marks={tag}
              />
            );
          }),
        ];
      })}
      {added.map(({ key, tag, spec }) => (
        <Row key={key} number="+" change={articleChanges([], [spec], write)[0]!} bar="moved" marks={tag} />
      ))}
    </ol>
  );
}

function after(mechanism: MechanismSpec, step: TextChange): MechanismSpec[] {
  return step.do === 'set' ? [withProvisions(mechanism, step.spec, step.provisions)] : [];
}

const onlyChanged = (change: ArticleChange): ArticleChange => ({
  ...change,
  paragraphs: change.paragraphs.filter(({ changes, values }) => values !== undefined || changes.some(({ kind }) => kind !== 'same')),
});

function Row(props: { number: ReactNode; change: ArticleChange; bar: 'past' | 'moved' | undefined; marks: ReactNode }) {
  const { bar } = props;
  return (
    <li className={cx(documents['clause'], bar && documents['changed'], bar === 'moved' && styles['moved'])}>
      <span className={documents['number']} aria-hidden="true">
        {props.number}
      </span>
      <div>
        {props.marks && <div className={styles['line']}>{props.marks}</div>}
        <ArticleChanged change={props.change} />
      </div>
    </li>
  );
}
