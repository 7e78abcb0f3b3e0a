import { type Meeting, MOTIONS, type MotionKind } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession } from '../../store/table.ts';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { useDecisionKind } from './use-decision-kind.ts';
import { useMotionWords } from './use-motion-words.ts';

type Entry = Exclude<MenuEntry, 'separator'>;

/** The motions that these rules provide, each with what it does and which majority it takes. */
export function useMotionEntries(meeting: Meeting): { list: Entry[]; moving: MotionKind | undefined; close(): void } {
  const { t } = useLingui();
  const [moving, move] = useState<MotionKind>();
  const { name, does } = useMotionWords();
  const majority = useDecisionKind();
  const proposals = useSession((session) => session.proposals);
  const isObserver = useSession((session) => session.exercise?.delegations.find(({ id }) => id === meeting.own)?.kind === 'observer');
  const has = (stage: string) => Object.values(proposals).some((one) => one.stage === stage);
  const why = (kind: MotionKind): string | undefined => {
    if (isObserver) return t`Observers may speak and raise points, but move nothing.`;
    if (kind === 'extendTime' && !meeting.needsFloor) return t`Everybody may write now; there is no speaking time.`;
    if (kind === 'reconsider') return has('rejected') ? undefined : t`No text was rejected.`;
    const isOnText = kind === 'closeDebate' || kind === 'adjournDebate' || kind === 'divide';
    return isOnText && !has('tabled') ? t`No text lies on the table.` : undefined;
  };
  const list = MOTIONS.flatMap((kind): Entry[] => {
    const rule = meeting.rules.motions[kind];
    if (!rule) return [];
    const decides = majority(rule);
    const hint = `${does(kind)} ${decides}.`;
    return [{ id: kind, label: name(kind), hint, disabledBecause: why(kind), run: () => move(kind) }];
  });
  return { list, moving, close: () => move(undefined) };
}
