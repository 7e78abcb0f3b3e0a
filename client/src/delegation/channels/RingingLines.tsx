import { lastCall, rings } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { ArrowRight } from 'lucide-react';
import { usePlayed, useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useDesk } from '../desk.ts';
import { useOwnDelegation } from '../use-own.ts';
import { HotlineCard } from './HotlineCard.tsx';
import styles from './RingingLines.module.css';

/** Lines that ring at this delegation, above everything else on the wire; not where the line itself lies open. */
export function RingingLines() {
  const own = useOwnDelegation();
  const played = usePlayed();
  const { open, thread, place } = useDesk();
  const channels = useSession((session) => session.channels);
  const isOn = useSession((session) => session.stage === 'running');
  const ringing = Object.values(channels).filter((channel) => {
    const call = lastCall(channel);
    const isOpen = place === 'negotiate' && thread === `channel:${channel.id}`;
    return isOn && !isOpen && call?.to === own && call !== undefined && rings(call, played);
  });
  return ringing.map((channel) => (
    <div key={channel.id} className={styles['ringing']}>
      <HotlineCard channel={channel} />
      <Button size="small" variant="quiet" icon={<ArrowRight />} onPress={() => open(`channel:${channel.id}`)}>
        <Trans>Go to the line</Trans>
      </Button>
    </div>
  ));
}
