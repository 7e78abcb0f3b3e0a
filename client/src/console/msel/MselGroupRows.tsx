import { type MselGroup, mselStatus, phaseNow } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { usePlayed, useSession, useText } from '../../store/table.ts';
import { cx } from '../../ui/cx.ts';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConsole } from '../console-state.ts';
import { useSharing } from '../sharing/use-sharing.ts';
import { useMoments } from '../words/use-moments.ts';
import styles from './MselPanel.module.css';
import { MselRow } from './MselRow.tsx';

/** One turn of the list, or what depends on events, with its rows folded away or not. */
export function MselGroupRows({ group, next }: { group: MselGroup; next: string | undefined }) {
  const { t } = useLingui();
  const turn = useSession((session) => session.phase?.turn);
  const isNow = group.kind === 'turn' && group.turn === turn;
  const [said, fold] = useState<boolean>();
  // Turns that are over fold away by themselves as long as the reader has not said otherwise.
  const holdsChosen = useConsole((state) => group.items.some(({ inject }) => inject.id === state.inject));
  const isFolded = said ?? (group.turn !== undefined && turn !== undefined && group.turn < turn && !holdsChosen);
  const number = group.turn ?? 0;
  const title = {
    turn: t`Turn ${number}`,
    wall: t`By the clock on the wall`,
    conditional: t`When it happens`,
    improvised: t`Improvised`,
    storyline: group.storyline ?? '',
    loose: t`Without a storyline`,
  }[group.kind];
  const [isSharing] = useSharing();
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the grid above
    <div role="rowgroup" aria-label={title}>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of the grid above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus */}
      <div role="row" className={cx(styles['group'], isNow && styles['now'])} data-head-turn={group.turn}>
        {/* biome-ignore lint/a11y/useSemanticElements: a cell of the grid above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus */}
        <div role="gridcell" className={styles['groupCell']}>
          <button type="button" className={styles['fold']} aria-expanded={!isFolded} onClick={() => fold(!isFolded)}>
            {isFolded ? <ChevronRight aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
            <b>{isSharing && group.kind === 'storyline' ? t`A storyline` : title}</b>
          </button>
          <span className={styles['groupAside']}>{isNow ? <Gone /> : <Summary group={group} />}</span>
        </div>
      </div>
      {!isFolded && group.items.map((state) => <MselRow key={state.inject.id} state={state} isNext={state.inject.id === next} />)}
    </div>
  );
}

/** The phase, and how much of the whole turn has been played. */
function Gone() {
  const { t } = useLingui();
  const text = useText();
  const { gone } = useMoments();
  const now = usePlayed();
  const name = useSession((session) => phaseNow(session)?.name);
  const began = useSession((session) => session.phase?.turnBeganAt ?? 0);
  return `${text(name)} · ${t`time in the turn`} ${gone(now - began)}`;
}

/** What a turn that is over, or yet to come, holds. */
function Summary({ group }: { group: MselGroup }) {
  const now = usePlayed();
  const session = useSession((one) => one);
  const turn = session.exercise?.turns.find(({ n }) => n === group.turn);
  const statuses = group.items.map((state) => mselStatus(session, state, now));
  const isOver = group.turn !== undefined && group.turn < (session.phase?.turn ?? 0);
  const late = statuses.filter((one) => one === 'overdue').length;
  if (late > 0) return <StatusGlyph status="overdue" words={<Plural value={late} one="# late" other="# late" />} />;
  if (isOver && statuses.every((one) => one === 'acknowledged' || one === 'answered' || one === 'delivered')) {
    return <StatusGlyph status="acknowledged" words={<Trans>all delivered</Trans>} />;
  }
  const minutes = turn?.phases.reduce((sum, phase) => sum + phase.minutes, 0);
  return (
    <>
      <Plural value={group.items.length} one="# inject" other="# injects" />
      {minutes !== undefined && !isOver && (
        <>
          {' · '}
          <Trans>{minutes} min</Trans>
        </>
      )}
    </>
  );
}
