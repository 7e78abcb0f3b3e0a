import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { answerOf, isWide, runsNeeded } from './answer.ts';
import { fractionOf } from './fraction.ts';
import styles from './Headline.module.css';
import type { Found } from './inquiry.ts';
import type { Question } from './question.ts';
import { useFormat, useFraction, useGroupWords, useName } from './use-words.ts';

/** What the figures say, in a sentence that follows from them. */
export function useHeadline(): (found: Found<Question>) => string {
  const { t } = useLingui();
  const fraction = useFraction();
  const groups = useGroupWords();
  const name = useName();
  return ({ result, question: { focus, settings } }) => {
    const answer = answerOf(result, focus, settings.group);
    if (!answer) return '';
    const rung = result.thresholds[0];
    const { crises } = groups[settings.group];
    const without = fraction(fractionOf(answer.without));
    if (answer.kind === 'none') return t`With no arrangement, ${without} ${crises} reach rung ${rung}`;
    const own = name(focus);
    const share = fraction(fractionOf(answer.share));
    switch (answer.kind) {
      case 'less':
        return t`${own}: ${share} ${crises} still reach rung ${rung}; with no arrangement, ${without} do`;
      case 'more':
        return t`${own}: ${share} ${crises} reach rung ${rung}, more than with no arrangement (${without})`;
      case 'unclear':
        return t`${own}: ${share} ${crises} reach rung ${rung}, hardly different from no arrangement at all`;
    }
  };
}

/** The answer first: the sentence, and how to read the chart below it. */
export const Headline = memo(function Headline({ found, rungLabel }: { found: Found<Question>; rungLabel: (rung: number) => string }) {
  const headline = useHeadline();
  const { number } = useFormat();
  const { result, question } = found;
  const { settings } = question;
  const [first = 0, second] = result.thresholds;
  const cards = result.architectures[0]?.groups[settings.group]?.cards ?? 0;
  const crises = number(result.runs * cards, 0);
  const firstLabel = rungLabel(first);
  const secondLabel = second === undefined ? '' : rungLabel(second);
  return (
    <header className={styles['headline']}>
      <h1>{headline(found)}</h1>
      <p className={styles['standfirst']}>
        {second === undefined ? (
          <Trans>
            Bars: peak at rung {first} or higher, “{firstLabel}”.
          </Trans>
        ) : (
          <Trans>
            Thick bars: peak at rung {first} or higher, “{firstLabel}”; thin bars: at rung {second} or higher, “{secondLabel}”.
          </Trans>
        )}{' '}
        {settings.mode === 'full' ? <Trans>Built first, over {settings.turns} turns.</Trans> : <Trans>Everything stands as signed.</Trans>}{' '}
        <span className={styles['nowrap']}>
          <Trans>95 % intervals; {crises} crises each.</Trans>
        </span>
      </p>
      {found.isLast && isWide(result, settings.group) && (
        <p className={styles['caution']}>
          <Trans>
            With {number(result.runs, 0)} runs the intervals are wide: take about {number(runsNeeded(result, settings.group), 0)} before you
            quote a figure.
          </Trans>
        </p>
      )}
    </header>
  );
});
