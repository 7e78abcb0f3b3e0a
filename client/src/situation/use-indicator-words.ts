import type { ChangeReason, IndicatorRow } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useBandWords, useVariableNames } from '../room/variable-words.ts';
import { useSession, useText } from '../store/table.ts';

/** What stands together in the list of indicators, in this order. */
export const GROUPS = ['own', 'T', 'S', 'F', 'economy', 'others', 'named'] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf(row: IndicatorRow): Group {
  if (row.kind === 'own') return 'own';
  if (row.kind === 'band') return 'others';
  if (row.kind === 'named') return 'named';
  return row.variable === 'I' || row.variable === 'C' ? 'economy' : row.variable;
}

export function useGroupNames(): Record<Group, string> {
  const { t } = useLingui();
  return {
    own: t`Own state`,
    T: t`Tension`,
    S: t`Strategic trust`,
    F: t`Functional trust`,
    economy: t`Economic ties`,
    others: t`Other delegations`,
    named: t`Of this exercise`,
  };
}

export interface RowWords {
  /** “Tension with”, followed by the chips of `about`. */
  name: string;
  about: readonly string[];
  /** Both, for where there are no chips. */
  full: string;
  /** The value as it stands in its column, and as it is spoken: “about 60”. */
  value: string;
  spoken: string;
  /** What stands under the value: “about”, the band before. */
  under: string;
  change: string;
  /** The unit, where it is not points, and why it changed. */
  reason: string;
}

/** Everything an indicator's row says, in the page's language. */
export function useRowWords(): (row: IndicatorRow) => RowWords {
  const { t, i18n } = useLingui();
  const nameOf = useRowName();
  const reasonOf = useReasonWords();
  const actor = useActor();
  const band = useBandWords();
  const text = useText();
  const turn = useSession((session) => session.phase?.turn);
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const signed = (value: number) => i18n.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace('-', '−');
  return (row) => {
    const { change, now } = row;
    const said = reasonOf(row.reason);
    const when = row.changedIn;
    // What names its turn itself, or was seen to happen in this one, needs no date.
    const isDated = when === undefined || when === turn || change !== 0 || 'turn' in row.reason;
    const reason = isDated ? said : t`Turn ${when}: ${said}`;
    const about = aboutOf(row);
    const name = nameOf(row);
    const words = { name, about, full: [name, ...about.map((code) => actor(code).name)].join(' '), reason };
    if (row.kind === 'band') {
      const value = band(now.value);
      const was = band(now.value - change);
      const isMoved = change !== 0;
      return { ...words, value, spoken: value, under: isMoved ? t`was ${was}` : '', change: '', reason: isMoved ? '' : t`No change seen` };
    }
    if (row.kind === 'dyad' && (row.variable === 'I' || row.variable === 'C')) {
      const value = t`${number(now.value * 100)} %`;
      return { ...words, value, spoken: value, under: '', change: change === 0 ? '–' : signed(change * 100) };
    }
    const value = number(now.value);
    const isAbout = row.kind === 'dyad' && row.perceived;
    const unit = row.kind === 'named' ? text(row.unit) : '';
    return {
      ...words,
      value,
      spoken: isAbout ? t`about ${value}` : unit ? `${value} ${unit}` : value,
      under: isAbout ? t({ message: 'about', comment: 'Under a number that is only perceived: about 60' }) : '',
      reason: unit ? `${unit} · ${reason}` : reason,
      change: change === 0 ? '–' : signed(change),
    };
  };
}

function aboutOf(row: IndicatorRow): readonly string[] {
  if (row.kind === 'own') return [];
  if (row.kind === 'band') return [row.of];
  if (row.kind === 'dyad') return [row.with];
  return row.with === undefined ? (row.of ?? []) : [row.with];
}

function useRowName(): (row: IndicatorRow) => string {
  const { t } = useLingui();
  const text = useText();
  const names = useVariableNames();
  return (row) => {
    if (row.kind === 'named') return text(row.name);
    if (row.kind !== 'dyad') return names[row.variable] ?? '';
    const withOther = {
      T: t({ message: 'Tension with', comment: 'A delegation follows' }),
      S: names['S'],
      F: names['F'],
      I: names['I'],
      C: names['C'],
    };
    return withOther[row.variable] ?? '';
  };
}

/** The reason of a change in a few words: a title, a deed and whose it was, a crisis, the turn that ended. */
export function useReasonWords(): (reason: ChangeReason) => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  return (reason) => {
    switch (reason.kind) {
      case 'unchanged':
        return t`No change yet`;
      case 'told':
      case 'inject':
        return text(reason.title);
      case 'order': {
        const [deed, name] = [text(reason.order), actor(reason.by).name];
        return t({ message: `${deed} by ${name}`, comment: 'An order and the delegation that gave it: Show of force by China' });
      }
      case 'crisis': {
        const name = text(reason.name);
        return t`Crisis: ${name}`;
      }
      case 'instalment': {
        const mechanism = text(reason.mechanism);
        return t`Building of ${mechanism}`;
      }
      case 'upkeep': {
        const mechanism = text(reason.mechanism);
        return t`Upkeep of ${mechanism}`;
      }
      case 'income':
        return t`Turn ${reason.turn}: capital regained`;
      case 'impatience':
        return t`Turn ${reason.turn}: impatience at home`;
      case 'relations':
        return t`Turn ${reason.turn}: relations moved`;
      case 'assessment':
        return t`New assessment for turn ${reason.turn}`;
      case 'facilitator':
        return t`Facilitator: ${reason.why}`;
      case 'untold':
        return t`Changed for reasons you were not told`;
    }
  };
}
