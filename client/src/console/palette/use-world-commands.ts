import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import type { Command } from '../../ui/CommandPalette.tsx';
import type { WorldPart } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useGo } from './use-go.ts';

/** The parts of the world room, and what lies behind it. */
export function useWorldCommands(): Command[] {
  const { t } = useLingui();
  const text = useText();
  const go = useGo();
  const exercise = useSession((session) => session.control?.exercise);
  const crises = useSession((session) => session.crises);
  const isPlay = useSession((session) => session.stage === 'running');
  const hasMechanisms = (exercise?.mechanisms.length ?? 0) > 0;
  const mayAdopt = useMayCommand('adoptMechanism');
  const section = t`World`;
  const to = (world: WorldPart, label: string, keywords: string): Command => ({
    id: `world-${world}`,
    section,
    label,
    keywords,
    run: () => go({ room: 'world', world }),
  });
  return [
    {
      id: 'world',
      section,
      label: t`World`,
      hint: t`Every number with its reasons; set one by hand, correct what went wrong.`,
      keywords: t`variables state indicators values undo correct set by hand effect`,
      shortcut: KEYS.always.world,
      run: () => go({ room: 'world' }),
    },
    ...(Object.keys(exercise?.world.dyads ?? {}).length > 0
      ? [to('dyads', t`World: between two`, t`dyad pair tension trust relation`)]
      : []),
    ...((exercise?.crises.length ?? 0) > 0 ? [to('crises', t`World: crises`, t`escalation ladder rung break out incident`)] : []),
    ...(hasMechanisms ? [to('architecture', t`World: architecture`, t`mechanism agreement regime institution treaty`)] : []),
    ...(exercise?.map ? [to('map', t`World: map`, t`geography units area sea`)] : []),
    ...(hasMechanisms
      ? [
          {
            id: 'stress',
            section,
            label: t`Stress test`,
            hint: t`What the agreed architecture would hold against, without touching play.`,
            keywords: t`what if simulate test crisis resilience`,
            shortcut: KEYS.always.stress,
            run: () => go({ sheet: 'stress' }),
          },
        ]
      : []),
    ...(hasMechanisms && isPlay && mayAdopt
      ? [
          {
            id: 'adopt',
            section,
            label: t`Put a mechanism in place…`,
            hint: t`By the facilitator’s hand, with its members, settings and price.`,
            keywords: t`adopt build agreement regime institution hotline`,
            shortcut: KEYS.always.adopt,
            run: () => go({ sheet: 'adopt' }),
          },
        ]
      : []),
    ...(exercise?.crises ?? []).map(
      ({ id, name }): Command => ({
        id: `crisis-${id}`,
        section,
        label: crises?.[id] ? t`Crisis: ${text(name)}` : t`Crisis not broken out: ${text(name)}`,
        keywords: t`rung ladder escalate de-escalate start`,
        run: () => go({ room: 'world', world: 'crises', crisis: id }),
      }),
    ),
  ];
}
