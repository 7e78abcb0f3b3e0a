import type { Text } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { WorldValue } from '../model/world.ts';

/** One number of the world as a delegation sees it. */
export type IndicatorRow = { key: string; now: WorldValue; range: readonly [number, number] } & (
  | { kind: 'own'; variable: 'K' | 'P' | 'A' }
  | { kind: 'dyad'; variable: 'T' | 'S' | 'F'; with: DelegationId }
  | { kind: 'named'; name: Text; unit?: Text; with?: DelegationId }
);

/** What a delegation knows of its own state, its relations and the world, in that order. */
export function indicatorsOf(session: Session, delegation: DelegationId): IndicatorRow[] {
  const rows: IndicatorRow[] = [];
  const percent = [0, 100] as const;
  for (const variable of ['K', 'P', 'A'] as const) {
    const key = `${variable}:${delegation}`;
    const now = session.world[key];
    if (now) rows.push({ key, now, range: percent, kind: 'own', variable });
  }
  for (const [key, now] of Object.entries(session.world)) {
    const [variable, pair] = key.split(':');
    const other = otherIn(pair, delegation);
    if (other === undefined) continue;
    if (variable === 'T' || variable === 'S' || variable === 'F')
      rows.push({ key, now, range: percent, kind: 'dyad', variable, with: other });
  }
  for (const { id, name, unit, min, max } of session.exercise?.indicators ?? []) {
    const named = { kind: 'named', range: [min, max], name, ...(unit === undefined ? {} : { unit }) } as const;
    for (const [key, now] of Object.entries(session.world)) {
      const [variable, of] = key.split(':');
      if (variable !== id) continue;
      const other = otherIn(of, delegation);
      if (of === undefined || of === delegation) rows.push({ key, now, ...named });
      else if (other !== undefined) rows.push({ key, now, ...named, with: other });
    }
  }
  return rows;
}

/** The other member of a pair such as `CHN~JPN`, when the delegation is one of the two. */
function otherIn(pair: string | undefined, delegation: DelegationId): DelegationId | undefined {
  const members = pair?.split('~') ?? [];
  return members.length === 2 && members.includes(delegation) ? members.find((one) => one !== delegation) : undefined;
}
