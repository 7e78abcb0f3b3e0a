import { Trans } from '@lingui/react/macro';
import { usePlayed, useSession } from '../../store/table.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import { formatRemaining } from '../../ui/remaining.ts';
import { Tag } from '../../ui/Tag.tsx';

/** In the last minutes the time that is left stands out. */
const SOON = 2 * 60_000;

/** Until when a vote, or the time to say something of it, is open. `at` is exercise time, ms. */
export function Closes({ at }: { at: number }) {
  const left = at - usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  return (
    <Tag tone={left < SOON && !isStanding ? 'held' : 'plain'}>
      {isStanding ? (
        <Trans>closes in {formatRemaining(left)}</Trans>
      ) : (
        <Trans>
          closes in <Countdown ms={left} />
        </Trans>
      )}
    </Tag>
  );
}
