import type { ChannelKind } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { DoorOpen, EyeOff, GraduationCap, House, Landmark, LifeBuoy, Lock, Phone, Shield, Users } from 'lucide-react';
import type { ReactNode } from 'react';

/** The mark of each kind of channel. */
export const KIND_ICONS: Record<ChannelKind, ReactNode> = {
  plenary: <Landmark aria-hidden="true" />,
  bilateral: <Lock aria-hidden="true" />,
  group: <Users aria-hidden="true" />,
  room: <DoorOpen aria-hidden="true" />,
  hotline: <Phone aria-hidden="true" />,
  backchannel: <EyeOff aria-hidden="true" />,
  track15: <GraduationCap aria-hidden="true" />,
  alliance: <Shield aria-hidden="true" />,
  simcell: <LifeBuoy aria-hidden="true" />,
  delegation: <House aria-hidden="true" />,
};

/** How a kind of channel is called. */
export function useKindWords(): Record<ChannelKind, string> {
  const { t } = useLingui();
  return {
    plenary: t`Plenary`,
    bilateral: t`Bilateral`,
    group: t`Group`,
    room: t`Room of a mechanism`,
    hotline: t`Hotline`,
    backchannel: t`Back-channel`,
    track15: t`Track 1.5`,
    alliance: t`Alliance consultation`,
    simcell: t`SimCell`,
    delegation: t`Inside the delegation`,
  };
}

/** What stands over a group of channels in the list, by the kind that leads it. */
export function useGroupWords(): (kind: ChannelKind) => string {
  const { t } = useLingui();
  const kinds = useKindWords();
  const words: Partial<Record<ChannelKind, string>> = {
    room: t`Rooms of mechanisms`,
    bilateral: t`Bilateral and small groups`,
    alliance: t`Alliances`,
    backchannel: t`Back-channels`,
    hotline: t`Hotlines`,
    simcell: t`Facilitator`,
    delegation: t`Your delegation`,
  };
  return (kind) => words[kind] ?? kinds[kind];
}
