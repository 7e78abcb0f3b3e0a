import type { Permission } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';

/** In this sequence powers are listed. */
export const POWERS_IN_ORDER: readonly Permission[] = ['speak', 'draft', 'vote', 'sign', 'order', 'hotline', 'chair'];

/** What a seat may do, each in a word. */
export function usePowerWords(): (power: Permission) => string {
  const { t } = useLingui();
  return useCallback(
    (power) => {
      const words: Record<Permission, string> = {
        speak: t({ message: 'speak', comment: 'What a seat may do' }),
        draft: t({ message: 'draft', comment: 'What a seat may do' }),
        vote: t({ message: 'vote', comment: 'What a seat may do' }),
        sign: t({ message: 'sign', comment: 'What a seat may do' }),
        order: t({ message: 'give orders', comment: 'What a seat may do' }),
        hotline: t({ message: 'use hotlines', comment: 'What a seat may do' }),
        chair: t({ message: 'take the chair', comment: 'What a seat may do' }),
      };
      return words[power];
    },
    [t],
  );
}
