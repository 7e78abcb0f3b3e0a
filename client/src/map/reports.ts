import { delegationViewer, mayRead, type Session, scenarioTime } from '@demarche/shared';
import type { Report } from './marks.ts';

/**
 * What the wire puts on the map, oldest first. For the control room, which reads everything, `reader` picks what one
 * delegation was told.
 */
export function reportsOf(session: Session, reader?: string): Report[] {
  return Object.values(session.wire)
    .filter(({ map }) => map !== undefined && map.length > 0)
    .map((item) => ({ item, readers: session.heardBy[`wire:${item.id}`] }))
    .filter(({ readers }) => reader === undefined || !readers || mayRead(delegationViewer(reader), readers))
    .sort((a, b) => a.item.played - b.item.played)
    .map(({ item, readers }) => ({
      wire: item.id,
      at: scenarioTime(session, item.played),
      from: item.from?.name ?? item.from?.org,
      reliability: item.reliability,
      reader: reader ?? onlyReader(readers),
      marks: item.map ?? [],
    }));
}

function onlyReader(readers: readonly string[] | undefined): string | undefined {
  const delegations = readers?.filter((one) => one.startsWith('d:')) ?? [];
  return delegations.length === 1 && !readers?.includes('public') ? delegations[0]!.slice(2) : undefined;
}
