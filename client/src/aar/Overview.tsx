import styles from './Overview.module.css';
import { Stream } from './Stream.tsx';
import { Texts } from './Texts.tsx';
import { World } from './World.tsx';

/** Everything there was at the playhead for one who is of no delegation: what was said, the texts, the world. */
export function Overview() {
  return (
    <div className={styles['overview']}>
      <Stream />
      <div className={styles['beside']}>
        <Texts />
        <World />
      </div>
    </div>
  );
}
