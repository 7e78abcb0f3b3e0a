import type { MechanismSpec } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import documents from '../Document.module.css';
import { Stretches } from '../Stretches.tsx';
import styles from './Articles.module.css';
import type { ArticleChange, Paragraph, ParagraphChange } from './articles.ts';
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

/** An article set against a former wording of it. */
export function ArticleChanged({ change: { name, paragraphs } }: { change: ArticleChange }) {
  return (
    <div className={styles['article']}>
      <h4 className={styles['name']}>
        <Stretches changes={name} />
      </h4>
      <ol className={styles['paragraphs']}>
        {paragraphs.map((one) => (
          <Changed key={one.key} paragraph={one} place={one.place} />
        ))}
      </ol>
    </div>
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
