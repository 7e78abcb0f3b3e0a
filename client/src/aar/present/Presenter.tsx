import { scenarioTime } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { ExerciseBanner } from '../../room/ExerciseBanner.tsx';
import { useTimes } from '../../room/times.ts';
import { usePlayed, useSession, useText } from '../../store/table.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { type Mark, useBookmarks } from '../bookmarks/use-bookmarks.ts';
import { useMarker, useTurnAt } from '../bookmarks/use-marker.ts';
import { Ask } from '../debrief/Ask.tsx';
import { HappeningLine } from '../HappeningLine.tsx';
import { playTime } from '../play-time.ts';
import { useReplay } from '../replay-context.ts';
import styles from './Presenter.module.css';
import { shownAt } from './who-knew.ts';

/** The marked moments one by one, for a projector: what was marked, what had happened, who knew. Moves the playhead along. */
export function Presenter({ onLeave }: { onLeave: () => void }) {
  const { log, playhead } = useReplay();
  const { all } = useBookmarks();
  const [kept, keep] = useRemembered(`replay.presented.${log.key}`, 0);
  const place = Math.min(Math.max(0, kept), all.length - 1);
  const mark = all[place];
  const frame = useRef<HTMLDivElement>(null);
  const { t } = useLingui();
  const announce = useAnnounce();
  const group = t`Presenting`;
  const played = mark?.played;

  useEffect(() => {
    if (played !== undefined) playhead.go(played);
  }, [played, playhead]);
  useEffect(() => {
    frame.current?.focus();
    // A browser may forbid it, as inside a frame: the page fills its window all the same.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => void (document.fullscreenElement && document.exitFullscreen().catch(() => undefined));
  }, []);
  const leftFullScreen = useRef(onLeave);
  leftFullScreen.current = onLeave;
  useEffect(() => {
    // Escape belongs to the browser while it shows a full screen: leaving that leaves the presentation.
    const changed = () => !document.fullscreenElement && leftFullScreen.current();
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);

  const go = (to: number) => {
    const next = Math.min(Math.max(0, to), all.length - 1);
    keep(next);
    const there = all[next];
    if (there) announce(t`${next + 1} of ${all.length}: ${there.text}`);
  };
  useShortcut('ArrowRight', () => go(place + 1), { label: t`Next moment`, group, layer: 'dialog' });
  useShortcut('ArrowLeft', () => go(place - 1), { label: t`Previous moment`, group, layer: 'dialog' });
  useShortcut('Space', () => go(place + 1), { label: t`Next moment`, group, layer: 'dialog' });
  useShortcut('Home', () => go(0), { label: t`First moment`, group, layer: 'dialog' });
  useShortcut('End', () => go(all.length - 1), { label: t`Last moment`, group, layer: 'dialog' });
  useShortcut('Escape', onLeave, { label: t`Leave the presentation`, group, layer: 'dialog' });
  if (!mark) return null;
  return (
    <div
      ref={frame}
      className={styles['presenter']}
      role="dialog"
      aria-modal="true"
      aria-label={t`Presentation`}
      data-covers-page=""
      tabIndex={-1}
    >
      <ExerciseBanner />
      <Face mark={mark} />
      <footer className={styles['foot']}>
        <IconButton
          size="large"
          name={t`Previous moment`}
          placement="top"
          shortcut="ArrowLeft"
          icon={<ChevronLeft />}
          disabledBecause={place === 0 ? t`This is the first.` : undefined}
          onPress={() => go(place - 1)}
        />
        <ol className={styles['dots']} aria-hidden="true">
          {all.map(({ id }, n) => (
            <li key={id} data-here={n === place} />
          ))}
        </ol>
        <span className={styles['count']}>
          {place + 1} / {all.length}
        </span>
        <IconButton
          size="large"
          name={t`Next moment`}
          placement="top"
          shortcut="ArrowRight"
          icon={<ChevronRight />}
          disabledBecause={place === all.length - 1 ? t`This is the last.` : undefined}
          onPress={() => go(place + 1)}
        />
        <IconButton
          size="large"
          className={styles['leave']}
          name={t`Leave the presentation`}
          placement="top"
          shortcut="Escape"
          icon={<X />}
          onPress={onLeave}
        />
      </footer>
    </div>
  );
}

function Face({ mark }: { mark: Mark }) {
  const marker = useMarker();
  const comments = mark.comments ?? [];
  return (
    <main className={styles['face']}>
      <div className={styles['head']}>
        <p className={styles['when']}>
          <When mark={mark} />
        </p>
        <h2 className={styles['text']}>{mark.text}</h2>
        {mark.asks && (
          <div className={styles['ask']}>
            <Ask key={mark.id} asked={{ moment: mark.played, question: mark.text }} />
          </div>
        )}
        {comments.length > 0 && (
          <ul className={styles['comments']}>
            {comments.map(({ by, text, at }) => (
              <li key={`${by}${at}`}>
                <q>{text}</q> <span>{marker(by)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Happened played={mark.played} />
    </main>
  );
}

function When({ mark }: { mark: Mark }) {
  const text = useText();
  const times = useTimes();
  const played = usePlayed();
  const turn = useTurnAt()(mark);
  const title = text(useSession((session) => session.exercise?.turns.find(({ n }) => n === turn)?.title));
  const at = useSession((session) => scenarioTime(session, played));
  const time = playTime(mark.played);
  const parts: ReactNode[] = [];
  if (turn !== undefined)
    parts.push(
      title ? (
        <Trans key="turn">
          Turn {turn}, {title}
        </Trans>
      ) : (
        <Trans key="turn">Turn {turn}</Trans>
      ),
    );
  if (at !== undefined) parts.push(times.scenarioClock(at));
  parts.push(<Trans key="time">{time} of play</Trans>);
  return parts.flatMap((part, n) => (n === 0 ? [part] : [' · ', part]));
}

/** What had just happened, and who had been told. */
function Happened({ played }: { played: number }) {
  const { log } = useReplay();
  const delegations = (log.end.exercise?.delegations ?? []).map(({ id }) => id);
  const shown = shownAt(log.course.heard(log.perspectives[0] ?? 'public').entries, log.chronicle, played, delegations);
  return (
    <section className={styles['happened']}>
      <h3>
        <Trans>What had just happened</Trans>
      </h3>
      <ul>
        {shown.map(({ entry, knew, not }) => (
          <li key={entry.position}>
            <span className={styles['time']}>{playTime(entry.played)}</span>
            <div>
              <p className={styles['what']}>
                <HappeningLine happening={entry.happening} />
              </p>
              {log.whole && (
                <p className={styles['knew']}>
                  {not.length === 0 ? (
                    <Trans>Everybody knew</Trans>
                  ) : knew.length === 0 ? (
                    <Trans>Only the control room knew</Trans>
                  ) : (
                    <>
                      <Trans>Knew</Trans>{' '}
                      {knew.map((id) => (
                        <DelegationChip key={id} id={id} variant="solid" />
                      ))}{' '}
                      <Trans>did not know</Trans>{' '}
                      {not.map((id) => (
                        <DelegationChip key={id} id={id} />
                      ))}
                    </>
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
