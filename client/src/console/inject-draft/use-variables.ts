import { useLingui } from '@lingui/react/macro';
import { useVariableNames } from '../../room/variable-words.ts';
import { useDelegations, useSession, useText } from '../../store/table.ts';

export interface VariableChoice {
  value: string;
  label: string;
  /** Of whom, or of which crisis, it can be changed; none for a variable of the world. */
  parties: { value: string; label: string }[];
}

/** Every variable of this exercise that an effect may change, in words. */
export function useVariables(): VariableChoice[] {
  const { t } = useLingui();
  const text = useText();
  const names = useVariableNames();
  const world = useSession((session) => session.control?.exercise.world);
  const crises = useSession((session) => session.control?.exercise.crises) ?? [];
  const hasCoercion = useSession((session) => Object.keys(session.world).some((key) => key.startsWith('C:')));
  const delegations = useDelegations();
  const dyads = Object.keys(world?.dyads ?? {});
  const all = { value: 'all', label: t`all of them` };
  const ofDyads = dyads.length === 0 ? [] : [...dyads.map((value) => ({ value, label: value.replace('~', '–') })), all];
  const ofDelegations = [...delegations.map(({ id, name }) => ({ value: id, label: text(name) })), all];
  const ofCrises = crises.map(({ id, name }) => ({ value: id, label: text(name) }));
  const named = (value: string, parties: VariableChoice['parties']) => ({ value, label: names[value] ?? value, parties });
  const indicators = world?.indicators ?? [];
  return [
    ...(ofDyads.length > 0 ? ['T', 'S', 'F', 'I', ...(hasCoercion ? ['C'] : [])].map((one) => named(one, ofDyads)) : []),
    ...['P', 'K', 'A'].map((one) => named(one, ofDelegations)),
    ...indicators.map(({ id, name, per }) => ({
      value: id,
      label: text(name),
      parties: { world: [], delegation: ofDelegations, dyad: ofDyads }[per],
    })),
    ...(ofCrises.length === 0
      ? []
      : [
          { value: 'mu', label: t`Momentum of a crisis`, parties: ofCrises },
          { value: 'attribution', label: t`Attribution of a crisis`, parties: ofCrises },
        ]),
  ];
}
