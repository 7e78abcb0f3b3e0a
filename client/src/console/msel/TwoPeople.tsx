import type { InjectState } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { UsersRound } from 'lucide-react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { Tag } from '../../ui/Tag.tsx';

/** That an inject takes two people, and how far they are. */
export function TwoPeople({ state }: { state: InjectState }) {
  const seatName = useSeatName();
  const { release, stage, alone } = state;
  if (stage === 'delivered') {
    return alone === undefined ? null : (
      <p className="secondary">
        <Trans>Released by one person: “{alone}”</Trans>
      </p>
    );
  }
  const who = release && seatName(release.by);
  return (
    <p>
      <Tag tone={release || state.awaitsRelease !== undefined ? 'held' : 'outline'} icon={<UsersRound aria-hidden="true" />}>
        {who === undefined ? <Trans>Takes two people</Trans> : <Trans>Asked for by {who}; a second person confirms</Trans>}
      </Tag>
    </p>
  );
}
