import type { MechanismSeen, Stance } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useNames } from '../delegation/use-names.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useText } from '../store/table.ts';

/** What there is to say of a mechanism in a few words each. */
export function useMechanismWords() {
  const { t, i18n } = useLingui();
  const text = useText();
  const actor = useActor();
  const { list } = useNames();
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: value < 10 ? 1 : 0 });

  /** What it can do in a crisis, and whether it comes in time for it. */
  const stance = ({ latencyHours }: MechanismSeen, { how, hours: age }: Stance): string => {
    const [first, old] = [hours(latencyHours), hours(Math.floor(age))];
    switch (how) {
      case 'acts':
        return t`acts in this crisis`;
      case 'stretches':
        return t`acts, though not made for this`;
      case 'tooEarly':
        return t`too slow so far, ${old} of ${first} h have passed`;
      case 'notMade':
        return t`not made for this`;
      case 'notMembers':
        return t`does not bind both parties`;
      case 'notBetween':
        return t`does not hold between the two: one objects to the other's reservation`;
    }
  };

  /** One line under its name. */
  const summary = (seen: MechanismSeen): string[] => {
    const { spec, chair, towards, latencyHours, state } = seen;
    const first = hours(latencyHours);
    const [crisis] = towards;
    const worn = Math.round(state.maturity * 100);
    const speed = latencyHours > 0 ? t`first effect after ${first} h` : t`acts at once`;
    const inCrisis = (): string => {
      if (!crisis) return speed;
      return crisis.how === 'tooEarly' ? t`${speed}, too slow for this crisis so far` : stance(seen, crisis);
    };
    return [
      ...(spec.hotline ? [t`hotline`] : []),
      inCrisis(),
      ...(chair === undefined ? [] : [t`${actor(chair).code} in the chair`]),
      ...(state.maturity < 1 ? [t`worn to ${worn} %: upkeep was not paid`] : []),
    ];
  };

  /** How far the building of it is. */
  const building = ({
    state: { progress, buildTurns, setbacks, last },
    waits,
  }: MechanismSeen): { far: string; held: string | undefined } => {
    const names = waits?.for === 'link' ? list(waits.names.map(text)) : '';
    const heldBack = (): string | undefined => {
      if (waits?.for === 'turn') return t`begins in turn ${waits.turn}`;
      if (waits?.for === 'condition') return t`built; waits for its condition`;
      if (waits?.for === 'link') return t`waits for progress of ${names}`;
      if (last === 'setback') return t`set back this turn`;
      return last === 'stalled' ? t`stalled: not all paid` : undefined;
    };
    const far = t`${progress} of ${buildTurns} turns`;
    const so = setbacks === 0 ? '' : setbacks === 1 ? t`1 setback` : t`${setbacks} setbacks`;
    return { far: so ? `${far} · ${so}` : far, held: heldBack() };
  };

  return { stance, summary, building, hours };
}
