import type { Permission } from '@demarche/shared';
import { useMay } from '../use-may.ts';

/** Why a seat cannot initial an annex now: from the time texts are written until they are signed it can, whichever the phase allows. */
export function useWhyNotInitial(permission: Permission): string | undefined {
  const writing = useMay('propose', permission);
  const voting = useMay('vote', permission);
  const signing = useMay('sign', permission);
  return writing !== undefined && voting !== undefined && signing !== undefined ? writing : undefined;
}
