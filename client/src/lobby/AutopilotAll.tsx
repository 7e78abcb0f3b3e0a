import { Plural, Trans } from '@lingui/react/macro';
import { Bot } from 'lucide-react';
import { useDeed } from '../room/use-deed.ts';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Place } from './use-places.ts';

/** Fills every seat that nobody holds with the autopilot, or takes it off them all again. */
export function AutopilotAll({ places }: { places: Place[] }) {
  const { give } = useTable();
  const { run, refused, isPending } = useDeed();
  const free = places.filter(({ state }) => state.holder === undefined);
  const empty = free.filter(({ state }) => !state.autopilot);
  if (!give || free.length === 0) return null;
  const autopilot = empty.length > 0;
  const set = async () => {
    for (const { seat } of autopilot ? empty : free) {
      if (!(await run(() => give('setAutopilot', { seat, autopilot })))) return;
    }
  };
  return (
    <>
      <Button size="small" icon={<Bot />} isPending={isPending} onPress={() => void set()}>
        {autopilot ? (
          <Plural value={empty.length} one="Autopilot for # empty seat" other="Autopilot for # empty seats" />
        ) : (
          <Trans>Take the autopilot off</Trans>
        )}
      </Button>
      {refused && <Notice tone="error" title={refused} />}
    </>
  );
}
