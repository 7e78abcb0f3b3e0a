import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { Paragraphs } from './Paragraphs.tsx';

export function PhoneBody({ title, text }: BodyProps) {
  return (
    <div className={styles['phone']}>
      <h3>{title}</h3>
      <Paragraphs text={text} />
    </div>
  );
}
