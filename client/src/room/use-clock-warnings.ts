import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useTable } from '../store/table.ts';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import type { ClockReading } from './use-clock.ts';

const WARN_AT = [300_000, 60_000, 10_000];
/** A longer step between two readings is a jump of the playhead or a changed deadline, not time passing. */
const TICK = 5_000;

/** Says five minutes, one minute and ten seconds before the phase ends, to those who listen, at a live seat. */
export function useClockWarnings({ state, left }: ClockReading): void {
  const { t } = useLingui();
  const announce = useAnnounce();
  const { give } = useTable();
  const before = useRef(left);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (state !== 'running' || !give || was - left > TICK) return;
    const crossed = WARN_AT.find((mark) => was > mark && left <= mark);
    if (crossed === 300_000) announce(t`Five minutes left in this phase`);
    if (crossed === 60_000) announce(t`One minute left in this phase`);
    if (crossed === 10_000) announce(t`Ten seconds left in this phase`);
  }, [state, left, give, announce, t]);
}
