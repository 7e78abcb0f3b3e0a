import type { InjectState } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRoom } from '../../store/room.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { ReasonForm } from '../ReasonForm.tsx';
import { useMayCommand } from '../use-may-command.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import styles from './MselPanel.module.css';
import { useDeliver } from './use-deliver.ts';

/** What can be done with the chosen inject; in its row with the keys that do it. */
export function InjectActions({ state, isNext, place }: { state: InjectState; isNext: boolean; place: 'row' | 'detail' }) {
  const { t } = useLingui();
  const look = useLook();
  const deeds = useInjectDeeds();
  // A reason is asked for where one looks: in the details while they lie open.
  const asking = useConsole((one) => (place === 'detail' || one.detail === undefined ? one.asking : undefined));
  const key = (keys: string) => (place === 'row' ? keys : undefined);
  const isRunning = useSession((session) => session.stage === 'running');
  const may = useMayCommand('deliverInject');
  const deliver = useDeliver(state);
  const { inject, stage } = state;
  const { id } = inject;
  const done = async (run: Promise<boolean>) => (await run) && look({ asking: undefined });
  const news = <News />;
  // Once given, the question is answered: a second Enter must not give it again while it is under way.
  if ((asking === 'hold' || asking === 'skip') && !deeds.deed.isPending) {
    return (
      <>
        <ReasonForm
          label={asking === 'hold' ? t`Why it is held (optional)` : t`Why it is skipped (optional)`}
          confirm={asking === 'hold' ? t`Hold` : t`Skip`}
          onConfirm={(why) => void done(asking === 'hold' ? deeds.hold(id, why) : deeds.skip(id, why))}
          onCancel={() => look({ asking: undefined })}
        />
        {news}
      </>
    );
  }
  const isOpen = isRunning && (stage === 'planned' || stage === 'held');
  if (!may) return null;
  if (asking === 'alone' && !deeds.deed.isPending) {
    return (
      <>
        <ReasonForm
          label={t`You are alone: why it goes out without a second person`}
          confirm={t`Deliver alone`}
          onConfirm={(why) => void (why.trim() !== '' && done(deeds.deliver(id, why)))}
          onCancel={() => look({ asking: undefined })}
        />
        {news}
      </>
    );
  }
  const mayConfirm = stage === 'delivered' && inject.expected && !state.expected;
  return (
    <>
      <div className={styles['actions']}>
        {isOpen && !isNext && (
          <Button size="small" disabledBecause={deliver.because} onPress={deliver.run}>
            {deliver.words}
          </Button>
        )}
        {isRunning && stage === 'planned' && (
          <Button size="small" shortcut={key('H')} onPress={() => look({ asking: 'hold' })}>
            <Trans>Hold</Trans>
          </Button>
        )}
        {isRunning && (stage === 'held' || stage === 'skipped') && (
          <Button size="small" shortcut={key('H')} onPress={() => void deeds.release(id)}>
            <Trans>Release</Trans>
          </Button>
        )}
        {isOpen && (
          <>
            <Button size="small" shortcut={key('S')} onPress={() => look({ asking: 'skip' })}>
              <Trans>Skip</Trans>
            </Button>
            <Button size="small" shortcut={key('E')} onPress={() => look({ editing: id })}>
              <Trans>Edit</Trans>
            </Button>
          </>
        )}
        {isRunning && mayConfirm && (
          <Button size="small" onPress={() => void deeds.confirm(id)}>
            <Trans>Confirm as done</Trans>
          </Button>
        )}
        {place === 'row' && (
          <Button size="small" variant="quiet" shortcut="Enter" onPress={() => look({ detail: id })}>
            <Trans>Details</Trans>
          </Button>
        )}
      </div>
      {news}
    </>
  );
}

/** What became of the last thing done with an inject. */
function News() {
  const { t } = useLingui();
  const { deed } = useInjectDeeds();
  const line = useRoom((room) => room.line);
  return (
    <>
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      {deed.isPending && line !== 'live' && <Notice title={t`Queued, will be sent when the line is back.`} />}
    </>
  );
}
