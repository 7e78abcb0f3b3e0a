import type { ReactNode } from 'react';
import { useSession, useText } from '../store/table.ts';
import { useMedia } from '../ui/use-media.ts';
import { Brand } from './Brand.tsx';
import { ClockFace } from './ClockFace.tsx';
import { PhaseSegments, TurnAndPhase } from './PhaseStrip.tsx';
import { ScenarioTime } from './ScenarioTime.tsx';
import styles from './TopBar.module.css';

/** Where and when we are, on one line; on a phone on two. Holds the screen's h1. */
export function TopBar(props: {
  /** Stands first on a phone, in place of the brand, such as the own delegation's chip. */
  lead?: ReactNode;
  /** In place of the clock, such as the facilitator's clock controls. */
  clock?: ReactNode;
  /** The end of the bar: line state, language and theme, search. Keep it to one control on a phone. */
  children?: ReactNode;
}) {
  const text = useText();
  const title = useSession((session) => session.exercise?.meta.title);
  const hasRoom = useMedia('(min-width: 1360px)');
  const isPhone = useMedia('(max-width: 699px)');
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <Brand />
      </div>
      {props.lead && <div className={styles['lead']}>{props.lead}</div>}
      <span className={styles['rule']} />
      <div className={styles['title']}>
        <h1>{text(title)}</h1>
        <p className={styles['when']}>
          <ScenarioTime />
        </p>
      </div>
      <span className={styles['rule']} />
      <div className={styles['turn']}>
        <TurnAndPhase />
      </div>
      <div className={styles['phases']}>
        <PhaseSegments labels={hasRoom ? 'shown' : 'hidden'} />
      </div>
      <div className={styles['clock']}>{props.clock ?? <ClockFace words={isPhone ? 'hidden' : 'shown'} />}</div>
      <div className={styles['end']}>{props.children}</div>
    </header>
  );
}
