import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../room/use-deed.ts';
import { useTable } from '../store/table.ts';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Place } from './use-places.ts';

/** Whether the autopilot plays an empty seat; whoever takes the seat later takes it over. */
export function AutopilotSwitch({ place }: { place: Place }) {
  const { t } = useLingui();
  const { give } = useTable();
  const { run, refused } = useDeed();
  if (!give) return null;
  const { seat, state } = place;
  return (
    <>
      <Switch
        isSelected={state.autopilot}
        onChange={(autopilot) => void run(() => give('setAutopilot', { seat, autopilot }))}
        disabledBecause={state.holder === undefined ? undefined : t`A person holds this seat.`}
        description={t`Votes, answers and seals orders until a person takes the seat.`}
      >
        <Trans>Autopilot plays this seat</Trans>
      </Switch>
      {refused && <Notice tone="error" title={refused} />}
    </>
  );
}
