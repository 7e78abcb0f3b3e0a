import type { Attention } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import type { Command } from '../../ui/CommandPalette.tsx';
import { useSharing } from '../sharing/use-sharing.ts';
import { useAttentionWords } from '../use-attention-words.ts';
import { useSolve } from '../use-solve.ts';
import { useGo } from './use-go.ts';

/** What waits for the facilitator, each on the key that it has in the strip. */
export function useQueueCommands(items: readonly Attention[]): Command[] {
  const { t } = useLingui();
  const go = useGo();
  const words = useAttentionWords();
  const solve = useSolve();
  const [isSharing] = useSharing();
  if (isSharing) return [];
  return items.map((item, index): Command => {
    const { said, time } = words(item);
    return {
      id: `needs-${item.id}`,
      section: t`Needs you`,
      label: `${said} ${time ?? ''}`.trim(),
      keywords: t`queue attention waiting late urgent inbox`,
      ...(index < 9 ? { shortcut: String(index + 1) } : {}),
      run: () => {
        go({});
        solve(item);
      },
    };
  });
}
