import { type Channel, type RecordLine, recordOf } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession } from '../../store/table.ts';
import type { MessageGroup } from '../message-groups.ts';

/** The lines of the record by the group of messages before which they stand; under the empty name those after the last. */
export function useRecord({ kind }: Channel, groups: readonly MessageGroup[]): Map<string, RecordLine[]> {
  const procedure = useSession((session) => session.procedure);
  return useMemo(() => placed(kind === 'plenary' && procedure ? recordOf(procedure) : [], groups), [procedure, groups, kind]);
}

/** What fell while somebody wrote several messages in a row stands after them. */
function placed(record: readonly RecordLine[], groups: readonly MessageGroup[]): Map<string, RecordLine[]> {
  const places = new Map<string, RecordLine[]>();
  let next = 0;
  for (const line of record) {
    while (next < groups.length && groups[next]!.messages[0]!.played <= line.played) next += 1;
    const place = groups[next]?.id ?? '';
    places.set(place, [...(places.get(place) ?? []), line]);
  }
  return places;
}
