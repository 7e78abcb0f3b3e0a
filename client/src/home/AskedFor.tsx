import type { AskState } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { ask, HttpProblem } from '../connection/http.ts';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { useText } from '../store/table.ts';
import { keepTicket } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import styles from './Entrance.module.css';
import { SeatLine } from './SeatLine.tsx';
import type { PendingAsk } from './use-pending-ask.ts';

const ASK_EVERY = 1_500; // ms

/** Waiting at the door: the facilitator has been asked, and the page goes in by itself. */
export function AskedFor(props: { asked: PendingAsk; onDeclined: () => void; onWithdraw: () => void }) {
  const { asked } = props;
  const text = useText();
  const [, go] = useLocation();
  const [isCutOff, setCutOff] = useState(false);
  const settle = useEffectEvent((state: AskState) => {
    if (state.state === 'declined') return props.onDeclined();
    if (state.state === 'waiting') return;
    keepTicket(state.admission, { place: asked.place });
    props.onWithdraw();
    go(`/x/${state.admission.session}`, { replace: true });
  });
  const fail = useEffectEvent((problem: unknown) => {
    // The server no longer knows the question, as after the session was cleared away: ask anew.
    if (problem instanceof HttpProblem && problem.refusal?.code === 'notFound') props.onDeclined();
    else setCutOff(true);
  });
  useEffect(() => {
    let isOver = false;
    let timer = 0;
    const look = async () => {
      try {
        const state = await ask<AskState>('GET', `/api/join/ask/${encodeURIComponent(asked.request)}`);
        if (isOver) return;
        setCutOff(false);
        settle(state);
      } catch (problem) {
        if (!isOver) fail(problem);
      }
      if (!isOver) timer = window.setTimeout(() => void look(), ASK_EVERY);
    };
    void look();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [asked.request]);

  const { holder } = asked;
  return (
    <>
      <ExerciseBanner />
      <DoorFrame width="narrow">
        <div className={styles['card']}>
          <div className={styles['head']}>
            <p className="kicker">{text(asked.title)}</p>
            <h1>
              <Trans>The facilitator has been asked</Trans>
            </h1>
          </div>
          <SeatLine place={asked.place} />
          <p className={styles['body']} role="status">
            <Trans>{holder}, keep this page open: it goes in by itself as soon as you are admitted.</Trans>
          </p>
          {isCutOff && (
            <Notice tone="warning" title={<Trans>The server cannot be reached just now.</Trans>}>
              <Trans>The question is kept; this page goes on trying.</Trans>
            </Notice>
          )}
          <div className={styles['go']}>
            <Button onPress={props.onWithdraw}>
              <Trans>Ask for another seat</Trans>
            </Button>
            <span className="label">
              <Trans>The facilitator then sees both questions.</Trans>
            </span>
          </div>
        </div>
      </DoorFrame>
    </>
  );
}
