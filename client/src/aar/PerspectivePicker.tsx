import { Trans, useLingui } from '@lingui/react/macro';
import { Eye, Globe } from 'lucide-react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { Chip } from '../ui/Chip.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './PerspectivePicker.module.css';
import type { Perspective } from './perspective.ts';
import { usePlayhead, useReplay } from './replay-context.ts';

/** More than this many do not fit side by side. */
const IN_SIGHT = 9;

/** Through whose eyes: a choice where the log is whole, only said where it is one reader's own. */
export function PerspectivePicker() {
  const { t } = useLingui();
  const actor = useActor();
  const { log, playhead } = useReplay();
  const perspective = usePlayhead((head) => head.perspective);
  const isWide = useMedia('(min-width: 1280px)');
  const { perspectives } = log;

  if (perspectives.length === 1) {
    return (
      <div className={styles['own']}>
        <span className="label">
          <Trans>Only what was told to</Trans>
        </span>
        <DelegationChip id={perspective} variant="solid" withName />
      </div>
    );
  }
  const name = (one: Perspective) => (one === 'all' ? t`All-seeing` : actor(one).name);
  if (isWide && perspectives.length <= IN_SIGHT) {
    return (
      <div className={styles['picker']}>
        <span className="label" aria-hidden="true">
          <Trans>Perspective</Trans>
        </span>
        <SegmentedControl
          label={t`Perspective`}
          value={perspective}
          onChange={playhead.look}
          options={perspectives.map((one) => ({
            value: one,
            label: one === 'all' || one === 'public' ? name(one) : one,
            name: name(one),
            icon: one === 'all' ? <Eye aria-hidden="true" /> : one === 'public' ? undefined : <Dot delegation={one} />,
          }))}
        />
      </div>
    );
  }
  return (
    <Select
      className={styles['select']}
      label={t`Perspective`}
      labelShown="hidden"
      value={perspective}
      onChange={playhead.look}
      options={perspectives.map((one) => ({ value: one, label: name(one), mark: <Glyph perspective={one} /> }))}
    />
  );
}

function Glyph({ perspective }: { perspective: Perspective }) {
  const { code, slot } = useActor()(perspective);
  if (perspective === 'all') return <Eye className={styles['glyph']} aria-hidden="true" />;
  if (perspective === 'public') return <Globe className={styles['glyph']} aria-hidden="true" />;
  return <Chip code={code} slot={slot} />;
}

function Dot({ delegation }: { delegation: string }) {
  return <span className={styles['dot']} data-slot={useActor()(delegation).slot} />;
}
