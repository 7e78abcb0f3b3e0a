import { rfiDesk, usualResponse } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleQuestionMark } from 'lucide-react';
import { moveAmongButtons } from '../../delegation/move-among-buttons.ts';
import { useSession } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatRemaining } from '../../ui/remaining.ts';
import { useConsole } from '../console-state.ts';
import { Reply } from './Reply.tsx';
import styles from './Rfi.module.css';
import { RfiLine } from './RfiLine.tsx';

/** What delegations ask the control room: the queue, oldest first, and the answer that is being written. */
export function RfiDesk() {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const chosen = useConsole((state) => state.rfi);
  const { waiting, heldBack, settled } = rfiDesk(session);
  const usual = usualResponse(session);
  const open = session.rfis?.[chosen ?? ''];
  if (waiting.length + heldBack.length + settled.length === 0) {
    return (
      <div className={styles['desk']}>
        <EmptyState icon={<CircleQuestionMark />} title={<Trans>Nobody has asked anything</Trans>}>
          <Trans>What delegations ask you under “Ask the facilitator” waits here, the oldest first.</Trans>
        </EmptyState>
      </div>
    );
  }
  const groups = [
    { id: 'waiting', title: t`Waiting`, items: waiting },
    { id: 'held', title: t`Held back`, items: heldBack },
    { id: 'settled', title: t`Settled`, items: settled },
  ];
  return (
    <div className={styles['desk']}>
      <p className={styles['facts']}>
        <Plural value={waiting.length} one="# waits" other="# wait" />
        {usual !== undefined && (
          <span>
            <Trans>usually answered after {formatRemaining(Math.floor(usual / 1000) * 1000)}</Trans>
          </span>
        )}
      </p>
      <nav aria-label={t`Questions`} onKeyDown={moveAmongButtons}>
        {groups.map(({ id, title, items }) =>
          items.length === 0 ? null : (
            <section key={id} aria-label={title}>
              <h3 className={styles['group']}>{title}</h3>
              <ul>
                {items.map((rfi) => (
                  <li key={rfi.id}>
                    <RfiLine rfi={rfi} />
                    {open?.id === rfi.id && <Reply key={rfi.id} rfi={rfi} />}
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </nav>
    </div>
  );
}
