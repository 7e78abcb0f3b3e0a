import { MarkGlyph } from './MarkGlyph.tsx';
import styles from './MarkLine.module.css';
import type { PlacedMark } from './marks.ts';
import { useMarkWords } from './use-mark-words.ts';

/** A mark in words: its sign, what it is, when, and who says so. `today` is a scenario time in ms. */
export function MarkLine({ mark, today }: { mark: PlacedMark; today: number | undefined }) {
  const { label, kind, status, time, source } = useMarkWords()(mark, today);
  return (
    <span className={styles['line']}>
      <MarkGlyph className={styles['glyph']} number={mark.number} kind={mark.kind} status={mark.status} />
      <span className={styles['words']}>
        <span className="visually-hidden">
          {kind} {mark.number}:
        </span>
        <span className={styles['label']}>{label}</span>
        <span className={styles['facts']}>
          {[time, source].filter((one) => one !== undefined).join(' · ')}
          {status && <span className={styles['status']}>{status}</span>}
        </span>
      </span>
    </span>
  );
}
