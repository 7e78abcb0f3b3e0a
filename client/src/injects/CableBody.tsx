import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { Paragraphs } from './Paragraphs.tsx';

export function CableBody({ title, text }: BodyProps) {
  return (
    <div className={styles['cable']}>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </div>
  );
}
