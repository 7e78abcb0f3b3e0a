import type { ControlCommand } from '@demarche/shared';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Table, TableProvider, useTable } from '../store/table.ts';
import { useMayCommand } from './use-may-command.ts';

/** The table as the seat has it, for a part within a part that asks for another power. */
const WholeTable = createContext<Table | undefined>(undefined);

/** A part of the console as the seat may use it: without the power its deeds ask for it is there to be read. */
export function WithPower({ command, children }: { command: ControlCommand; children: ReactNode }) {
  const here = useTable();
  const whole = useContext(WholeTable) ?? here;
  const may = useMayCommand(command);
  const mine = useMemo(() => {
    if (may) return whole;
    const { give: _give, ...reading } = whole;
    return reading;
  }, [may, whole]);
  return (
    <WholeTable value={whole}>
      <TableProvider value={mine}>{children}</TableProvider>
    </WholeTable>
  );
}
