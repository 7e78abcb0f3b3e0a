import { mselStatus, mselStrip, type StripMark } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import { usePlayed, useSession, useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useSharing } from '../sharing/use-sharing.ts';
import styles from './TimeStrip.module.css';
import { useStatusWords } from './use-status-word.ts';
import { useTimeDrag } from './use-time-drag.ts';
import { offset } from './use-when-words.ts';

/** More marks than this in a turn would cover each other. */
const CROWD = 4;

const share = (at: number): string => `${(at * 100).toFixed(2)}%`;

/** The turns in a row, each as long as it is played, with its injects at their times and the playhead. Marks can be dragged. */
export function TimeStrip() {
  const { t } = useLingui();
  const now = usePlayed();
  const session = useSession((one) => one);
  const moving = useConsole((state) => state.moving);
  const { turns, marks, playhead } = mselStrip(session, now);
  const isCrowded = turns.some(({ n }) => marks.filter((mark) => mark.turn === n).length > CROWD);
  const place = moving && (turns.find(({ n }) => n === moving.turn)?.minutes ?? 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a picture of the list below it
    <div role="group" className={styles['strip']} aria-label={t`Injects along the turns`}>
      {turns.map(({ n, minutes }) => (
        <div
          key={n}
          className={cx(
            styles['turn'],
            isCrowded && styles['crowded'],
            playhead !== undefined && n < playhead.turn && styles['past'],
            n === playhead?.turn && styles['now'],
          )}
          style={{ '--long': Math.max(1, minutes) } as CSSProperties}
          data-strip=""
          data-turn={n}
          data-minutes={minutes}
        >
          <div className={styles['marks']}>
            {marks
              .filter((mark) => mark.turn === n)
              .map((mark) => (
                <Mark key={mark.state.inject.id} mark={mark} now={now} />
              ))}
            {playhead?.turn === n && <span className={styles['playhead']} style={{ insetInlineStart: share(playhead.at) }} />}
            {moving?.turn === n && (
              <span
                className={styles['ghost']}
                style={{ insetInlineStart: share(Math.min(1, moving.minutes / Math.max(1, place ?? 1))) }}
              />
            )}
          </div>
          <div className={styles['bar']}>
            {playhead?.turn === n && <span className={styles['gone']} style={{ inlineSize: share(playhead.at) }} />}
          </div>
          <span className={styles['name']}>{moving?.turn === n ? `${moving.inject} ${offset(moving.minutes)}` : t`Turn ${n}`}</span>
        </div>
      ))}
    </div>
  );
}

function Mark({ mark: { state, at }, now }: { mark: StripMark; now: number }) {
  const text = useText();
  const look = useLook();
  const [isSharing] = useSharing();
  const words = useStatusWords();
  const { canMove, onPointerDown, wasDragged } = useTimeDrag(state);
  const isChosen = useConsole((one) => one.inject === state.inject.id);
  const status = useSession((session) => mselStatus(session, state, now));
  const { id, title } = state.inject;
  const isHidden = isSharing && !state.deliveries.some(({ to }) => to.includes('public'));
  return (
    <button
      type="button"
      // The list below is the way for keys; here each mark would be one more stop.
      tabIndex={-1}
      className={cx(styles['mark'], isChosen && styles['chosen'], canMove && styles['movable'])}
      style={{ insetInlineStart: share(at) }}
      title={`${id}${isHidden ? '' : ` · ${text(title)}`} · ${words[status]}`}
      onPointerDown={onPointerDown}
      onClick={() => !wasDragged() && look({ inject: id, filter: 'all', asking: undefined })}
      onDoubleClick={() => look({ inject: id, detail: id })}
    >
      <StatusGlyph status={status} />
      <span className="visually-hidden">{id}</span>
    </button>
  );
}
