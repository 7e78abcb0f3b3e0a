import type { Exercise } from '@demarche/shared';
import { deckOf } from '@demarche/shared/exercise/stress';
import { FAST_HOURS } from '@demarche/shared/world/stress-groups';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, type ReactNode, useCallback } from 'react';
import { useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Comparison } from './Comparison.tsx';
import { CoverageBoard } from './CoverageBoard.tsx';
import { useDesk, useFound, useInquiry, useSubjects } from './desk-context.ts';
import { Headline } from './Headline.tsx';
import type { Found } from './inquiry.ts';
import { LeaveOneOut } from './LeaveOneOut.tsx';
import type { Question } from './question.ts';
import styles from './Results.module.css';
import { Slope } from './Slope.tsx';
import { SmallBars } from './SmallBars.tsx';
import { Takes } from './Takes.tsx';
import { useRungLabel } from './use-words.ts';

/** The answer, and the chart it is read from. */
export function Answer() {
  const { exercise, change } = useDesk();
  const found = useFound('main');
  const rungLabel = useRungLabel(exercise);
  const focusOn = useCallback((focus: string) => change({ focus }), [change]);
  const isEmpty = useSubjects().length === 1;
  return (
    <>
      <Problem />
      {isEmpty && (
        <Notice title={<Trans>This exercise brings no architecture to compare.</Trans>} spoken="off">
          <Trans>Put one together under “Architecture”: add mechanisms of the catalogue, and it stands beside no arrangement.</Trans>
        </Notice>
      )}
      {found ? (
        <>
          <Headline found={found} rungLabel={rungLabel} />
          <Comparison found={found} onFocus={focusOn} />
          <More found={found} exercise={exercise} />
        </>
      ) : (
        <Skeleton />
      )}
    </>
  );
}

/** Why there are no figures, or none any more. */
function Problem() {
  const { again } = useDesk();
  const state = useInquiry((inquiry) => inquiry.state);
  const why = useInquiry((inquiry) => inquiry.why);
  if (state !== 'failed') return null;
  return (
    <Notice
      tone="error"
      title={<Trans>The test could not be run.</Trans>}
      action={
        <Button size="small" onPress={again}>
          <Trans>Try again</Trans>
        </Button>
      }
    >
      <Trans>What you chose is kept. If it happens again, reset the edited architecture. ({why})</Trans>
    </Notice>
  );
}

/** Are the figures in sight of an older question, for the moment until the first new ones are there? */
export function useIsOld(): boolean {
  return useInquiry(
    ({ state, found, question }) => state === 'running' && found['main'] !== undefined && found['main'].question !== question,
  );
}

/** The groups of crises beside the one in the chart above. */
const More = memo(function More({ found, exercise }: { found: Found<Question>; exercise: Exercise }) {
  const { t } = useLingui();
  const text = useText();
  const { result, question } = found;
  const { group } = question.settings;
  const has = (one: 'hard' | 'hardFast' | 'soft') => result.architectures.some(({ groups }) => groups[one]);
  const cards = deckOf(exercise);
  const softIssues = [...new Set(cards.map(({ issue }) => issue))].filter((issue) => (exercise.issues[issue]?.hardness ?? 0) < 0.2);
  const soft = softIssues.map((issue) => text(exercise.issues[issue]?.name)).join('; ');
  const slowest = Math.max(0, ...question.subjects.flatMap(({ specs }) => specs.map(({ latencyHours }) => latencyHours ?? 0)));
  if (!hasMore(found)) return null;
  return (
    <div className={styles['more']}>
      {has('hardFast') && (
        <SmallBars found={found} group="hardFast" title={t`When hours count`}>
          {slowest > 0 && <Trans>Hard crises with steps of {FAST_HOURS} hours at most: what needs days comes too late.</Trans>}
        </SmallBars>
      )}
      {group === 'soft'
        ? has('hard') && (
            <SmallBars found={found} group="hard" title={t`When it is vital`}>
              <Trans>Crises on hard issues.</Trans>
            </SmallBars>
          )
        : has('soft') && (
            <SmallBars found={found} group="soft" title={t`Where cooperation is easy`}>
              {soft}.
            </SmallBars>
          )}
    </div>
  );
});

const hasMore = ({ result }: Found<Question>): boolean => result.architectures.some(({ groups }) => groups.hardFast ?? groups.soft);

/** What stands beside the answer: ranking by start, cost, contributions, coverage. */
export const Evidence = memo(function Evidence() {
  const { exercise } = useDesk();
  const main = useFound('main');
  const start0 = useFound('start0');
  const start1 = useFound('start1');
  const without = useFound('without');
  if (!main) return null;
  return (
    <div className={styles['evidence']}>
      {start0 && start1 ? (
        <div className={styles['part']}>
          <Slope one={start0} other={start1} />
        </div>
      ) : (
        !main.question.starts && (
          <div className={styles['part']}>
            <p className={styles['note']}>
              <Trans>This exercise has one start only, so no ranking can depend on it.</Trans>
            </p>
          </div>
        )
      )}
      <div className={styles['part']}>
        <Takes found={main} exercise={exercise} />
      </div>
      {without && (
        <div className={styles['part']}>
          <LeaveOneOut found={without} />
        </div>
      )}
      <div className={styles['part']}>
        <CoverageBoard found={main} exercise={exercise} />
      </div>
    </div>
  );
});

export interface Slide {
  id: string;
  content: ReactNode;
}

/** The same, one at a time for a projector. */
export function useSlides(): Slide[] {
  const { exercise } = useDesk();
  const rungLabel = useRungLabel(exercise);
  const main = useFound('main');
  const start0 = useFound('start0');
  const start1 = useFound('start1');
  const without = useFound('without');
  if (!main) return [];
  return [
    {
      id: 'answer',
      content: (
        <>
          <Headline found={main} rungLabel={rungLabel} />
          <Comparison found={main} />
        </>
      ),
    },
    ...(hasMore(main) ? [{ id: 'more', content: <More found={main} exercise={exercise} /> }] : []),
    ...(start0 && start1 ? [{ id: 'slope', content: <Slope one={start0} other={start1} height={330} /> }] : []),
    {
      id: 'takes',
      content: (
        <div className={styles['pair']}>
          <Takes found={main} exercise={exercise} />
          <LeaveOneOut found={without} />
        </div>
      ),
    },
    { id: 'coverage', content: <CoverageBoard found={main} exercise={exercise} /> },
  ];
}
