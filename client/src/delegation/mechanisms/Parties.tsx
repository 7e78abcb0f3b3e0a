import type { MechanismSpec } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { ToggleChips } from './ToggleChips.tsx';

/** Who takes part. A host takes in none but its own members, and two are the fewest. */
export function Parties(props: {
  spec: Pick<MechanismSpec, 'hostedBy'>;
  members: readonly string[];
  onChange: (members: string[]) => void;
}) {
  const { t } = useLingui();
  const text = useText();
  const delegations = useSession((session) => session.exercise?.delegations) ?? [];
  const host = useSession((session) => session.exercise?.institutions?.find(({ id }) => id === props.spec.hostedBy));
  const countries = delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
  const hostName = text(host?.name);
  const toggle = (code: string) =>
    props.onChange(countries.filter((one) => (one === code ? !props.members.includes(one) : props.members.includes(one))));
  const closedFor = (code: string): string | undefined => {
    if (props.members.includes(code)) return props.members.length <= 2 ? t`An arrangement has at least two parties.` : undefined;
    if (host && !host.members.includes(code)) return t`${hostName}, its host, takes in none but its own members.`;
    return undefined;
  };
  const [here, all] = [props.members.length, countries.length];
  return (
    <ToggleChips
      label={t`Parties`}
      options={countries.map((id) => ({
        id,
        face: (isChosen) => <DelegationChip id={id} size="large" variant={isChosen ? 'solid' : 'outline'} />,
        closed: closedFor(id),
      }))}
      chosen={props.members}
      onToggle={toggle}
      note={
        <Trans>
          {here} of {all} take part.
        </Trans>
      }
    />
  );
}
