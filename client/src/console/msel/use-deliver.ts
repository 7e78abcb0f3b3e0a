import { type InjectState, isAlone } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTable } from '../../store/table.ts';
import { useLook } from '../console-state.ts';
import { useInjectDeeds } from './inject-deeds.tsx';

/** What “deliver” means for this inject at this seat: at once, the first or the second of two people, or alone with a reason. */
export function useDeliver({ inject, release }: InjectState): { words: string; run: () => void } {
  const { t } = useLingui();
  const { seat } = useTable();
  const look = useLook();
  const deeds = useInjectDeeds();
  const alone = useSession((session) => isAlone(session, seat));
  const run = () => void deeds.deliver(inject.id);
  if (!inject.twoPerson) return { words: t`Deliver now`, run };
  if (release && release.by !== seat) return { words: t`Confirm and deliver`, run };
  if (alone) return { words: t`Deliver alone…`, run: () => look({ inject: inject.id, asking: 'alone' }) };
  return { words: t`Ask a second person`, run };
}
