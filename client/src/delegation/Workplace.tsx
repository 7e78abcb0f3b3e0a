import { type ReactNode, useRef } from 'react';
import { Situation } from '../situation/Situation.tsx';
import { cx } from '../ui/cx.ts';
import { Brief } from './Brief.tsx';
import { RingingLines } from './channels/RingingLines.tsx';
import { DutyStrip } from './DutyStrip.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { Endex } from './Endex.tsx';
import { Negotiate } from './Negotiate.tsx';
import { Notebook } from './Notebook.tsx';
import { Orders } from './Orders.tsx';
import { PausedStrip } from './PausedStrip.tsx';
import { Rail } from './Rail.tsx';
import { TableStrip } from './TableStrip.tsx';
import { useNewDesk } from './use-new-desk.ts';
import { Wire } from './Wire.tsx';
import styles from './Workplace.module.css';

/** The room below the top bar: duties, rail, the place one is in, and the wire. Looks at nothing but its table. */
export function Workplace(props: { colleagues?: ReactNode; afterEndex?: ReactNode; landmark: 'main' | 'region' }) {
  const room = useRef<HTMLDivElement>(null);
  const desk = useNewDesk(room);
  const { frame } = desk;
  const isWireBeside = frame === 'wide' || frame === 'middle';
  const Content = props.landmark === 'main' ? 'main' : 'div';
  const rail = <Rail />;
  return (
    <DeskContext value={desk}>
      <div ref={room} className={styles['room']} data-frame={frame}>
        <PausedStrip />
        <TableStrip />
        <DutyStrip colleagues={props.colleagues} />
        <div className={styles['work']}>
          {frame !== 'phone' && rail}
          <Content className={styles['content']}>
            {!isWireBeside && <RingingLines />}
            <Opened desk={desk} afterEndex={props.afterEndex} />
          </Content>
          {isWireBeside && (
            <aside className={cx(styles['wire'], styles[frame])} data-tour="wire">
              <RingingLines />
              <Wire />
            </aside>
          )}
        </div>
        {frame === 'phone' && rail}
      </div>
    </DeskContext>
  );
}

function Opened({ desk, afterEndex }: { desk: Desk; afterEndex: ReactNode }) {
  switch (desk.place) {
    case 'situation':
      return <Situation />;
    case 'wire':
      return <Wire />;
    case 'negotiate':
      return <Negotiate />;
    case 'orders':
      return <Orders />;
    case 'brief':
      return <Brief />;
    case 'notebook':
      return <Notebook />;
    case 'endex':
      return <Endex onReplay={afterEndex} />;
  }
}
