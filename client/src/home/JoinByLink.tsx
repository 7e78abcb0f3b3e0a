import type { Admission, InvitationLook } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { ask } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { useAnswer } from '../room/use-answer.ts';
import { useText } from '../store/table.ts';
import { keepTicket, type Place, ticketFor } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import styles from './Entrance.module.css';
import { NameAndRules } from './NameAndRules.tsx';
import { SeatLine } from './SeatLine.tsx';

/** A seat's own link: who you will be, your name, the ground rules, and in. */
export function JoinByLink({ token }: { token: string }) {
  const [, go] = useLocation();
  const problemText = useProblemText();
  const { answer: look, problem, again } = useAnswer<InvitationLook>('/api/join/look', { body: { token } });
  const room = look && `/x/${look.session}`;
  const own = look && ticketFor(look.session);
  const isMine = own?.seat === look?.seat && own?.link === token && look?.heldBy !== undefined;
  useEffect(() => {
    if (isMine && room) go(room, { replace: true });
  }, [isMine, room, go]);

  if (!look || isMine) {
    return (
      <DoorFrame width="narrow">
        <h1>
          <Trans>Your seat</Trans>
        </h1>
        {problem === undefined ? (
          <Skeleton />
        ) : (
          <Notice
            tone="error"
            title={<Trans>This link does not open.</Trans>}
            action={
              <Button size="small" onPress={again}>
                <Trans>Try again</Trans>
              </Button>
            }
          >
            {problemText(problem)}
          </Notice>
        )}
      </DoorFrame>
    );
  }
  const take = async (holder: string) => {
    // Shown the ticket of this same seat, the server lets it go on instead of ending it.
    const bearer = own?.seat === look.seat ? own.ticket : undefined;
    const admission = await ask<Admission>('POST', '/api/join/link', { bearer, body: { token, holder } });
    keepTicket(admission, { link: token, place: placeOf(look) });
    go(`/x/${admission.session}`, { replace: true });
  };
  return <Offer look={look} onTake={take} />;
}

function Offer({ look, onTake }: { look: InvitationLook; onTake: (holder: string) => Promise<void> }) {
  const text = useText();
  const { heldBy } = look;
  return (
    <>
      <ExerciseBanner />
      <DoorFrame width="narrow">
        <div className={styles['card']}>
          <div className={styles['head']}>
            <p className="kicker">
              <Trans>You have a seat in</Trans>
            </p>
            <h1>{text(look.title)}</h1>
          </div>
          <SeatLine place={look} />
          {heldBy !== undefined && (
            <Notice tone="warning" title={<Trans>{heldBy} holds this seat on another device.</Trans>}>
              <Trans>Taking it continues here and ends it there.</Trans>
            </Notice>
          )}
          <NameAndRules
            initial={heldBy}
            go={<Trans>Take the seat</Trans>}
            failed={<Trans>The seat could not be taken.</Trans>}
            onGo={onTake}
          />
        </div>
      </DoorFrame>
    </>
  );
}

/** How the seat is called, as it is remembered for coming back. */
function placeOf({ seatTitle, delegation, office }: InvitationLook): Place {
  return { seatTitle, ...(delegation === undefined ? {} : { delegation }), ...(office === undefined ? {} : { office }) };
}
