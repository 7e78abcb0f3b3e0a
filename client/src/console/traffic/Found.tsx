import styles from './Traffic.module.css';
import { piecesOf } from './traffic.ts';

/** A text with the sought words marked in it. */
export function Found({ text, words }: { text: string; words: string }) {
  let at = 0;
  return piecesOf(text, words).map((piece, place) => {
    const key = at;
    at += piece.length;
    if (place % 2 === 0) return piece;
    return (
      <mark key={key} className={styles['hit']}>
        {piece}
      </mark>
    );
  });
}
