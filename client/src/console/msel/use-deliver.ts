import { type InjectState, isAlone } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTable } from '../../store/table.ts';
import { useLook } from '../console-state.ts';
import { useInjectDeeds } from './inject-deeds.tsx';

interface Delivering {
  words: string;
  run: () => void;
  /** Why it cannot be done now. */
  because?: string;
  /** It takes two people and nobody else is here: a reason stands for the second. */
  takesReason?: boolean;
}

/** What “deliver” means for an inject at this seat: at once, the first or the second of two people, or alone with a reason. */
export function useDeliver(state: InjectState | undefined): Delivering {
  const { t } = useLingui();
  const { seat } = useTable();
  const look = useLook();
  const deeds = useInjectDeeds();
  const alone = useSession((session) => isAlone(session, seat));
  const { inject, release, withheld } = state ?? {};
  // A second person confirms what was asked for: the same recipients.
  const run = () => inject && void deeds.deliver(inject.id, release?.to ? { to: release.to } : {});
  if (!inject?.twoPerson) return { words: withheld ? t`Deliver to the others` : t`Deliver now`, run };
  if (release && release.by !== seat) return { words: t`Confirm and deliver`, run };
  if (alone) return { words: t`Deliver alone…`, run: () => look({ inject: inject.id, asking: 'alone' }), takesReason: true };
  if (release) return { words: t`Asked for`, run, because: t`A second controller confirms it from another seat` };
  return { words: t`Ask a second person`, run };
}
