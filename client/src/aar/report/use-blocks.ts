import { lensesOf } from '@demarche/shared';
import { type Finding, planFor, type Report } from '@demarche/shared/aar/report';
import { useLingui } from '@lingui/react/macro';
import { useConditionWords } from '../../console/words/trigger-words.ts';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';
import type { Block } from './blocks.ts';
import { useOverviewFacts } from './use-overview-facts.ts';
import { useElementWords, useRatingWords } from './use-rating-words.ts';

/** The report block by block, in the order of the page. */
export function useBlocks(report: Report): Block[] {
  const { t } = useLingui();
  const text = useText();
  const conditions = useConditionWords();
  const facts = useOverviewFacts();
  const words = useRatingWords();
  const elements = useElementWords();
  const seatName = useSeatName();
  const { log } = useReplay();
  const objectives = log.end.control?.exercise.meta.objectives ?? [];
  const rows = planFor(report);
  const marks = Object.values(log.end.bookmarks ?? {}).toSorted((a, b) => a.played - b.played);
  const marked = (): Block[] =>
    marks.length === 0
      ? []
      : [
          { kind: 'heading', text: t`Moments to see again` },
          ...marks.flatMap(({ played, text: said, comments = [] }): Block[] => [
            { kind: 'bullet', text: `${playTime(played)} · ${said}` },
            ...comments.map(({ text: comment }): Block => ({ kind: 'paragraph', text: comment })),
          ]),
        ];
  const lenses = lensesOf(log.end, log.endedAt);
  const judged = (): Block[] =>
    lenses.length === 0
      ? []
      : [
          { kind: 'heading', text: t`The play under different lenses` },
          ...lenses.flatMap((lens): Block[] => [
            { kind: 'subheading', text: text(lens.name) },
            { kind: 'paragraph', text: text(lens.text) },
            ...lens.criteria.map(({ text: asked, holds, why }): Block => {
              const verdict = holds ? t`holds` : t`does not hold`;
              return { kind: 'bullet', text: `${text(asked)}: ${verdict} (${conditions(why).sentence})` };
            }),
          ]),
        ];
  const finding = (one: Finding): Block[] => [
    { kind: 'bullet', text: one.moments.length === 0 ? one.text : `${one.text} [${one.moments.map(playTime).join(', ')}]` },
    ...(one.reference ? [{ kind: 'paragraph' as const, text: t`Reference: ${one.reference}` }] : []),
    ...(one.analysis ? [{ kind: 'paragraph' as const, text: t`Analysis: ${one.analysis}` }] : []),
  ];
  return [
    { kind: 'title', text: text(log.end.exercise?.meta.title) },
    { kind: 'paragraph', text: t`After-action report and improvement plan` },
    { kind: 'heading', text: t`Exercise overview` },
    {
      kind: 'table',
      caption: '',
      head: [],
      rows: [
        ...facts,
        [t`Sponsor`, report.overview.sponsor],
        [t`Place`, report.overview.place],
        [t`Point of contact`, report.overview.contact],
      ].filter(([, value]) => value),
    },
    { kind: 'heading', text: t`Executive summary` },
    ...report.summary.split(/\n+/).map((line): Block => ({ kind: 'paragraph', text: line })),
    { kind: 'heading', text: t`Analysis of capabilities` },
    {
      kind: 'table',
      caption: t`Table 1. Performance by objective and capability`,
      head: [t`Objective`, t`Capability`, t`Rating`],
      rows: report.capabilities.map(({ capability, objective, rating }) => [
        text(objectives.find((one) => one.id === objective)?.text),
        capability,
        rating === undefined ? t`Not rated` : `${rating} · ${words[rating]}`,
      ]),
    },
    ...report.capabilities.flatMap((part): Block[] => [
      { kind: 'subheading', text: part.capability },
      ...(part.strengths.length > 0 ? [{ kind: 'minor' as const, text: t`Strengths` }, ...part.strengths.flatMap(finding)] : []),
      ...(part.areas.length > 0 ? [{ kind: 'minor' as const, text: t`Areas for improvement` }, ...part.areas.flatMap(finding)] : []),
    ]),
    ...marked(),
    ...judged(),
    { kind: 'heading', text: t`Appendix A. Improvement plan` },
    {
      kind: 'table',
      caption: '',
      head: [t`Capability`, t`Issue`, t`Corrective action`, t`Capability element`, t`Responsible`, t`Contact`, t`Start`, t`Completion`],
      rows: rows.map((row) => [row.capability, row.issue, row.action, elements[row.element], row.owner, row.contact, row.start, row.end]),
    },
    { kind: 'heading', text: t`Appendix B. Participants` },
    ...Object.entries(log.end.seats).map(([seat, { holder, autopilot }]): Block => {
      const who = holder ?? (autopilot ? t`autopilot` : t`nobody`);
      return { kind: 'bullet', text: `${seatName(seat)}: ${who}` };
    }),
  ];
}
