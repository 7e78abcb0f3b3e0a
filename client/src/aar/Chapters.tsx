import type { Chapter } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { FilePen, Flag, Scale, ScrollText, TrendingUp, UserMinus, UserPlus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import styles from './Chapters.module.css';
import { chapterAt } from './course.ts';
import { InjectMark } from './InjectMark.tsx';
import { playTime } from './play-time.ts';
import { usePlayhead, useReplay, useWay } from './replay-context.ts';
import { useChapterWords } from './use-chapter-words.ts';

/** Turns and what happened in them; the one at the playhead is marked and kept in view, and each leads to its moment. */
export function Chapters({ onChosen }: { onChosen?: () => void }) {
  const { t } = useLingui();
  const text = useText();
  const { log, playhead } = useReplay();
  const { chapters } = useWay();
  const here = usePlayhead((head) => chapterAt(chapters, head.position));
  const list = useRef<HTMLElement>(null);
  const turns = useMemo(() => byTurn(chapters), [chapters]);
  const position = here?.position;
  useEffect(() => {
    if (position !== undefined) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [position]);

  if (chapters.length === 0) {
    return (
      <p className={styles['none']}>
        <Trans>The exercise has not begun in this log. Turns, injects, votes and orders will stand here.</Trans>
      </p>
    );
  }
  return (
    <nav ref={list} className={cx(styles['list'], onChosen && styles['drawer'])} aria-label={t`Chapters`}>
      {turns.map(({ turn, members }) => (
        <section key={turn} aria-label={t`Turn ${turn}`}>
          <h2 className={styles['turn']}>
            <span>
              <Trans>Turn {turn}</Trans>
            </span>
            {text(log.end.exercise?.turns.find(({ n }) => n === turn)?.title)}
          </h2>
          <ol>
            {members.map((chapter) => (
              <li key={chapter.position}>
                <Row
                  chapter={chapter}
                  isHere={chapter === here}
                  choose={() => {
                    playhead.seek(chapter.position);
                    onChosen?.();
                  }}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function Row({ chapter, isHere, choose }: { chapter: Chapter; isHere: boolean; choose: () => void }) {
  const words = useChapterWords(useReplay().log.end);
  const isPhase = chapter.kind === 'turn' || chapter.kind === 'phase';
  return (
    <button
      type="button"
      className={cx(styles['row'], isPhase && styles['phase'])}
      aria-current={isHere ? 'true' : undefined}
      onClick={choose}
    >
      <span className={styles['time']}>{playTime(chapter.played)}</span>
      <span className={styles['glyph']} aria-hidden="true">
        <Glyph kind={chapter.kind} />
      </span>
      <span className={styles['words']}>{words(chapter)}</span>
    </button>
  );
}

function Glyph({ kind }: { kind: Chapter['kind'] }) {
  if (kind === 'inject' || kind === 'item') return <InjectMark />;
  if (kind === 'voteOpened' || kind === 'voteClosed') return <Scale />;
  if (kind === 'ordersRevealed') return <ScrollText />;
  if (kind === 'correction') return <FilePen />;
  if (kind === 'rung') return <TrendingUp />;
  if (kind === 'joined') return <UserPlus />;
  if (kind === 'left') return <UserMinus />;
  return kind === 'ended' ? <Flag /> : null;
}

function byTurn(chapters: readonly Chapter[]): { turn: number; members: Chapter[] }[] {
  const turns: { turn: number; members: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = turns.at(-1);
    const begins = 'turn' in chapter && chapter.kind !== 'ordersRevealed' && chapter.turn !== last?.turn;
    if (begins || !last) turns.push({ turn: 'turn' in chapter ? chapter.turn : 1, members: [chapter] });
    else last.members.push(chapter);
  }
  return turns;
}
