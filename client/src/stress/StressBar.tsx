import { Trans, useLingui } from '@lingui/react/macro';
import { Dices, Presentation, RefreshCw, Square, X } from 'lucide-react';
import { memo } from 'react';
import { Brand } from '../room/Brand.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useDesk, useInquiry, useSetting } from './desk-context.ts';
import { FiguresMenu } from './FiguresMenu.tsx';
import styles from './StressBar.module.css';
import { nextSeed } from './settings.ts';
import { useFormat } from './use-words.ts';

/** What is tested, how, how far it has come, and where the figures can go. */
export const StressBar = memo(function StressBar(props: { onPresent: () => void; isNarrow: boolean; onClose: (() => void) | undefined }) {
  const { t } = useLingui();
  const text = useText();
  const { exercise } = useDesk();
  const hasFigures = useInquiry(({ found }) => found['main'] !== undefined);
  const { isNarrow, onClose } = props;
  return (
    <header className={styles['bar']}>
      <div className={styles['brand']}>
        <Brand />
      </div>
      <span className={styles['rule']} />
      <div className={styles['title']}>
        <p className={styles['exercise']}>{text(exercise.meta.title)}</p>
        <p className={styles['what']}>
          <Trans>Stress test of security architectures</Trans>
        </p>
      </div>
      <Mode />
      <Progress />
      <div className={styles['end']}>
        <RunButton isNarrow={isNarrow} />
        {hasFigures && !isNarrow && (
          <Button icon={<Presentation />} onPress={props.onPresent} shortcut="P">
            <Trans>Present</Trans>
          </Button>
        )}
        <FiguresMenu look={isNarrow ? 'icon' : 'words'} />
        <LookMenu />
        {onClose && <IconButton name={t`Close the stress test`} icon={<X />} onPress={onClose} />}
      </div>
    </header>
  );
});

function Mode() {
  const { t } = useLingui();
  const { change } = useDesk();
  const mode = useSetting((settings) => settings.mode);
  const turns = useSetting((settings) => settings.turns);
  return (
    <SegmentedControl
      className={styles['mode']}
      label={t`What is tested`}
      value={mode}
      onChange={(next) => change({ mode: next })}
      options={[
        { value: 'in-force', label: t`In force, as signed` },
        { value: 'full', label: t`Build phase, ${turns} turns` },
      ]}
    />
  );
}

/** Stops what runs; begins again what was stopped; throws other dice once all is done. */
function RunButton({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useLingui();
  const { settings, change, stop, again } = useDesk();
  const state = useInquiry((inquiry) => inquiry.state);
  const isHalted = state === 'stopped' || state === 'failed';
  const otherDice = () => change({ seed: nextSeed(settings.getState().seed) });
  const { words, icon, act } = isHalted
    ? { words: t`Run again`, icon: <RefreshCw />, act: again }
    : state === 'done'
      ? { words: t`Other dice`, icon: <Dices />, act: otherDice }
      : { words: t`Stop`, icon: <Square />, act: stop };
  if (isNarrow) return <IconButton name={words} icon={icon} variant="outline" onPress={act} />;
  return (
    <Button className={styles['run']} icon={icon} onPress={act} variant={isHalted ? 'primary' : 'outline'}>
      {words}
    </Button>
  );
}

/** How far the runs have come. */
function Progress() {
  const { t } = useLingui();
  const { number } = useFormat();
  const state = useInquiry((inquiry) => inquiry.state);
  const progress = useInquiry((inquiry) => inquiry.progress);
  const done = number(
    useInquiry(({ found }) => found['main']?.result.runs ?? 0),
    0,
  );
  const runs = number(
    useSetting((settings) => settings.runs),
    0,
  );
  const words = {
    idle: t`${runs} runs`,
    running: t`${runs} runs, under way`,
    done: t`${runs} runs, same dice for all`,
    stopped: t`Stopped; figures after ${done} runs`,
    failed: t`Could not be run`,
  }[state];
  return (
    <div className={styles['progress']}>
      <span className={styles['runs']}>{words}</span>
      <span
        className={styles['track']}
        role="progressbar"
        aria-label={t`Progress of the runs`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(progress * 100)}
        data-state={state}
      >
        <i style={{ inlineSize: `${progress * 100}%` }} />
      </span>
    </div>
  );
}
