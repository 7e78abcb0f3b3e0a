import { type InjectState, MINUTE, unlessAhead, type When } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePlayed, useSession, useTableNow } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import { useWhenWords } from './use-when-words.ts';
import styles from './WhenFields.module.css';
import { WhenFields } from './WhenFields.tsx';

/** Gives an inject another time: moved as it is, or deferred with a reason that stays in the record. */
export function TimeDialog() {
  const timing = useConsole((state) => state.timing);
  const state = useSession((session) => (timing === undefined ? undefined : session.msel[timing]));
  return state ? <Timing key={state.inject.id} state={state} /> : null;
}

function Timing({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const look = useLook();
  const deeds = useInjectDeeds();
  const at = useTableNow();
  const now = usePlayed();
  const words = useWhenWords();
  const session = useSession((one) => one);
  const { id, when: planned } = state.inject;
  const [when, setWhen] = useState<When>(planned ?? soon(session.phase, now));
  const [why, setWhy] = useState('');
  const close = () => look({ timing: undefined });
  const done = async (run: Promise<boolean>) => (await run) && close();
  const isGone = state.stage !== 'planned' && state.stage !== 'held';
  const isLate = unlessAhead(session, when, at) !== undefined;
  const because = isGone
    ? t`It has gone out, or is out of the question`
    : isLate
      ? t`That time has passed, or the exercise does not have it`
      : undefined;
  const first = state.original?.when;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t`Another time for ${id}`}
      actions={
        <>
          <Button
            disabledBecause={because ?? (why.trim() === '' ? t`Say below why it is deferred` : undefined)}
            onPress={() => void done(deeds.defer(id, when, why))}
          >
            <Trans>Defer, with the reason</Trans>
          </Button>
          <Button variant="primary" disabledBecause={because} onPress={() => void done(deeds.move(id, when))}>
            <Trans>Move</Trans>
          </Button>
        </>
      }
    >
      <div className={styles['when']}>
        {deeds.deed.problem && <Notice tone="error" title={deeds.deed.problem} />}
        <p className="secondary">
          {planned ? <Trans>Now planned for {words(planned)}.</Trans> : <Trans>It has no time yet.</Trans>}{' '}
          {first && <Trans>At first planned for {words(first)}.</Trans>}{' '}
          {state.inject.trigger && <Trans>It also waits for its conditions: this is the time before which it does not come.</Trans>}
        </p>
        <WhenFields when={when} onChange={setWhen} />
        <TextField
          label={t`Why it is deferred`}
          description={t`Only to defer it: to a later time, with a reason that stays in the record.`}
          value={why}
          onChange={setWhy}
          maxLength={200}
        />
      </div>
    </Dialog>
  );
}

/** Five minutes from now, or the first turn before play. */
function soon(phase: { turn: number; turnBeganAt: number } | undefined, now: number): When {
  return { turn: phase?.turn ?? 1, offsetMin: phase ? Math.ceil((now - phase.turnBeganAt) / MINUTE) + 5 : 5 };
}
