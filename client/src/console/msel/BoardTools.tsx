import { Trans, useLingui } from '@lingui/react/macro';
import { Check, FlaskConical, Table2, TimerReset } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { type ConsoleState, useConsole, useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import styles from './MselPanel.module.css';
import { useGrace } from './use-grace.ts';

/** Seconds that somebody may prefer. */
const CHOICES = [0, 5, 10, 20, 30];

/** How the list is read, what would go out, and how long a delivery can be taken back. */
export function BoardTools() {
  const { t } = useLingui();
  const look = useLook();
  const reading = useConsole((state) => state.reading);
  const grace = useGrace();
  const options: { value: ConsoleState['reading']; label: string }[] = [
    { value: 'turns', label: t`By turn` },
    { value: 'storylines', label: t`By storyline` },
  ];
  const seconds = (count: number) => (count === 0 ? t`None: it goes out at once` : t`${count} s`);
  const chosen = (is: boolean) => (is ? { icon: <Check /> } : {});
  return (
    <div className={styles['toolbar']}>
      <SegmentedControl label={t`How the list is read`} options={options} value={reading} onChange={(next) => look({ reading: next })} />
      <Button size="small" variant="quiet" icon={<Table2 />} shortcut={KEYS.desk.table} onPress={() => look({ sheet: 'mselTable' })}>
        <Trans>Table</Trans>
      </Button>
      <Button size="small" variant="quiet" icon={<FlaskConical />} shortcut={KEYS.desk.dryRun} onPress={() => look({ sheet: 'dryRun' })}>
        <Trans>What if</Trans>
      </Button>
      <Menu
        label={t`How long a delivery by hand can be taken back`}
        trigger={<IconButton size="small" name={t`Time to undo a delivery: ${seconds(grace.seconds)}`} icon={<TimerReset />} />}
        entries={[
          {
            id: 'usual',
            label: t`As the exercise says: ${seconds(grace.usual)}`,
            ...chosen(!grace.isOwn),
            run: () => grace.prefer(undefined),
          },
          'separator',
          ...CHOICES.map((count) => ({
            id: String(count),
            label: seconds(count),
            ...chosen(grace.isOwn && grace.seconds === count),
            run: () => grace.prefer(count),
          })),
        ]}
      />
    </div>
  );
}
