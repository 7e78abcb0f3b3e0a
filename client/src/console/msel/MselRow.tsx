import { type InjectState, MINUTE, momentOf, mselStatus, shifted } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { usePlayed, useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import { type Status, StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { useSharing } from '../sharing/use-sharing.ts';
import { useMayCommand } from '../use-may-command.ts';
import { MediaIcon } from '../words/media.tsx';
import { ChainLine } from './Chain.tsx';
import { ExpectedLine } from './ExpectedLine.tsx';
import { InjectActions } from './InjectActions.tsx';
import { useInjectDeeds } from './inject-deeds.tsx';
import styles from './MselPanel.module.css';
import { RecipientChips } from './RecipientChips.tsx';
import { moveInGrid } from './roving.ts';
import { TwoPeople } from './TwoPeople.tsx';
import { useDeliver } from './use-deliver.ts';
import { useStatusWord } from './use-status-word.ts';
import { useTimeDrag } from './use-time-drag.ts';
import { useTriggerWords } from './use-trigger-words.ts';
import { offset } from './use-when-words.ts';

/** One inject of the list. Arrow keys move between rows, Enter opens the details. */
export function MselRow({ state, isNext }: { state: InjectState; isNext: boolean }) {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const { give: gives } = useTable();
  const may = useMayCommand('deliverInject');
  const give = may ? gives : undefined;
  const [isSharing] = useSharing();
  const deliver = useDeliver(state);
  const deeds = useInjectDeeds();
  const drag = useTimeDrag(state);
  const turns = useSession((session) => session.exercise?.turns) ?? [];
  const now = usePlayed();
  const row = useRef<HTMLDivElement>(null);
  const { inject } = state;
  const isChosen = useConsole((one) => one.inject === inject.id);
  const isMoving = useConsole((one) => one.moving?.inject === inject.id);
  const nothingChosen = useConsole((one) => one.inject === undefined);
  const status = useSession((session) => mselStatus(session, state, now));
  const turnBeganAt = useSession((session) => session.phase?.turnBeganAt ?? 0);
  const turn = useSession((session) => session.phase?.turn);
  const { how, far } = useTriggerWords(state, now);
  const word = useStatusWord(status);
  // What everybody has read may be shown; the rest of the list is a secret, its titles included.
  const isHidden = isSharing && !state.deliveries.some(({ to }) => to.includes('public'));
  const title = isHidden ? t`Hidden while sharing` : text(inject.title);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);

  const choose = () => !isChosen && look({ inject: inject.id, asking: undefined });
  /** Minutes later, or earlier below 0, in the way its time is counted. */
  const nudge = (minutes: number) => {
    if (!give || !inject.when || state.leaving || (state.stage !== 'planned' && state.stage !== 'held')) return;
    void deeds.move(inject.id, shifted(turns, inject.when, minutes));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (step !== undefined) nudge(event.shiftKey ? 5 * step : step);
    else if (event.key === 'Enter') look({ inject: inject.id, detail: inject.id });
    else if (!moveInGrid(event)) return;
    event.preventDefault();
  };
  // Counted from the turn the row stands under; one that went out in another turn keeps its planned time.
  const session = useSession((one) => one);
  const moment = momentOf(session, inject);
  const isHere = turn !== undefined && (moment?.turn ?? turn) === turn && (state.deliveredAt ?? 0) >= turnBeganAt;
  const inTurn = state.deliveredAt !== undefined && isHere ? (state.deliveredAt - turnBeganAt) / MINUTE : undefined;
  const planned = moment && !inject.trigger ? moment.minutes : undefined;
  const minutes = inTurn ?? planned;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid, chosen with the arrow keys
    <div
      ref={row}
      role="row"
      tabIndex={isChosen || (isNext && nothingChosen) ? 0 : -1}
      aria-selected={isChosen}
      aria-label={`${inject.id}, ${title}, ${word}`}
      data-inject={inject.id}
      data-turn={moment?.turn}
      data-minutes={moment?.minutes}
      className={cx(styles['row'], styles[status], isNext && styles['next'], isChosen && styles['chosen'], isMoving && styles['moving'])}
      onFocus={choose}
      onClick={choose}
      onDoubleClick={() => look({ inject: inject.id, detail: inject.id })}
      onKeyDown={onKeyDown}
      onPointerDown={drag.onPointerDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the one cell of a row of the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" className={styles['cell']}>
        <span className={cx(styles['time'], drag.canMove && styles['movable'])}>
          {minutes === undefined ? (inject.trigger ? t`if` : '–') : offset(minutes)}
        </span>
        <span className={styles['glyph']}>
          <StatusGlyph status={status satisfies Status} />
        </span>
        <div className={styles['main']}>
          <div className={styles['line']}>
            <span className={styles['id']}>{inject.id}</span>
            <span className={styles['title']}>{title}</span>
            <span className={styles['chips']}>{!isHidden && <RecipientChips state={state} now={now} />}</span>
          </div>
          <div className={styles['line']}>
            <MediaIcon media={inject.media} className={styles['media']} />
            <span className={styles['how']}>
              {!isHidden && how}
              {!isSharing && <Starts state={state} />}
              {state.edited && (
                <>
                  {' · '}
                  <Trans>edited</Trans>
                </>
              )}
            </span>
            {isNext && give ? (
              <Button
                size="small"
                variant="primary"
                shortcut="Space"
                className={styles['deliver']}
                disabledBecause={deliver.because}
                onPress={deliver.run}
              >
                {inject.twoPerson ? deliver.words : <Trans>Deliver</Trans>}
              </Button>
            ) : (
              <span className={cx(styles['far'], status === 'held' && styles['heldWord'])}>
                {isHidden ? null : (far ?? <Late state={state} now={now} word={word} />)}
              </span>
            )}
          </div>
          {inject.twoPerson && <TwoPeople state={state} />}
          {inject.expected && !isSharing && <ExpectedLine state={state} now={now} />}
          {!isSharing && <ChainLine state={state} />}
          {isChosen && give && <InjectActions state={state} isNext={isNext} place="row" />}
        </div>
      </div>
    </div>
  );
}

/** Which crisis breaks out with it. */
function Starts({ state: { inject } }: { state: InjectState }) {
  const text = useText();
  const cards = useSession((session) => session.control?.exercise.crises);
  if (inject.startsCrisis.length === 0) return null;
  const names = inject.startsCrisis.map((id) => text(cards?.find((one) => one.id === id)?.name) || id).join(', ');
  return (
    <>
      {' · '}
      <b>
        <Trans>starts the crisis {names}</Trans>
      </b>
    </>
  );
}

function Late({ state, now, word }: { state: InjectState; now: number; word: string }) {
  const session = useSession((one) => one);
  if (mselStatus(session, state, now) !== 'overdue') return word;
  if (state.inject.call) {
    return (
      <Tag tone="alert">
        <Trans>not answered</Trans>
      </Tag>
    );
  }
  const by = state.deliveries.map(({ wire }) => session.wire[wire]?.acknowledgeBy ?? session.wire[wire]?.ringsUntil ?? now);
  return (
    <Tag tone="alert">
      <Trans>{formatRemaining(Math.max(0, now - Math.min(...by)))} late</Trans>
    </Tag>
  );
}
