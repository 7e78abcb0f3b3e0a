import { changeOf, type VariableKept } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useRef } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import { rampStep } from '../../ui/ramp.ts';
import styles from './Matrix.module.css';

/** One variable of all pairs as a heat map: each value printed in its cell, each cell a way to its working. */
export function Matrix(props: {
  name: string;
  rows: readonly VariableKept[];
  show: 'now' | 'turn';
  chosen: string | undefined;
  onChoose: (key: string) => void;
}) {
  const { t } = useLingui();
  const frame = useRef<HTMLTableElement>(null);
  const order = useSession((session) => session.exercise?.delegations);
  const { rows } = props;
  const codes = (order ?? []).map(({ id }) => id).filter((id) => rows.some(({ parties }) => parties.includes(id)));
  const between = (a: string, b: string) => rows.find(({ parties }) => parties.includes(a) && parties.includes(b));
  const first = rows.some(({ key }) => key === props.chosen) ? props.chosen : rows[0]?.key;
  return (
    <table ref={frame} className={styles['matrix']} onKeyDown={(event) => moveInTable(event, frame.current)}>
      <caption className="visually-hidden">
        {props.show === 'now' ? t`${props.name} of every pair` : t`${props.name} of every pair: change in this turn`}
      </caption>
      <thead>
        <tr>
          <td />
          {codes.map((code) => (
            <th key={code} scope="col">
              <DelegationChip id={code} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codes.map((row, at) => (
          <tr key={row}>
            <th scope="row">
              <DelegationChip id={row} />
            </th>
            {codes.map((column, place) => {
              const pair = row === column ? undefined : between(row, column);
              return pair ? (
                <Cell
                  key={column}
                  pair={pair}
                  show={props.show}
                  isChosen={pair.key === props.chosen}
                  // A pair stands twice; the keyboard enters the table once.
                  isEntry={pair.key === first && at < place}
                  onChoose={() => props.onChoose(pair.key)}
                />
              ) : (
                <td key={column} className={styles['none']} />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: { pair: VariableKept; show: 'now' | 'turn'; isChosen: boolean; isEntry: boolean; onChoose: () => void }) {
  const amount = useAmount();
  const actor = useActor();
  const { pair, show } = props;
  const [least, most] = pair.range;
  const change = useSession((session) => changeOf(session, pair.now));
  const value = show === 'now' ? pair.now.value : change;
  // A change is measured against a fifth of the range: more than that in one turn is as dark as it gets.
  const share = show === 'now' ? (value - least) / (most - least) : Math.abs(value) / ((most - least) / 5);
  const said = show === 'now' ? amount(most <= 1 ? value : Math.round(value)) : amount(Math.round(value * 10) / 10, 'signed');
  const [a = '', b = ''] = pair.parties;
  return (
    <td className={styles['cell']}>
      <button
        type="button"
        data-seq={rampStep(share)}
        aria-pressed={props.isChosen}
        aria-label={`${actor(a).name} – ${actor(b).name}: ${said}`}
        tabIndex={props.isEntry ? 0 : -1}
        onClick={props.onChoose}
      >
        {said}
      </button>
    </td>
  );
}

function moveInTable(event: KeyboardEvent<HTMLElement>, table: HTMLTableElement | null): void {
  const cell = (event.target as HTMLElement).closest('td');
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!cell || !step || !table) return;
  event.preventDefault();
  const row = (cell.parentElement as HTMLTableRowElement).rowIndex;
  const [down = 0, right = 0] = step;
  // The middle of the table is empty: go on past it.
  const button = [1, 2].flatMap((far) => {
    const next = table.rows[row + down * far]?.cells[cell.cellIndex + right * far];
    return next?.querySelector('button') ?? [];
  })[0];
  button?.focus();
}
