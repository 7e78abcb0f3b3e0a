import type { CodeLook } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ask, HttpProblem } from '../connection/http.ts';
import { useProblemText } from '../connection/refusal-text.ts';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { useAnswer } from '../room/use-answer.ts';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AskedFor } from './AskedFor.tsx';
import { DoorFrame } from './DoorFrame.tsx';
import styles from './Entrance.module.css';
import { JoinDoor } from './JoinDoor.tsx';
import { NameAndRules } from './NameAndRules.tsx';
import { SeatChoice } from './SeatChoice.tsx';
import { usePendingAsk } from './use-pending-ask.ts';
import { spaced } from './where-to.ts';

/** The session's code: choose a free seat, ask for it, and wait for the facilitator. */
export function JoinByCode({ code }: { code: string }) {
  const problemText = useProblemText();
  const { answer: look, problem, again } = useAnswer<CodeLook>('/api/join/code', { body: { code } });
  const { pending, keep, forget } = usePendingAsk(code);
  const [isDeclined, setDeclined] = useState(false);
  const isUnknown = problem instanceof HttpProblem && problem.refusal?.code === 'badCode';

  if (pending) {
    const declined = () => {
      forget();
      setDeclined(true);
      again();
    };
    return <AskedFor asked={pending} onDeclined={declined} onWithdraw={forget} />;
  }
  if (!look) {
    return (
      <DoorFrame width="narrow">
        <h1>
          <Trans>Join with a code</Trans>
        </h1>
        {problem === undefined && <Skeleton />}
        {isUnknown && <JoinDoor initial={code.slice(0, 6).toUpperCase()} problem={problemText(problem)} />}
        {problem !== undefined && !isUnknown && (
          <Notice tone="error" title={<Trans>The table could not be looked up.</Trans>} action={<Again onPress={again} />}>
            {problemText(problem)}
          </Notice>
        )}
      </DoorFrame>
    );
  }
  const send = async (seat: string, holder: string) => {
    const place = look.seats.find((one) => one.seat === seat);
    if (!place) return;
    try {
      const { request } = await ask<{ request: string }>('POST', '/api/join/ask', { body: { code, seat, holder } });
      setDeclined(false);
      keep({ request, holder, title: look.title, place: { seatTitle: place.seatTitle, delegation: place.delegation } });
    } catch (caught) {
      // Somebody was quicker: show who is still free beside the reason.
      if (caught instanceof HttpProblem && caught.refusal?.code === 'seatTaken') again();
      throw caught;
    }
  };
  return <FreeSeats code={code} look={look} isDeclined={isDeclined} onAsk={send} onAgain={again} />;
}

function FreeSeats(props: {
  code: string;
  look: CodeLook;
  isDeclined: boolean;
  onAsk: (seat: string, holder: string) => Promise<void>;
  onAgain: () => void;
}) {
  const { t } = useLingui();
  const { look } = props;
  const [chosen, setChosen] = useState<string>();
  const seat = look.seats.some((one) => one.seat === chosen) ? chosen : undefined;
  const code = spaced(props.code.toUpperCase());
  return (
    <>
      <ExerciseBanner />
      <DoorFrame width="narrow">
        <div className={styles['card']}>
          <div className={styles['head']}>
            <p className="kicker">
              <Trans>Code {code}</Trans>
            </p>
            <h1>{useText()(look.title)}</h1>
          </div>
          {props.isDeclined && (
            <Notice tone="warning" title={<Trans>The facilitator declined that seat.</Trans>}>
              <Trans>Choose another one, or speak to the facilitator.</Trans>
            </Notice>
          )}
          {look.seats.length === 0 ? (
            <EmptyState title={<Trans>Every seat is taken.</Trans>} action={<Again onPress={props.onAgain} />}>
              <Trans>Ask the facilitator for a link to a seat, or to free one.</Trans>
            </EmptyState>
          ) : (
            <>
              <SeatChoice seats={look.seats} value={seat} onChange={setChosen} />
              <NameAndRules
                go={<Trans>Ask for this seat</Trans>}
                failed={<Trans>The question did not reach the facilitator.</Trans>}
                missing={seat === undefined ? t`Choose a seat first` : undefined}
                onGo={async (holder) => {
                  if (seat !== undefined) await props.onAsk(seat, holder);
                }}
              />
            </>
          )}
        </div>
      </DoorFrame>
    </>
  );
}

function Again({ onPress }: { onPress: () => void }) {
  return (
    <Button size="small" onPress={onPress}>
      <Trans>Look again</Trans>
    </Button>
  );
}
