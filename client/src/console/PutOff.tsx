import type { Attention } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { AlarmClock } from 'lucide-react';
import { useTableNow } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, type MenuEntry } from '../ui/Menu.tsx';
import { formatRemaining } from '../ui/remaining.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import { useAttentionWords } from './use-attention-words.ts';
import { useSnooze } from './use-snooze.ts';

const MINUTES = [2, 5, 10, 20];

/** Puts an item of the queue off for some minutes, and brings one back before its time. */
export function PutOff({ awake, asleep }: { awake: readonly Attention[]; asleep: readonly Attention[] }) {
  const { t } = useLingui();
  const words = useAttentionWords();
  const at = useTableNow();
  const { snoozed, snooze, wake } = useSnooze();
  const [minutes, setMinutes] = useRemembered<number>('snooze.minutes', 5);
  const entries: MenuEntry[] = [
    ...awake.map((item) => {
      const { said } = words(item);
      return { id: `off-${item.id}`, label: t`${minutes} min later: ${said}`, run: () => snooze(item.id, minutes) };
    }),
    ...(asleep.length > 0 ? (['separator'] as const) : []),
    ...asleep.map((item) => {
      const { said } = words(item);
      const left = formatRemaining((snoozed[item.id] ?? at) - at);
      return { id: `on-${item.id}`, label: t`Bring back: ${said}`, hint: t`comes back in ${left}`, run: () => wake(item.id) };
    }),
    'separator',
    ...MINUTES.filter((one) => one !== minutes).map((one) => ({
      id: `for-${one}`,
      label: t`Put off for ${one} min instead`,
      run: () => setMinutes(one),
    })),
  ];
  if (awake.length + asleep.length === 0) return null;
  return (
    <Menu
      label={t`Put off`}
      entries={entries}
      trigger={
        <Button size="small" variant="quiet" icon={<AlarmClock />}>
          {asleep.length > 0 ? <Trans>{asleep.length} later</Trans> : <Trans>Later</Trans>}
        </Button>
      }
    />
  );
}
