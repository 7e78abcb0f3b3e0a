import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';

/** How many expected actions were met, missed, and are still open. */
export interface HitRate {
  met: number;
  missed: number;
  open: number;
}

/** Expected actions of delivered injects: in all, for each delegation asked, for each objective of the exercise. */
export function hitRates(session: Session): {
  all: HitRate;
  delegations: Record<DelegationId, HitRate>;
  objectives: Record<string, HitRate>;
} {
  const all = none();
  const delegations: Record<DelegationId, HitRate> = {};
  const objectives: Record<string, HitRate> = {};
  for (const { inject, expectedBy, expected } of Object.values(session.msel)) {
    if (!inject.expected || expectedBy === undefined) continue;
    const outcome = expected ?? 'open';
    all[outcome] += 1;
    for (const code of inject.expected.by) count(delegations, code, outcome);
    for (const objective of inject.objective) count(objectives, objective, outcome);
  }
  return { all, delegations, objectives };
}

const none = (): HitRate => ({ met: 0, missed: 0, open: 0 });

function count(rates: Record<string, HitRate>, key: string, outcome: keyof HitRate): void {
  rates[key] ??= none();
  rates[key][outcome] += 1;
}
