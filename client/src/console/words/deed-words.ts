import type { LastDeed } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMotionWords } from '../../delegation/procedure/use-motion-words.ts';
import { useSession, useTable } from '../../store/table.ts';

/** What a delegation did last, in three or four words. */
export function useDeedWords(): (deed: LastDeed, delegation: string) => string {
  const { t } = useLingui();
  const { store } = useTable();
  const motionWords = useMotionWords();
  const msel = useSession((session) => session.msel);
  const nameOf = (wire: string) => {
    const found = Object.values(msel).find(({ deliveries }) => deliveries.some((one) => one.wire === wire));
    // An id stays in one piece where a line breaks.
    return found?.inject.id.replaceAll('-', '\u2011') ?? t`a statement`;
  };
  return (deed, delegation) => {
    const { session } = store.getState();
    switch (deed.kind) {
      case 'message': {
        const channel = session.channels[deed.channel];
        if (!channel || channel.kind === 'plenary') return t`Wrote in the plenary`;
        return t`Wrote to ${channel.members.filter((one) => one !== delegation).join(', ')}`;
      }
      case 'statement':
        return t`Issued a statement`;
      case 'acknowledged':
        return t`Acknowledged ${nameOf(deed.wire)}`;
      case 'answered': {
        const call = nameOf(deed.wire);
        return { answer: t`Took the call ${call}`, defer: t`Put off the call ${call}`, decline: t`Declined the call ${call}` }[deed.answer];
      }
      case 'sealed':
        return plural(deed.count, { one: 'Sealed # order', other: 'Sealed # orders' });
      case 'tabled':
        return t`Tabled P-${session.proposals[deed.proposal]?.number ?? ''}`;
      case 'revised':
        return t`Revised P-${session.proposals[deed.proposal]?.number ?? ''}`;
      case 'amended': {
        const amendment = session.amendments?.[deed.amendment];
        return t`Moved A-${amendment?.number ?? ''} to P-${session.proposals[amendment?.proposal ?? '']?.number ?? ''}`;
      }
      case 'voted':
        return t`Voted`;
      case 'question':
        return t`Asked you`;
      case 'signed':
        return t`Signed P-${session.proposals[deed.proposal]?.number ?? ''}`;
      case 'asked':
        return t`Asked for the floor`;
      case 'point':
        return t`Raised a ${motionWords.point(deed.point)}`;
      case 'motion':
        return t`Moved: ${motionWords.name(deed.motion)}`;
    }
  };
}
