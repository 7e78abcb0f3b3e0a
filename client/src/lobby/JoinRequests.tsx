import type { JoinRequest } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useProblemText } from '../connection/refusal-text.ts';
import { useSeatName } from '../room/use-seat-name.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './JoinRequests.module.css';
import type { DoorDesk } from './use-door.ts';

/** Those who know the code and ask for a seat, each to be admitted or declined. */
export function JoinRequests({ desk }: { desk: DoorDesk }) {
  const { t } = useLingui();
  const problemText = useProblemText();
  const seatName = useSeatName();
  const requests = desk.door?.requests ?? [];
  return (
    <div className={styles['stack']}>
      {desk.problem !== undefined && (
        <Notice tone="error" title={<Trans>The server did not receive this.</Trans>}>
          {problemText(desk.problem)}
        </Notice>
      )}
      {requests.length === 0 ? (
        <EmptyState title={<Trans>Nobody asks to join.</Trans>}>
          <Trans>Whoever types the code and chooses a seat appears here.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles['list']} aria-label={t`Asking to join`}>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} desk={desk} title={seatName(request.seat)} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** One person at the door. */
export function RequestRow({ request, desk, title }: { request: JoinRequest; desk: DoorDesk; title: string }) {
  const { t } = useLingui();
  const { holder } = request;
  const isBusy = desk.busy === request.id;
  return (
    <li className={styles['row']}>
      <svg className={styles['mark']} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M6 .8 11.2 6 6 11.2.8 6Z" fill="currentColor" />
      </svg>
      <div className={styles['words']}>
        <p className={styles['who']}>
          <Trans>{holder} asks to join</Trans>
        </p>
        <p className={styles['what']}>{title}</p>
      </div>
      <div className={styles['deeds']}>
        <Button
          size="small"
          variant="quiet"
          isPending={isBusy}
          aria-label={t`Decline ${holder}`}
          onPress={() => void desk.answer(request, 'decline')}
        >
          <Trans>Decline</Trans>
        </Button>
        <Button
          size="small"
          variant="primary"
          isPending={isBusy}
          aria-label={t`Admit ${holder}`}
          onPress={() => void desk.answer(request, 'admit')}
        >
          <Trans>Admit</Trans>
        </Button>
      </div>
    </li>
  );
}
