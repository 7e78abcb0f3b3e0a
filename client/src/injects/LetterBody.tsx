import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { Paragraphs } from './Paragraphs.tsx';

export function LetterBody({ title, text }: BodyProps) {
  return (
    <div className={styles['letter']}>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </div>
  );
}
