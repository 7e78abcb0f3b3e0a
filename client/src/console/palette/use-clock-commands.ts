import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import type { Command } from '../../ui/CommandPalette.tsx';
import { useNextWords } from '../ClockControls.tsx';
import { KEYS } from '../keys.ts';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useGo } from './use-go.ts';

const MOVES = [
  [-1, KEYS.always.earlier],
  [1, KEYS.always.later],
  [5, KEYS.always.muchLater],
] as const;

/** The hand on the clock. */
export function useClockCommands(): Command[] {
  const { t } = useLingui();
  const go = useGo();
  const deed = useDeed();
  const next = useNextWords();
  const stage = useSession((session) => session.stage);
  const isRunning = useSession((session) => session.clock.running);
  const section = t`Clock`;
  const mayRun = useMayCommand('pauseClock');
  const mayEnd = useMayCommand('endExercise');
  if (stage !== 'running' || !mayRun) return [];
  const pause: Command = isRunning
    ? {
        id: 'pause',
        section,
        label: t`Pause`,
        hint: t`The clock stands and nothing falls due, until you resume.`,
        keywords: t`break stop halt freeze suspend time out`,
        shortcut: KEYS.always.pause,
        run: () => go({ asking: 'pause' }),
      }
    : {
        id: 'resume',
        section,
        label: t`Resume`,
        hint: t`The clock runs on; every deadline has kept its distance.`,
        keywords: t`continue start unfreeze go on`,
        shortcut: KEYS.always.pause,
        run: () => void deed.run('resumeClock', {}),
      };
  const advance = () => (next.isEnd ? go({ asking: 'endex' }) : void deed.run('advancePhase', {}));
  return [
    pause,
    {
      id: 'advance',
      section,
      label: next.words,
      hint: t`Ends this phase now, with all that the exercise lists for its end.`,
      keywords: t`advance next phase turn move on skip ahead close votes reveal orders`,
      shortcut: KEYS.always.advance,
      run: advance,
    },
    ...MOVES.map(
      ([minutes, shortcut]): Command => ({
        id: `move-${minutes}`,
        section,
        label: minutes < 0 ? t`End the phase ${-minutes} min earlier` : t`Give the phase ${minutes} min more`,
        hint: t`Votes that close with the phase move along.`,
        keywords: minutes < 0 ? t`shorten cut time less deadline` : t`extend prolong overtime more time deadline`,
        shortcut,
        run: () => void deed.run('movePhaseEnd', { minutes }),
      }),
    ),
    ...(mayEnd
      ? [
          {
            id: 'end',
            section,
            label: t`End the exercise…`,
            hint: t`ENDEX for everyone, after you confirm.`,
            keywords: t`ENDEX finish terminate stop close hotwash`,
            shortcut: KEYS.always.end,
            run: () => go({ sheet: 'end' }),
          },
        ]
      : []),
  ];
}
