import { type Channel, isInner, whyClosed } from '@demarche/shared';
import { useMemo } from 'react';
import { useRefusalText } from '../../connection/refusal-text.ts';
import { useSession, useTable } from '../../store/table.ts';
import { useWhyNoFloor } from '../procedure/use-why-no-floor.ts';
import { useMay } from '../use-may.ts';

/** Why this seat may not write in a channel now, in a sentence; undefined when it may. */
export function useMayWrite(channel: Channel): string | undefined {
  const { seat, now } = useTable();
  const textOf = useRefusalText();
  const session = useSession((one) => one);
  const inPhase = useMay('message', channel.kind === 'hotline' ? 'hotline' : 'speak');
  const noFloor = useWhyNoFloor(channel);
  const shut = useMemo(() => whyClosed(session, channel, seat, now()), [session, channel, seat, now]);
  if (shut) return textOf(shut);
  if (!isInner(channel.kind)) return inPhase ?? noFloor;
  if (session.stage === 'lobby') return textOf({ code: 'notStarted' });
  if (session.stage === 'ended') return textOf({ code: 'ended' });
  return session.clock.running ? undefined : textOf({ code: 'paused' });
}
