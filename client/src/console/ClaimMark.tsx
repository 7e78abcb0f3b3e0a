import { type Attention, claimOf, FACILITATOR } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Hand } from 'lucide-react';
import { useSeatName } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { useControllers } from './controllers/use-controllers.ts';
import styles from './NeedsYou.module.css';
import { useDeed } from './use-deed.ts';
import { useMayCommand } from './use-may-command.ts';

/** Who sees to an item of the queue; to take it on, give it back or, for the lead, take it over. Only where there are several. */
export function ClaimMark({ item, said }: { item: Attention; said: string }) {
  const { t } = useLingui();
  const { seat } = useTable();
  const seatName = useSeatName();
  const deed = useDeed();
  const may = useMayCommand('claimItem');
  const isAlone = useControllers().length === 0;
  const by = useSession((session) => claimOf(session, item)?.by);
  const isRunning = useSession((session) => session.stage === 'running');
  if (isAlone || !isRunning) return null;
  const who = by && seatName(by);
  const isMine = by === seat;
  const mayAct = may && (by === undefined || isMine || seat === FACILITATOR);
  const words = by === undefined ? undefined : isMine ? t`You` : who;
  if (!mayAct) return words === undefined ? null : <span className={styles['claim']}>{words}</span>;
  const name = by === undefined ? t`Take on: ${said}` : isMine ? t`Give back: ${said}` : t`Taken on by ${who}. Take over: ${said}`;
  return (
    <button
      type="button"
      className={styles['claim']}
      aria-label={name}
      title={deed.problem ?? name}
      onClick={() =>
        void (isMine
          ? deed.run('releaseItem', { item: item.id })
          : item.kind === 'rfiWaits'
            ? deed.run('claimRfi', { rfi: item.rfi })
            : deed.run('claimItem', { item: item.id }))
      }
    >
      <Hand aria-hidden="true" />
      {words ?? <Trans>Take on</Trans>}
    </button>
  );
}
