import type { VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount, useVariableNames } from '../../room/variable-words.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { Matrix } from './Matrix.tsx';
import { TracksByPair } from './TracksByPair.tsx';
import { VariableDetail } from './VariableDetail.tsx';
import { VariablesTable } from './VariablesTable.tsx';
import styles from './WorldRoom.module.css';

/** Variables of one kind beside the working of the chosen one. */
export function VariablesPart({ part, rows }: { part: VariableKept['part']; rows: readonly VariableKept[] }) {
  const look = useLook();
  const wanted = useConsole((state) => state.variable);
  // Nothing chosen here yet: what moved last is what one comes to look at; of a pair, its tension.
  const first = part === 'dyad' ? rows.filter(({ variable }) => variable === rows[0]?.variable) : rows;
  const latest = first.reduce<VariableKept | undefined>((last, one) => (!last || one.now.played > last.now.played ? one : last), undefined);
  const chosen = rows.find(({ key }) => key === wanted) ?? latest;
  const choose = (variable: string) => look({ variable });
  if (!chosen) {
    return (
      <EmptyState title={<Trans>This exercise keeps no such variables</Trans>}>
        <Trans>What it keeps stands under the other headings.</Trans>
      </EmptyState>
    );
  }
  return (
    <Beside detail={<VariableDetail variable={chosen} />}>
      {part === 'dyad' ? (
        <Pairs rows={rows} chosen={chosen} onChoose={choose} />
      ) : (
        <VariablesTable rows={rows} chosen={chosen.key} onChoose={choose} />
      )}
    </Beside>
  );
}

/** What is chosen from on the left, the chosen one on the right; each scrolls by itself. */
function Beside({ children, detail }: { children: ReactNode; detail: ReactNode }) {
  return (
    <div className={styles['beside']}>
      <div className={styles['from']}>{children}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard */}
      <aside className={styles['aside']} tabIndex={0}>
        {detail}
      </aside>
    </div>
  );
}

type View = 'matrix' | 'table' | 'tracks';

function Pairs(props: { rows: readonly VariableKept[]; chosen: VariableKept; onChoose: (key: string) => void }) {
  const { t } = useLingui();
  const names = useVariableNames();
  const [view, setView] = useState<View>('matrix');
  const [show, setShow] = useState<'now' | 'turn'>('now');
  const [picked, pick] = useState(props.chosen.variable);
  const kinds = [...new Set(props.rows.map(({ variable }) => variable))];
  const variable = kinds.includes(picked) ? picked : kinds[0]!;
  const rows = props.rows.filter((one) => one.variable === variable);
  const name = names[variable] ?? variable;
  const choose = (next: string) => {
    pick(next);
    // The pair stays, so that one looks at another side of the same relation.
    const same = props.rows.find((one) => one.variable === next && one.parties.join() === props.chosen.parties.join());
    if (same) props.onChoose(same.key);
  };
  return (
    <>
      <div className={styles['narrow']}>
        <SegmentedControl
          label={t`How to look at it`}
          options={[
            { value: 'matrix', label: t`Matrix` },
            { value: 'table', label: t({ message: 'Table', context: 'rows and columns' }) },
            { value: 'tracks', label: t`By track` },
          ]}
          value={view}
          onChange={setView}
        />
        {view !== 'table' && (
          <Select
            label={t`Which variable`}
            labelShown="hidden"
            options={kinds.map((value) => ({ value, label: names[value] ?? value }))}
            value={variable}
            onChange={choose}
          />
        )}
        {view === 'matrix' && (
          <SegmentedControl
            label={t`Which numbers`}
            options={[
              { value: 'now', label: t`Now` },
              { value: 'turn', label: t`Change this turn` },
            ]}
            value={show}
            onChange={setShow}
          />
        )}
      </div>
      {view === 'table' ? (
        <VariablesTable rows={props.rows} chosen={props.chosen.key} onChoose={props.onChoose} />
      ) : (
        <div className={styles['rows']}>
          {view === 'matrix' ? (
            <div className={styles['heat']}>
              <Matrix name={name} rows={rows} show={show} chosen={props.chosen.key} onChoose={props.onChoose} />
              <Relation
                pair={props.rows.filter(({ parties }) => parties.join() === props.chosen.parties.join())}
                chosen={props.chosen.key}
                onChoose={({ key, variable: next }) => {
                  pick(next);
                  props.onChoose(key);
                }}
              />
            </div>
          ) : (
            <TracksByPair name={name} rows={rows} chosen={props.chosen.key} onChoose={props.onChoose} />
          )}
        </div>
      )}
    </>
  );
}

/** The chosen pair's other sides, each a way to its matrix and its working. */
function Relation(props: { pair: readonly VariableKept[]; chosen: string; onChoose: (variable: VariableKept) => void }) {
  const { t } = useLingui();
  const names = useVariableNames();
  const amount = useAmount();
  const parties = props.pair[0]?.parties ?? [];
  return (
    <section className={styles['relation']} aria-label={t`All of ${parties.join('–')}`}>
      <h3>
        {parties.map((code) => (
          <DelegationChip key={code} id={code} />
        ))}
      </h3>
      {props.pair.map((one) => (
        <button
          key={one.key}
          type="button"
          className={styles['side']}
          aria-pressed={one.key === props.chosen}
          onClick={() => props.onChoose(one)}
        >
          <span className={styles['why']}>{names[one.variable] ?? one.variable}</span>
          <span>
            <b className="tabular">{amount(Math.round(one.now.value * 100) / 100)}</b>{' '}
            {one.now.value !== one.start && <span className="secondary tabular">{amount(one.now.value - one.start, 'signed')}</span>}
          </span>
        </button>
      ))}
    </section>
  );
}
