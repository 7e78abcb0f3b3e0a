import { dueAtOf, explainTrigger, type InjectState, modeOf, readers, type Session, untold } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTableNow } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { useConditionWords } from '../words/trigger-words.ts';
import { useWhenWords } from './use-when-words.ts';

export interface TriggerWords {
  /** What lets it go, or let it go. */
  how: string;
  /** How far that is. */
  far: string | undefined;
}

/** What lets an inject go, in words, and how far it is from that. `now` is exercise time in ms. */
export function useTriggerWords(state: InjectState, now: number): TriggerWords {
  const { t } = useLingui();
  const words = useConditionWords();
  const at = useTableNow();
  const session = useSession((one) => one);
  const { inject, stage, why } = state;
  const whenWords = useWhenWords();
  const plain = (how: string): TriggerWords => ({ how, far: undefined });
  if (state.leaving && session.stage === 'running') {
    const far = t`out in ${formatRemaining(Math.max(0, state.leaving.at - at))}`;
    return { how: state.leaving.to ? t`Let go by hand, to ${state.leaving.to.join(', ')}` : t`Let go by hand`, far };
  }
  if (stage === 'held') return plain(why ? t`Held: ${why}` : t`Held by you`);
  if (stage === 'skipped') return plain(why ? t`Skipped: ${why}` : t`Skipped by you`);
  if (stage === 'cancelled') return plain(why ? t`Cancelled: ${why}` : t`Cancelled by you`);
  if (stage === 'delivered') {
    const usual = { clock: t`Delivered by the clock`, trigger: t`Delivered by its condition`, hand: t`Delivered by hand` }[
      state.how ?? 'hand'
    ];
    const how = state.after === undefined ? usual : t`Delivered as the action expected after ${state.after} was missed`;
    const rest = state.withheld ? untold(session, state) : [];
    if (rest.length > 0) return { how, far: t`not yet to ${rest.join(', ')}` };
    const [pending] = state.pending;
    if (pending) return { how, far: t`next wording in ${formatRemaining(pending.dueAt - now)}` };
    const open = readers(session, state, now).filter((one) => one.state === 'waiting');
    const by = Math.min(...open.map((one) => one.by ?? now));
    return { how, far: open.length > 0 ? t`${formatRemaining(by - now)} to answer` : undefined };
  }
  if (state.awaitsRelease !== undefined) return plain(t`Due; waits for two people`);
  if (inject.trigger) {
    const { conditions, expired, notBefore } = explainTrigger(session, inject, at);
    const { sentence, gap } = words(conditions);
    const how = t`When ${sentence}`;
    if (expired) return { how, far: t`its turn is over` };
    if (notBefore && !notBefore.reached) return { how, far: t`not before ${whenWords(notBefore.when)}` };
    return { how, far: gap };
  }
  const dueAt = session.stage === 'running' ? dueAtOf(session, inject) : undefined;
  const deferred = state.deferred?.why;
  if (dueAt !== undefined) {
    const left = formatRemaining(dueAt - now);
    return plain(deferred === undefined ? t`By the clock, in ${left}` : t`By the clock, in ${left} · deferred: ${deferred}`);
  }
  if (deferred !== undefined) return plain(t`Deferred: ${deferred}`);
  if (inject.when) return plain(modeOf(inject.when) === 'turn' ? t`By the clock` : whenWords(inject.when));
  const before = missedBy(session, inject.id);
  return plain(before === undefined ? t`Waits for your hand` : t`When the action expected after ${before} is missed`);
}

/** The inject whose missed action releases this one. */
export function missedBy(session: Session, inject: string): string | undefined {
  return Object.values(session.msel).find((one) => one.inject.expected?.ifMissed === inject)?.inject.id;
}
