import type { ControllerKind } from '@demarche/shared';
import { useRoleWords } from '../console/controllers/use-power-words.ts';

/** How an office beside the delegations is called at the door. */
export function useOfficeWords(): (office: ControllerKind) => string {
  const words = useRoleWords();
  return (office) => words[office].name;
}
