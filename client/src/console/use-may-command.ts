import { type ControlCommand, mayCommand } from '@demarche/shared';
import { useTable } from '../store/table.ts';

/** May the seat at this console give a command of the control room? The very rule its command will be asked. */
export function useMayCommand(command: ControlCommand): boolean {
  const { seat } = useTable();
  return mayCommand(seat, command);
}
