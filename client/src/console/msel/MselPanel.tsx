import { comingUp, type MselFilter, mselGroups, mselLanes, mselShown } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { usePlayed, useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { BoardTools } from './BoardTools.tsx';
import { Leaving } from './Leaving.tsx';
import { MselGroupRows } from './MselGroupRows.tsx';
import styles from './MselPanel.module.css';
import { TimeStrip } from './TimeStrip.tsx';
import { useMselKeys } from './use-msel-keys.ts';

const FILTERS: readonly MselFilter[] = ['all', 'next', 'waiting', 'late'];

/** The list of injects: where each stands, what it waits for, who has acknowledged it, and what can be done. */
export function MselPanel({ onCompose }: { onCompose?: () => void }) {
  const { t } = useLingui();
  const look = useLook();
  const filter = useConsole((state) => state.filter);
  const session = useSession((one) => one);
  const now = usePlayed();
  const counted = useMemo(() => Object.fromEntries(FILTERS.map((one) => [one, mselShown(session, one, now).length])), [session, now]);
  const reading = useConsole((state) => state.reading);
  const groups = useMemo(() => {
    const shown = mselShown(session, filter, now);
    return reading === 'turns' ? mselGroups(session, shown) : mselLanes(session, shown);
  }, [session, filter, reading, now]);
  const next = session.stage === 'running' ? comingUp(session)[0]?.inject.id : undefined;
  useMselKeys(next);
  const words = { all: t`All`, next: t`Next`, waiting: t`Waiting`, late: t`Late` };
  const options = FILTERS.map((value) => ({ value, label: words[value], count: counted[value] }));
  return (
    <Panel
      title={t({ message: 'MSEL', comment: 'Master scenario events list' })}
      body="flush"
      actions={
        <>
          <SegmentedControl label={t`Which injects`} options={options} value={filter} onChange={(chosen) => look({ filter: chosen })} />
          {onCompose && (
            <Button size="small" variant="quiet" icon={<Plus />} shortcut="I" onPress={onCompose}>
              <Trans>Inject</Trans>
            </Button>
          )}
        </>
      }
    >
      <div className={styles['board']}>
        <TimeStrip />
        <BoardTools />
        <Leaving />
        <div className={styles['list']}>
          {groups.length === 0 ? (
            <div className={styles['empty']}>
              <Empty filter={filter} />
            </div>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: rows that are chosen and opened with keys are a grid, which HTML has no element for
            <div role="grid" aria-label={t`Injects`} aria-rowcount={-1} className={styles['grid']}>
              {groups.map((group) => (
                <MselGroupRows key={group.id} group={group} next={next} />
              ))}
            </div>
          )}
        </div>
      </div>
    </Panel>
  );
}

function Empty({ filter }: { filter: MselFilter }) {
  if (filter === 'waiting') {
    return (
      <EmptyState icon={<CircleCheck />} title={<Trans>Nothing is waiting</Trans>}>
        <Trans>What is held, or waits for an acknowledgement or an expected action, stands here.</Trans>
      </EmptyState>
    );
  }
  if (filter === 'late') {
    return (
      <EmptyState icon={<CircleCheck />} title={<Trans>Nothing is late</Trans>}>
        <Trans>Missed acknowledgements and missed expected actions stand here.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={filter === 'next' ? <Trans>Nothing more comes by the clock</Trans> : <Trans>This exercise has no planned injects</Trans>}
    >
      <Trans>What you write under Improvise appears here.</Trans>
    </EmptyState>
  );
}
