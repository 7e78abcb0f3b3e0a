import type { Session } from '@demarche/shared';
import type { Departure } from '@demarche/shared/aar/commitments';
import { draftReport, type Report, type ReportWords } from '@demarche/shared/aar/report';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { dateLocale } from '../../room/times.ts';
import { useActor } from '../../room/use-seat-name.ts';
import { useDraft } from '../../store/drafts.ts';
import { useText } from '../../store/table.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';

/** The report on this log: drafted once, then as it was edited in this browser. */
export function useReport(): { report: Report; change: (next: Report) => void; redraft: () => void; session: Session; isEdited: boolean } {
  const { log } = useReplay();
  const words = useReportWords();
  const session = log.end;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone, and a draft keeps its own
  const drafted = useMemo(() => draftReport(session, words), [session]);
  const [kept, keep] = useDraft<Report | null>('report', null);
  return { report: kept ?? drafted, change: keep, redraft: () => keep(null), session, isEdited: kept !== null };
}

/** How the log's evidence reads as sentences of a report. */
function useReportWords(): ReportWords {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const { language } = useLanguage();
  const list = new Intl.ListFormat(dateLocale(language), { type: 'conjunction' });
  const names = (codes: readonly string[]) => list.format(codes.map((code) => actor(code).name));
  const departure = (one: Departure) => {
    if (one.how === 'notSigned') return t`never signed it`;
    if (one.how === 'notice') return t`left or gave notice to leave “${text(one.mechanism)}”`;
    return t`gave “${text(one.order)}” against ${actor(one.against).name} in turn ${one.turn}`;
  };
  return {
    text,
    other: t`Conduct of the whole`,
    met: (inject, action, by) => t`${names(by)} did in time what ${inject} asked for: ${action}`,
    missed: (inject, action, by) => t`${names(by)} did not do in time what ${inject} asked for: ${action}`,
    departed: (delegation, title, one) => t`${actor(delegation).name} had agreed to “${title}” and ${departure(one)}.`,
    unanswered: (question) => t`No adopted clause answers the question: ${question}`,
    summary: ({ title, delegations, turns, adopted, notAdopted, inForce, crises, met, missed, responded }) =>
      [
        t`“${title}” was played by ${plural(delegations, { one: '# delegation', other: '# delegations' })} over ${plural(turns, { one: '# turn', other: '# turns' })}.`,
        adopted.length === 0 ? t`No text was adopted.` : t`Adopted: ${list.format(adopted.map((one) => `“${one}”`))}.`,
        notAdopted > 0 && plural(notAdopted, { one: '# text was not adopted.', other: '# texts were not adopted.' }),
        inForce.length > 0 && t`In force at the end: ${list.format(inForce.map((one) => `“${one}”`))}.`,
        ...crises.map(({ name, peak, label }) => t`The crisis “${name}” reached rung ${peak} (${label}) at most.`),
        met + missed > 0 && t`Of ${met + missed} expected actions ${met} were taken in time.`,
        responded !== undefined && t`The median time from an inject to the first deed was ${playTime(responded)}.`,
      ]
        .filter(Boolean)
        .join(' '),
  };
}
