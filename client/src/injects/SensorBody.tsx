import { Markdown } from '../ui/Markdown.tsx';
import styles from './bodies.module.css';
import type { BodyProps } from './body.ts';

export function SensorBody({ title, text }: BodyProps) {
  return (
    <div className={styles['sensor']}>
      <h3>{title}</h3>
      <Markdown source={text} voice="message" />
    </div>
  );
}
