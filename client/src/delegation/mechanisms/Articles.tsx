import type { MechanismSpec } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import documents from '../Document.module.css';
import { Stretches } from '../Stretches.tsx';
import styles from './Articles.module.css';
import { articleChanges, type Paragraph, type ParagraphChange } from './articles.ts';
import { useArticleWords } from './use-article-words.ts';

const letterOf = (place: number): string => String.fromCharCode(97 + place);

/** The mechanisms of a text as articles of a treaty, numbered on from its clauses. */
export function Articles({ specs, from }: { specs: readonly MechanismSpec[]; from: number }) {
  const write = useArticleWords();
  if (specs.length === 0) return null;
  return (
    <ol className={documents['clauses']} start={from}>
      {specs.map((spec, place) => {
        const { name, after, paragraphs } = write(spec);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one template
          <li key={place} className={documents['clause']}>
            <Mark>{from + place}</Mark>
            <div className={styles['article']}>
              <h4 className={styles['name']}>{name}</h4>
              {after !== undefined && <After name={after} />}
              <ol className={styles['paragraphs']}>
                {paragraphs.map((one, at) => (
                  <Clean key={one.key} paragraph={one} place={at} />
                ))}
              </ol>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What the last revision did to them. */
export function ArticlesChanged(props: { before: readonly MechanismSpec[]; after: readonly MechanismSpec[]; from: number }) {
  const write = useArticleWords();
  const changed = articleChanges(props.before, props.after, write);
  if (changed.length === 0) return null;
  return (
    <ol className={documents['clauses']}>
      {changed.map(({ key, place, name, paragraphs, isChanged }) => (
        <li key={key} className={cx(documents['clause'], isChanged && documents['changed'])}>
          <Mark>{place === undefined ? '–' : props.from + place}</Mark>
          <div className={styles['article']}>
            <h4 className={styles['name']}>
              <Stretches changes={name} />
            </h4>
            <ol className={styles['paragraphs']}>
              {paragraphs.map((one, at) => (
                <Changed key={one.key} paragraph={one} place={at} />
              ))}
            </ol>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <span className={documents['number']} aria-hidden="true">
      {children}
    </span>
  );
}

function After({ name }: { name: string }) {
  return (
    <p className={styles['after']}>
      <Trans>after the template “{name}”</Trans>
    </p>
  );
}

function Clean({ paragraph: { label, text, value }, place }: { paragraph: Paragraph; place: number }) {
  return (
    <li className={styles['paragraph']}>
      <span aria-hidden="true">{letterOf(place)}</span>
      <p>
        <Label name={label} value={value} /> {text}
      </p>
    </li>
  );
}

function Changed({ paragraph: { label, changes, value, values }, place }: { paragraph: ParagraphChange; place: number }) {
  return (
    <li className={styles['paragraph']}>
      <span aria-hidden="true">{letterOf(place)}</span>
      <p>
        {values ? (
          <b className={styles['label']}>
            {label} {values.before !== undefined && <del>{values.before}</del>} {values.after !== undefined && <ins>{values.after}</ins>}
          </b>
        ) : (
          <Label name={label} value={value} />
        )}{' '}
        <Stretches changes={changes} />
      </p>
    </li>
  );
}

function Label({ name, value }: { name: string; value: string | undefined }) {
  return (
    <b className={styles['label']}>
      {name}
      {value !== undefined && <span className={styles['value']}> {value}</span>}
    </b>
  );
}
