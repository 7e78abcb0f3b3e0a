import type { Dismissal } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { dropTicket } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import styles from './Entrance.module.css';

const reload = () => location.reload();

const WORDS: Record<Dismissal, { title: ReactNode; why: ReactNode; action?: ReactNode }> = {
  elsewhere: {
    title: <Trans>Your seat continues on another page</Trans>,
    why: (
      <Trans>
        This seat was opened in another tab or on another device, and one person sits in it at a time. What you had half-written here is
        kept in this browser.
      </Trans>
    ),
    action: <Trans>Continue here instead</Trans>,
  },
  revoked: {
    title: <Trans>The facilitator took back this seat’s link</Trans>,
    why: <Trans>Your link no longer opens the seat. Ask the facilitator for a new one; what you did so far stays in the exercise.</Trans>,
  },
  unknownTicket: {
    title: <Trans>This browser holds no seat here</Trans>,
    why: (
      <Trans>
        Open the link you were given once more, or type the code that the facilitator shows. If you run this exercise, open the
        facilitator’s link that the server printed.
      </Trans>
    ),
  },
  protocol: {
    title: <Trans>This page is older than the server</Trans>,
    why: <Trans>The server was updated while the page was open. Reload it; what you had half-written is kept.</Trans>,
    action: <Trans>Reload the page</Trans>,
  },
  unknownSession: {
    title: <Trans>There is no such exercise on this server</Trans>,
    why: <Trans>It may have been moved to another machine. Ask the facilitator for a new link.</Trans>,
  },
};

/** Why one stands outside a session, and what to do about it. */
export function Dismissed({ why }: { why: Dismissal }) {
  const [, go] = useLocation();
  const { session } = useParams<{ session?: string }>();
  useEffect(() => {
    // A seat that was taken back opens nothing any more; kept, it would stand in the way of a new link.
    if (session !== undefined && (why === 'revoked' || why === 'unknownTicket')) dropTicket(session);
  }, [session, why]);
  const words = WORDS[why];
  return (
    <DoorFrame width="narrow">
      <div className={styles['card']} role="alert">
        <h1>{words.title}</h1>
        <p className={styles['body']}>{words.why}</p>
        <div className={styles['go']}>
          {words.action && (
            <Button variant="primary" size="large" onPress={reload}>
              {words.action}
            </Button>
          )}
          <Button size="large" onPress={() => go('/')}>
            <Trans>Go to the start page</Trans>
          </Button>
        </div>
      </div>
    </DoorFrame>
  );
}
