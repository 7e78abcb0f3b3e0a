import type { Intensity, Order, OtherOrder, RevealedOrder } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';

export const INTENSITIES: readonly Intensity[] = [1, 2, 3];

/** How strongly an order is given, on what it depends, and why it was not carried out, in words. */
export function useOrderWords() {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const types = useSession((session) => session.exercise?.orders);
  const called = ({ order, toward }: OtherOrder) => {
    const name = text(types?.find(({ id }) => id === order)?.name);
    return toward === undefined ? name : `${name} → ${actor(toward).name}`;
  };
  const who = ({ delegation }: OtherOrder) => actor(delegation).name;
  const strength: Record<Intensity, string> = {
    1: t({ message: 'limited', comment: 'Intensity of an order' }),
    2: t({ message: 'marked', comment: 'Intensity of an order' }),
    3: t({ message: 'strong', comment: 'Intensity of an order' }),
  };
  return {
    strength,
    /** The strength of an order that could be given otherwise. */
    strengthOf({ order, intensity = 1 }: Order): string | undefined {
      return (types?.find(({ id }) => id === order)?.maxIntensity ?? 1) > 1 ? strength[intensity] : undefined;
    },
    /** Whose talks with the target an order listens to, where it does not listen to all. */
    listensTo({ with: other }: Order): string | undefined {
      if (other === undefined) return undefined;
      const name = actor(other).name;
      return t`what it writes to ${name}`;
    },
    conditionsOf({ ifOther, unlessOther }: Order): string[] {
      return [
        ...(ifOther ? [t`only if ${who(ifOther)} orders “${called(ifOther)}”`] : []),
        ...(unlessOther ? [t`unless ${who(unlessOther)} orders “${called(unlessOther)}”`] : []),
      ];
    },
    whyUnmet({ unmet, ifOther, unlessOther }: RevealedOrder): string | undefined {
      // With one condition beside it there is no need to name it again.
      if (unmet === 'ifOther' && !unlessOther) return t`Condition not met: that did not come about.`;
      if (unmet === 'unlessOther' && !ifOther) return t`Condition not met: that came about.`;
      if (unmet === 'ifOther' && ifOther) return t`Condition not met: “${called(ifOther)}” by ${who(ifOther)} did not come about.`;
      if (unmet === 'unlessOther' && unlessOther) return t`Condition not met: “${called(unlessOther)}” by ${who(unlessOther)} came about.`;
      return unmet && t`Condition not met: each was to give way to the other.`;
    },
  };
}
