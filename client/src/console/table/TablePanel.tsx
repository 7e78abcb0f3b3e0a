import { adjudicationsNow, mayAdjudicate, outcomesNow, rfisWaiting } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useMeeting } from '../../delegation/procedure/use-meeting.ts';
import { useSession } from '../../store/table.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { AdjudicatePanel } from '../adjudicate/AdjudicatePanel.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { RfiDesk } from '../rfi/RfiDesk.tsx';
import { Secret } from '../sharing/Secret.tsx';
import { WithPower } from '../WithPower.tsx';
import { MeetingPart } from './MeetingPart.tsx';
import { OrdersList } from './OrdersList.tsx';
import { Proposals } from './Proposals.tsx';
import styles from './Table.module.css';

/** What lies on the table: texts and votes, this turn's orders, and the meeting where it has rules of procedure. */
export function TablePanel() {
  const { t } = useLingui();
  const look = useLook();
  const selected = useConsole((state) => state.table);
  const open = useSession(
    (session) => Object.values(session.proposals).filter(({ stage }) => stage === 'tabled' || stage === 'voting').length,
  );
  const hasOrders = useSession((session) => (session.exercise?.orders.length ?? 0) > 0);
  const isDecided = useSession(mayAdjudicate);
  const isWaiting = useSession((session) => outcomesNow(session) === 'waiting');
  const undecided = useSession((session) => adjudicationsNow(session).filter(({ one }) => !one.outcome).length);
  // What comes of orders is what the table waits for: it is shown as soon as it does.
  useEffect(() => {
    if (isWaiting) look({ table: 'adjudicate' });
  }, [isWaiting, look]);
  const hasProcedure = useSession((session) => session.exercise?.procedure !== undefined);
  const meeting = useMeeting();
  const waiting = (meeting?.points.length ?? 0) + (meeting?.motions.length ?? 0);
  const asked = useSession((session) => rfisWaiting(session).length);
  const sealed = useSession((session) => Object.keys(session.sealed[session.phase?.turn ?? 0] ?? {}).length);
  return (
    <section className={styles['panel']} aria-label={t`Table`} data-console="table" data-deciding={selected === 'adjudicate' && isWaiting}>
      <Tabs
        className={styles['tabs']}
        label={t`What lies on the table`}
        selected={
          (selected === 'orders' && !hasOrders) || (selected === 'floor' && !hasProcedure) || (selected === 'adjudicate' && !isDecided)
            ? 'proposals'
            : selected
        }
        onSelect={(table) => look({ table })}
        tabs={[
          {
            id: 'proposals',
            label: t`Proposals and votes`,
            count: open,
            content: (
              <Secret>
                <Proposals />
              </Secret>
            ),
          },
          ...(hasOrders
            ? [
                {
                  id: 'orders' as const,
                  label: t`Orders`,
                  count: sealed,
                  content: (
                    <Secret>
                      <OrdersList />
                    </Secret>
                  ),
                },
              ]
            : []),
          {
            id: 'rfi',
            label: t`Questions`,
            count: asked,
            content: (
              <Secret>
                <WithPower command="answerRfi">
                  <RfiDesk />
                </WithPower>
              </Secret>
            ),
          },
          ...(isDecided
            ? [
                {
                  id: 'adjudicate' as const,
                  label: t`Adjudicate`,
                  count: undecided,
                  content: (
                    <Secret>
                      <AdjudicatePanel />
                    </Secret>
                  ),
                },
              ]
            : []),
          ...(hasProcedure ? [{ id: 'floor' as const, label: t`The floor`, count: waiting, content: <MeetingPart /> }] : []),
        ]}
      />
    </section>
  );
}
