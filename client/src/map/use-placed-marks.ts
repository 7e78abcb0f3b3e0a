import { delegationBehind } from '@demarche/shared';
import { useMemo } from 'react';
import { useSession, useTable } from '../store/table.ts';
import { type PlacedMark, placeMarks } from './marks.ts';
import { reportsOf } from './reports.ts';

/** The marks on the map of whoever looks at this session; for the control room all, or those that `reader` was told of. */
export function usePlacedMarks(reader?: string): PlacedMark[] {
  const { seat } = useTable();
  const session = useSession((one) => one);
  const { wire, exercise, turnsBegan, heardBy } = session;
  const whose = reader ?? delegationBehind(session, seat);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are made of these parts of the session alone
  return useMemo(() => placeMarks(exercise?.map, reportsOf(session, whose)), [wire, exercise, turnsBegan, heardBy, whose]);
}
