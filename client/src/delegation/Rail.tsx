import { streamOf } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { BookOpen, Flag, Handshake, Map as MapIcon, NotebookPen, RadioTower, ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { hasSituation } from '../situation/has-situation.ts';
import { useSession, useTable } from '../store/table.ts';
import { Count } from '../ui/Count.tsx';
import { type Place, useDesk } from './desk.ts';
import styles from './Rail.module.css';
import { useReadMarks } from './use-read-marks.ts';
import { useSeen } from './use-seen.ts';

interface Stop {
  place: Place;
  label: string;
  icon: ReactNode;
  unread?: number;
}

/** The places of the room: a rail at the side, tabs at the foot of a phone. */
export function Rail() {
  const { t } = useLingui();
  const { place, frame, thread, go, open, showWire } = useDesk();
  const stops = useStops();
  const visit = (next: Place) => {
    if (next === 'wire') return showWire();
    // A second press on the open tab goes up to its list, as on any phone.
    if (next === 'negotiate') return open(frame === 'phone' && place === 'negotiate' ? '' : thread);
    go(next);
  };
  return (
    <nav className={styles['rail']} data-frame={frame} data-tour="places" aria-label={t`Places of the room`}>
      {stops.map(({ place: stop, label, icon, unread = 0 }) => (
        <button
          key={stop}
          type="button"
          className={styles['stop']}
          data-tour={`place-${stop}`}
          aria-current={stop === place ? 'page' : undefined}
          onClick={() => visit(stop)}
        >
          <span className={styles['icon']} aria-hidden="true">
            {icon}
          </span>
          {label}
          {unread > 0 && (
            <span className={styles['badge']}>
              <Count label={t`${unread} unread`}>{unread > 99 ? '99+' : unread}</Count>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

function useStops(): Stop[] {
  const { t } = useLingui();
  const { give } = useTable();
  const { frame } = useDesk();
  const { seen } = useSeen();
  const session = useSession((one) => one);
  const talks = useReadMarks().unreadOf(session);
  const hasWireTab = frame === 'narrow' || frame === 'phone';
  const wire = hasWireTab && give ? streamOf(session).filter(({ key }) => !seen.has(key)).length : 0;
  const stops: Stop[] = [];
  if (session.stage === 'ended') stops.push({ place: 'endex', label: t`ENDEX`, icon: <Flag /> });
  const situation: Stop[] = hasSituation(session) ? [{ place: 'situation', label: t`Situation`, icon: <MapIcon /> }] : [];
  const onPhone = frame === 'phone';
  if (!onPhone) stops.push(...situation);
  if (hasWireTab) stops.push({ place: 'wire', label: t`Wire`, icon: <RadioTower />, unread: wire });
  // Under a thumb the wire comes first: it is what arrives.
  if (onPhone) stops.push(...situation);
  stops.push(
    { place: 'negotiate', label: t`Negotiate`, icon: <Handshake />, unread: talks },
    { place: 'orders', label: t`Orders`, icon: <ScrollText /> },
    { place: 'brief', label: t`Brief`, icon: <BookOpen /> },
  );
  // Somebody's notes are theirs: who only looks on has nothing to see there.
  if (give) stops.push({ place: 'notebook', label: t`Notebook`, icon: <NotebookPen /> });
  return stops;
}
