import { Trans } from '@lingui/react/macro';
import { Wifi, WifiOff } from 'lucide-react';
import { useRoom } from '../store/room.ts';
import { Tag } from '../ui/Tag.tsx';
import { useTimes } from './times.ts';

/** Whether what stands here is live, in the top bar. */
export function LineState() {
  const line = useRoom((room) => room.line);
  const since = useRoom((room) => room.offlineSince);
  const times = useTimes();
  if (line === 'live') {
    return (
      <Tag icon={<Wifi aria-hidden="true" />}>
        <Trans>Live</Trans>
      </Tag>
    );
  }
  if (since === undefined) {
    return (
      <Tag tone="held" icon={<WifiOff aria-hidden="true" />}>
        <Trans>Connecting</Trans>
      </Tag>
    );
  }
  const time = times.clock(since);
  return (
    <Tag tone="held" icon={<WifiOff aria-hidden="true" />}>
      <Trans>Reconnecting, offline since {time}</Trans>
    </Tag>
  );
}
