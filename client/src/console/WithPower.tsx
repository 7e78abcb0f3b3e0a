import type { ControlCommand } from '@demarche/shared';
import { type ReactNode, useMemo } from 'react';
import { TableProvider, useTable } from '../store/table.ts';
import { useMayCommand } from './use-may-command.ts';

/** A part of the console as the seat may use it: without the power its deeds ask for it is there to be read. */
export function WithPower({ command, children }: { command: ControlCommand; children: ReactNode }) {
  const table = useTable();
  const may = useMayCommand(command);
  const mine = useMemo(() => {
    if (may) return table;
    const { give: _give, ...reading } = table;
    return reading;
  }, [may, table]);
  return <TableProvider value={mine}>{children}</TableProvider>;
}
