import { Trans } from '@lingui/react/macro';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession, useText } from '../../store/table.ts';

/** Who or what would lift a crisis: one of its steps, or an order of a delegation. */
export function WhoAsks({ crisis }: { crisis: string }) {
  const text = useText();
  const actor = useActor();
  const asked = useSession((session) => session.crisisBooks?.[crisis]?.asked);
  const steps = useSession((session) => session.crisisBooks?.[crisis]?.steps.length ?? 0);
  const order = useSession((session) => session.control?.exercise.orders.find(({ id }) => id === asked?.order));
  if (asked?.by === undefined) return <Trans>Its step {steps} asks for it.</Trans>;
  const name = text(order?.name);
  return order?.visibility === 'covert' ? (
    <Trans>
      {actor(asked.by).name} asks for it with the covert order “{name}”.
    </Trans>
  ) : (
    <Trans>
      {actor(asked.by).name} asks for it with the order “{name}”.
    </Trans>
  );
}
