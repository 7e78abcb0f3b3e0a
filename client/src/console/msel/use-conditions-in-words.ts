import { explainTrigger, type Inject } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTable } from '../../store/table.ts';
import { useConditionWords } from '../words/trigger-words.ts';
import { missedBy } from './use-trigger-words.ts';

/** What lets an inject go besides its time, in one sentence; nothing for one that only has a time. */
export function useConditionsInWords(): (inject: Inject) => string {
  const { t } = useLingui();
  const { now } = useTable();
  const words = useConditionWords();
  const session = useSession((one) => one);
  return (inject) => {
    if (inject.trigger) return words(explainTrigger(session, inject, now()).conditions).sentence;
    const before = missedBy(session, inject.id);
    return before === undefined ? '' : t`the action expected after ${before} is missed`;
  };
}
