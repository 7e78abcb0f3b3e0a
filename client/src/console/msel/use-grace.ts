import { GRACE_SEC } from '@demarche/shared';
import { useSession } from '../../store/table.ts';
import { useRemembered } from '../../ui/use-remembered.ts';

/** As the exercise says, rather than what this person prefers. */
const AS_EXERCISE = -1;

/** For how many seconds what is delivered by hand can be taken back, at this console. */
export function useGrace() {
  const usual = useSession((session) => session.control?.exercise.graceSec) ?? GRACE_SEC;
  const [kept, keep] = useRemembered<number>('console.grace', AS_EXERCISE);
  const isOwn = kept >= 0 && kept <= 60;
  return { seconds: isOwn ? kept : usual, usual, isOwn, prefer: (seconds: number | undefined) => keep(seconds ?? AS_EXERCISE) };
}
