import { type InjectState, untold } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRoom } from '../../store/room.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
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
  const isEnded = useSession((session) => session.stage === 'ended');
  const isDivisible = useSession((session) => untold(session, state).length > 1);
  const deliver = useDeliver(state);
  const { inject, stage } = state;
  const { id } = inject;
  const done = async (run: Promise<boolean>) => (await run) && look({ asking: undefined });
  const news = <News />;
  // Once given, the question is answered: a second Enter must not give it again while it is under way.
  if ((asking === 'hold' || asking === 'skip' || asking === 'cancel') && !deeds.deed.isPending) {
    const ask = {
      hold: { label: t`Why it is held (optional)`, confirm: t`Hold`, run: deeds.hold },
      skip: { label: t`Why it is skipped (optional)`, confirm: t`Skip`, run: deeds.skip },
      cancel: { label: t`What has made it pointless`, confirm: t`Cancel the inject`, run: deeds.cancel },
    }[asking];
    return (
      <>
        <ReasonForm
          label={ask.label}
          confirm={ask.confirm}
          onConfirm={(why) => void ((asking !== 'cancel' || why.trim() !== '') && done(ask.run(id, why)))}
          onCancel={() => look({ asking: undefined })}
        />
        {news}
      </>
    );
  }
  const isPlanned = (stage === 'planned' || stage === 'held') && !state.leaving;
  const isOpen = isRunning && isPlanned;
  const mayFollow = isRunning && stage === 'delivered' && state.withheld !== undefined && !state.leaving;
  if (!may) return null;
  if (asking === 'alone' && !deeds.deed.isPending) {
    return (
      <>
        <ReasonForm
          label={t`You are alone: why it goes out without a second person`}
          confirm={t`Deliver alone`}
          onConfirm={(why) =>
            void (why.trim() !== '' && done(deeds.deliver(id, { alone: why, ...(state.release?.to ? { to: state.release.to } : {}) })))
          }
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
        {((isOpen && !isNext) || mayFollow) && (
          <Button size="small" disabledBecause={deliver.because} onPress={deliver.run}>
            {deliver.words}
          </Button>
        )}
        {(isOpen || mayFollow) && isDivisible && (
          <Button size="small" shortcut={key(KEYS.desk.some)} onPress={() => look({ sending: id })}>
            <Trans>To some…</Trans>
          </Button>
        )}
        {isRunning && stage === 'planned' && !state.leaving && (
          <Button size="small" shortcut={key('H')} onPress={() => look({ asking: 'hold' })}>
            <Trans>Hold</Trans>
          </Button>
        )}
        {isRunning && !state.leaving && (stage === 'held' || stage === 'skipped' || stage === 'cancelled') && (
          <Button size="small" shortcut={key('H')} onPress={() => void deeds.release(id)}>
            <Trans>Release</Trans>
          </Button>
        )}
        {isPlanned && !isEnded && (
          <Button size="small" shortcut={key(KEYS.desk.time)} onPress={() => look({ timing: id })}>
            <Trans>Time…</Trans>
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
        {isPlanned && !isEnded && (
          <Button size="small" shortcut={key(KEYS.desk.cancel)} onPress={() => look({ asking: 'cancel' })}>
            <Trans>Cancel…</Trans>
          </Button>
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
