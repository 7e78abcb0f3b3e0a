import { useSession } from '../../store/table.ts';

/** Tension between two parties now; nothing where the world keeps no such relation. */
export function useTension([one, other]: readonly [string, string]): number | undefined {
  return useSession(({ world }) => (world[`T:${one}~${other}`] ?? world[`T:${other}~${one}`])?.value);
}
