import type { Exercise } from '@demarche/shared';
import { deckOf } from '@demarche/shared/exercise/stress';
import { Trans, useLingui } from '@lingui/react/macro';
import { memo, type ReactNode, useCallback, useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { Assumptions, ResetAssumptions } from './Assumptions.tsx';
import { DeskProvider, useDesk, useInquiry, useNewDesk } from './desk-context.ts';
import { Editor } from './Editor.tsx';
import { useHeadline } from './Headline.tsx';
import { NothingToTest } from './NothingToTest.tsx';
import { Present } from './Present.tsx';
import { Answer, Evidence, useIsOld } from './Results.tsx';
import { Statement } from './Statement.tsx';
import { StressBar } from './StressBar.tsx';
import styles from './StressScreen.module.css';
import type { Negotiated } from './subjects.ts';

export interface StressScreenProps {
  /** The whole exercise as written, before a start is chosen. */
  exercise: Exercise;
  /** The start a session has chosen, option by choice: the first to be tested. */
  start?: Record<string, string> | undefined;
  /** What the table signed or is about to: it stands beside the pack's architectures, in ink. */
  negotiated?: Negotiated | undefined;
  onClose?: (() => void) | undefined;
}

/** Puts architectures to the exercise's crises and shows what comes of it, under assumptions one may argue with. */
export function StressScreen(props: StressScreenProps) {
  const { exercise, onClose } = props;
  if (deckOf(exercise).length === 0) return <NothingToTest exercise={exercise} onClose={onClose} />;
  return <Test key={exercise.meta.id} {...props} />;
}

function Test({ exercise, start, negotiated, onClose }: StressScreenProps) {
  const desk = useNewDesk(exercise, negotiated, start);
  const isNarrow = useMedia('(max-width: 899px)');
  const [isPresenting, present] = useState(false);
  const show = useCallback(() => present(true), []);
  return (
    <DeskProvider value={desk}>
      <div className={styles['screen']}>
        <ExerciseBanner />
        <StressBar isNarrow={isNarrow} onPresent={show} onClose={onClose} />
        {isNarrow ? <OneColumn /> : <ThreeColumns />}
        <Present isOpen={isPresenting} onClose={() => present(false)} />
        <Aloud onPresent={show} />
      </div>
    </DeskProvider>
  );
}

type Part = 'figures' | 'assumptions' | 'architecture';

/** What is drawn of the controls. A tab answers at once; what is behind it may take a breath longer. */
function useControls(part: Part): Record<Exclude<Part, 'figures'>, ReactNode> {
  const drawn = useDeferredValue(part);
  return { assumptions: drawn === 'assumptions' && <Assumptions />, architecture: drawn === 'architecture' && <Editor /> };
}

const ThreeColumns = memo(function ThreeColumns() {
  const { t } = useLingui();
  const isOld = useIsOld();
  return (
    <div className={styles['work']}>
      <Controls />
      <main className={styles['middle']}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className={styles['answer']} data-old={isOld} tabIndex={0} aria-label={t`What comes of it`}>
          <Answer />
        </section>
        <footer className={styles['foot']}>
          <Statement />
        </footer>
      </main>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <aside className={styles['evidence']} data-old={isOld} tabIndex={0} aria-label={t`Ranking, cost, contributions and coverage`}>
        <Evidence />
      </aside>
    </div>
  );
});

const Controls = memo(function Controls() {
  const { t } = useLingui();
  const [part, show] = useState<Exclude<Part, 'figures'>>('assumptions');
  const { assumptions, architecture } = useControls(part);
  return (
    <aside className={styles['controls']} aria-label={t`Assumptions and architecture`}>
      <Tabs
        className={styles['tabs']}
        label={t`What to change`}
        selected={part}
        onSelect={show}
        aside={part === 'assumptions' && <ResetAssumptions />}
        tabs={[
          { id: 'assumptions', label: <Trans>Assumptions</Trans>, content: assumptions },
          { id: 'architecture', label: <Trans>Architecture</Trans>, content: architecture },
        ]}
      />
    </aside>
  );
});

/** On a phone one part at a time. */
function OneColumn() {
  const { t } = useLingui();
  const isOld = useIsOld();
  const [part, show] = useState<Part>('figures');
  const { assumptions, architecture } = useControls(part);
  return (
    <main className={styles['narrow']}>
      {part !== 'figures' && (
        <h1 className="visually-hidden">
          <Trans>Stress test</Trans>
        </h1>
      )}
      <Tabs<Part>
        label={t`Parts of the stress test`}
        selected={part}
        onSelect={show}
        aside={part === 'assumptions' && <ResetAssumptions />}
        tabs={[
          {
            id: 'figures',
            label: <Trans>Figures</Trans>,
            content: (
              <div className={styles['column']} data-old={isOld}>
                <Answer />
                <Evidence />
              </div>
            ),
          },
          { id: 'assumptions', label: <Trans>Assumptions</Trans>, content: assumptions },
          { id: 'architecture', label: <Trans>Architecture</Trans>, content: architecture },
        ]}
      />
      <footer className={styles['foot']}>
        <Statement />
      </footer>
    </main>
  );
}

/** The answer is read out once it is final; P shows it to the room. */
function Aloud({ onPresent }: { onPresent: () => void }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const headline = useHeadline();
  const { inquiry } = useDesk();
  const state = useInquiry((one) => one.state);
  const hasFigures = useInquiry(({ found }) => found['main'] !== undefined);
  useShortcut(hasFigures ? 'P' : undefined, onPresent, { label: t`Present`, group: t`Stress test` });
  const speak = useEffectEvent(() => {
    const main = inquiry.getState().found['main'];
    if (main) announce(headline(main));
  });
  useEffect(() => {
    if (state === 'done') speak();
  }, [state]);
  return null;
}
