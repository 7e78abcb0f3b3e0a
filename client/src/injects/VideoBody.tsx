import { Film } from 'lucide-react';
import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';
import { Paragraphs } from './Paragraphs.tsx';

/** A pack describes its footage in words; the strip says what kind of thing is described. */
export function VideoBody({ title, text }: BodyProps) {
  return (
    <div className={styles['video']}>
      <span className={styles['still']} aria-hidden="true">
        <Film />
      </span>
      <div className={styles['words']}>
        <h3>{title}</h3>
        <Paragraphs text={text} />
      </div>
    </div>
  );
}
