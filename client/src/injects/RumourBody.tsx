import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { Paragraphs } from './Paragraphs.tsx';

export function RumourBody({ title, text }: BodyProps) {
  return (
    <div className={styles['rumour']}>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </div>
  );
}
