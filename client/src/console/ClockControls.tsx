import { nextPhase, outcomesNow } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Pause, Play, X } from 'lucide-react';
import { useClock } from '../room/use-clock.ts';
import { useSession, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import styles from './ClockControls.module.css';
import { useConsole, useLook } from './console-state.ts';
import { KEYS } from './keys.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { type Deed, useDeed } from './use-deed.ts';
import { useMayCommand } from './use-may-command.ts';

const STEPS = [
  [-1, KEYS.always.earlier],
  [1, KEYS.always.later],
  [5, KEYS.always.muchLater],
] as const;

/** Pause and resume, a minute more or less, and on to what comes next. */
export function ClockControls() {
  const { t } = useLingui();
  const look = useLook();
  const deed = useDeed();
  const asking = useConsole((state) => state.asking);
  const { state } = useClock();
  const next = useNextWords();
  const isRunning = useSession((session) => session.clock.running);
  const pause = () => (isRunning ? look({ asking: 'pause' }) : void deed.run('resumeClock', {}));
  const mayEnd = useMayCommand('endExercise');
  const isDeciding = useSession((session) => outcomesNow(session) === 'waiting');
  const advance = () => (next.isEnd ? look({ asking: 'endex' }) : void deed.run('advancePhase', {}));
  const group = t`Clock`;
  const isPlay = state === 'running' || state === 'paused' || state === 'waiting';
  useShortcut(isPlay ? KEYS.always.pause : undefined, pause, { label: isRunning ? t`Pause` : t`Resume`, group });
  useShortcut(isPlay && !isDeciding && (mayEnd || !next.isEnd) ? KEYS.always.advance : undefined, advance, { label: next.words, group });
  if (!isPlay) return null;
  const cancel = () => look({ asking: undefined });
  return (
    <div className={styles['controls']}>
      {asking === 'pause' && !deed.isPending ? (
        <ReasonForm
          label={t`Why play pauses (optional, all read it)`}
          confirm={t`Pause`}
          onCancel={cancel}
          onConfirm={async (why) => {
            if (await deed.run('pauseClock', why.trim() === '' ? {} : { because: why })) cancel();
          }}
        />
      ) : asking === 'endex' ? (
        <ConfirmEnd deed={deed} onCancel={cancel} />
      ) : (
        <>
          <Button
            icon={isRunning ? <Pause /> : <Play />}
            shortcut={KEYS.always.pause}
            variant={isRunning ? 'outline' : 'primary'}
            onPress={pause}
          >
            {isRunning ? <Trans>Pause</Trans> : <Trans>Resume</Trans>}
          </Button>
          {/* biome-ignore lint/a11y/useSemanticElements: three buttons of one kind, not a part of a form */}
          <div className={styles['steps']} role="group" aria-label={t`Move the end of the phase`}>
            {STEPS.map(([minutes, key]) => (
              <Step key={key} minutes={minutes} shortcut={key} onPress={() => void deed.run('movePhaseEnd', { minutes })} />
            ))}
          </div>
          <Button
            id="console-advance"
            variant={isRunning ? 'primary' : 'outline'}
            shortcut={KEYS.always.advance}
            disabledBecause={
              isDeciding ? t`The outcomes of the orders come first` : next.isEnd && !mayEnd ? t`The lead ends the exercise` : undefined
            }
            onPress={advance}
          >
            {next.words}
          </Button>
        </>
      )}
      {deed.problem && (
        <div className={styles['problem']}>
          <Notice
            tone="error"
            title={deed.problem}
            action={<IconButton size="small" name={t`Close`} icon={<X />} onPress={deed.forget} />}
          />
        </div>
      )}
    </div>
  );
}

/** Moves the end of the phase; its key stands in the tooltip, for three of them would crowd the bar. */
function Step({ minutes, shortcut, onPress }: { minutes: number; shortcut: string; onPress: () => void }) {
  const { t } = useLingui();
  const words = minutes < 0 ? t`End the phase ${-minutes} min earlier` : t`Give the phase ${minutes} min more`;
  useShortcut(shortcut, onPress, { label: words, group: t`Clock` });
  return (
    <Tooltip text={words} shortcut={shortcut} placement="bottom">
      <Button size="small" variant="quiet" onPress={onPress}>
        {minutes < 0 ? `−${-minutes}` : `+${minutes}`} <span className={minutes === 5 ? undefined : 'visually-hidden'}>{t`min`}</span>
      </Button>
    </Tooltip>
  );
}

function ConfirmEnd({ deed, onCancel }: { deed: Deed; onCancel: () => void }) {
  return (
    <>
      <span className={styles['question']}>
        <Trans>End the exercise for everyone?</Trans>
      </span>
      <Button
        variant="danger"
        autoFocus
        onPress={async () => {
          if (await deed.run('advancePhase', {})) onCancel();
        }}
      >
        <Trans>ENDEX</Trans>
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
    </>
  );
}

/** What comes next, as the advance button says it. */
export function useNextWords(): { words: string; isEnd: boolean } {
  const { t } = useLingui();
  const text = useText();
  const now = useSession((session) => session.phase?.turn);
  const turn = useSession((session) => nextPhase(session)?.turn);
  const name = useSession((session) => {
    const next = nextPhase(session);
    return next && session.exercise?.turns.find((one) => one.n === next.turn)?.phases[next.index]?.name;
  });
  if (turn === undefined) return { words: 'ENDEX', isEnd: true };
  if (turn !== now) return { words: t`Begin turn ${turn}`, isEnd: false };
  return { words: t`Open ${text(name)}`, isEnd: false };
}
