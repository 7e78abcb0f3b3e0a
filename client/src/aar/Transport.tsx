import { Trans, useLingui } from '@lingui/react/macro';
import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
import { NowLine } from './NowLine.tsx';
import { SPEEDS } from './playhead.ts';
import { usePlayhead, useReplay } from './replay-context.ts';
import styles from './Transport.module.css';
import { type Sighting, useSights } from './use-sights.ts';
import { useTransportKeys } from './use-transport-keys.ts';

/** Play, step and jump; how fast; and where one is. */
export function Transport() {
  useTransportKeys();
  return (
    <div className={styles['transport']}>
      <Buttons />
      <SpeedChoice />
      <NowLine />
      <Jumps />
    </div>
  );
}

function Buttons() {
  const { t } = useLingui();
  const { playhead, log } = useReplay();
  const isPlaying = usePlayhead((head) => head.playing);
  const isAtStart = usePlayhead((head) => head.position <= log.course.first);
  const isAtEnd = usePlayhead((head) => head.position >= log.course.last);
  const atStart = isAtStart ? t`This is the beginning of the log.` : undefined;
  const atEnd = isAtEnd ? t`This is the end of the log.` : undefined;
  return (
    <div className={styles['buttons']}>
      <IconButton name={t`To the start`} placement="top" icon={<SkipBack />} disabledBecause={atStart} onPress={playhead.toStart} />
      <IconButton
        name={t`Previous event`}
        shortcut="ArrowLeft"
        placement="top"
        icon={<StepBack />}
        disabledBecause={atStart}
        onPress={() => playhead.step('back')}
      />
      <IconButton
        name={isPlaying ? t`Pause` : isAtEnd ? t`Play from the start` : t`Play`}
        shortcut="Space"
        placement="top"
        variant="primary"
        size="large"
        className={styles['play']}
        icon={isPlaying ? <Pause /> : <Play />}
        onPress={isPlaying ? playhead.pause : playhead.play}
      />
      <IconButton
        name={t`Next event`}
        shortcut="ArrowRight"
        placement="top"
        icon={<StepForward />}
        disabledBecause={atEnd}
        onPress={() => playhead.step('forward')}
      />
      <IconButton name={t`To the end`} placement="top" icon={<SkipForward />} disabledBecause={atEnd} onPress={playhead.toEnd} />
    </div>
  );
}

function SpeedChoice() {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const speed = usePlayhead((head) => head.speed);
  const isPhone = useMedia('(max-width: 699px)');
  const options = SPEEDS.map((one) => ({
    value: String(one),
    label:
      one === 'steps'
        ? t({ message: 'Steps', context: 'playing step by step' })
        : one === 'scaled'
          ? t({ message: 'Scaled', context: 'playing as fast as little happened' })
          : t`${one}×`,
    name: one === 1 ? t`real time` : one === 'scaled' ? t`quiet stretches pass quickly` : undefined,
    speed: one,
  }));
  const choose = (value: string) => {
    const found = options.find((one) => one.value === value);
    if (found) playhead.choose(found.speed);
  };
  const common = {
    label: t`Speed; scaled passes quiet stretches quickly, steps plays one event a second`,
    value: String(speed),
    onChange: choose,
    options,
  };
  return isPhone ? (
    <Select {...common} labelShown="hidden" className={styles['speed']} />
  ) : (
    <SegmentedControl {...common} className={styles['speed']} />
  );
}

function Jumps() {
  const { t } = useLingui();
  const sights = useSights();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that says the label twice
    <div className={styles['jumps']} role="group" aria-label={t`Jump to the next`}>
      <span className={styles['next']} aria-hidden="true">
        <Trans>Next</Trans>
      </span>
      {sights.map((sight) => (
        <Jump key={sight.key} sight={sight} />
      ))}
      <MarkJump />
    </div>
  );
}

function Jump({ sight }: { sight: Sighting }) {
  const { playhead } = useReplay();
  return (
    <Button
      size="small"
      shortcut={sight.key}
      disabledBecause={sight.ahead === undefined ? sight.none : undefined}
      onPress={() => playhead.jump(sight.sight, 'forward')}
    >
      {sight.word}
    </Button>
  );
}

/** To the next marked moment, where any is marked. */
function MarkJump() {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const { all } = useBookmarks();
  const played = usePlayhead((head) => head.played);
  const next = all.find((mark) => mark.played > played);
  if (all.length === 0) return null;
  return (
    <Button
      size="small"
      shortcut="K"
      disabledBecause={next ? undefined : t`No bookmark comes after this.`}
      onPress={() => next && playhead.go(next.played)}
    >
      <Trans>Bookmark</Trans>
    </Button>
  );
}
