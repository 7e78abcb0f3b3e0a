import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import { hasSituation } from '../../situation/has-situation.ts';
import { useSession } from '../../store/table.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { BookmarkCount, Bookmarks } from '../bookmarks/Bookmarks.tsx';
import { useReplay } from '../replay-context.ts';
import styles from './Analysis.module.css';
import { Commitments } from './Commitments.tsx';
import { Courses } from './Courses.tsx';
import { Expected } from './Expected.tsx';
import { Gaps } from './Gaps.tsx';
import { Knew } from './Knew.tsx';
import { Lenses } from './Lenses.tsx';
import { Part } from './Part.tsx';
import { Questions } from './Questions.tsx';
import { Responses } from './Responses.tsx';
import { Rungs } from './Rungs.tsx';
import { WhoSpoke } from './WhoSpoke.tsx';

type Measure = 'spoke' | 'answers' | 'part' | 'expected' | 'commitments' | 'questions' | 'gaps' | 'lenses';
type Side = 'knew' | 'courses' | 'measures';

/** What the log says when it is counted: who knew what, how the world went, who spoke with whom, who answered, who kept to what. */
export function Analysis() {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 1400);
  const { whole } = useReplay().log;
  return (
    <div ref={frame} className={styles['analysis']}>
      {width >= 1080 ? (
        <div className={styles['three']} data-whole={whole}>
          {whole && <Knew />}
          <Curves />
          <div className={styles['counted']}>
            <Measures />
            <Marked />
          </div>
        </div>
      ) : (
        <Sides isOne={width < 700} />
      )}
    </div>
  );
}

/** What was marked for the debrief, beside what was counted. */
function Marked() {
  return (
    <Panel title={<Trans>Bookmarks</Trans>} aside={<BookmarkCount />} body="flush">
      <Bookmarks />
    </Panel>
  );
}

function Curves() {
  const hasRungs = useSession(hasSituation);
  return (
    <div className={styles['curves']}>
      <Courses />
      {hasRungs && <Rungs />}
    </div>
  );
}

/** Where there is no room for three columns: one after the other. */
function Sides({ isOne }: { isOne: boolean }) {
  const { t } = useLingui();
  const { whole } = useReplay().log;
  const [side, show] = useState<Side>('courses');
  const tabs = [
    { id: 'courses' as const, label: <Trans>Courses</Trans>, content: <Curves /> },
    ...(whole ? [{ id: 'knew' as const, label: <Trans>Knew, did not know</Trans>, content: <Knew /> }] : []),
    { id: 'measures' as const, label: <Trans>Measures</Trans>, content: <Measures /> },
  ];
  return (
    <Tabs<Side>
      className={styles['sides']}
      label={t`Part of the analysis`}
      selected={side}
      onSelect={show}
      tabs={tabs.map((tab) => ({ ...tab, content: <div className={isOne ? styles['one'] : styles['two']}>{tab.content}</div> }))}
    />
  );
}

function Measures() {
  const { t } = useLingui();
  const [measure, show] = useState<Measure>('spoke');
  const isControl = useSession((session) => session.control !== undefined);
  const hasLenses = useSession((session) => (session.control?.exercise.evaluation.lenses ?? []).length > 0);
  const hasQuestions = useSession((session) => (session.exercise?.questions ?? []).length > 0);
  const parts: { id: Measure; label: string; content: ReactNode }[] = [
    { id: 'spoke', label: t`Who spoke with whom`, content: <WhoSpoke /> },
    { id: 'part', label: t`Taking part`, content: <Part /> },
    { id: 'commitments', label: t`Commitments`, content: <Commitments /> },
  ];
  if (isControl) parts.splice(1, 0, { id: 'answers', label: t`Response times`, content: <Responses /> });
  if (isControl) parts.push({ id: 'expected', label: t`Expected actions`, content: <Expected /> });
  if (isControl) parts.push({ id: 'gaps', label: t`Perception against truth`, content: <Gaps /> });
  if (hasLenses) parts.push({ id: 'lenses', label: t`Lenses`, content: <Lenses /> });
  if (hasQuestions) parts.push({ id: 'questions', label: t`Design questions`, content: <Questions /> });
  const shown = parts.find(({ id }) => id === measure) ?? parts[0]!;
  return (
    <Panel
      title={<Trans>Measures</Trans>}
      body="flush"
      actions={
        <Select
          className={styles['choice']}
          label={t`Measure`}
          labelShown="hidden"
          value={shown.id}
          onChange={show}
          options={parts.map(({ id, label }) => ({ value: id, label }))}
        />
      }
    >
      {shown.content}
    </Panel>
  );
}
