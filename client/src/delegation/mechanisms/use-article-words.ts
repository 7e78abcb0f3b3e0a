import { type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useSession, useTable, useText } from '../../store/table.ts';
import { useNames } from '../use-names.ts';
import type { Article, Paragraph } from './articles.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useDecisionWords } from './use-decision-words.ts';
import { useDegreeWords } from './use-degree-words.ts';
import { useNumbers } from './use-numbers.ts';
import { useTermWords } from './use-term-words.ts';

/** Writes a mechanism as an article of a treaty, from its values alone. */
export function useArticleWords(): (spec: MechanismSpec) => Article {
  const { t } = useLingui();
  const text = useText();
  const { store, seat } = useTable();
  const exercise = useSession((session) => session.exercise);
  const { names, list } = useNames();
  const decisions = useDecisionWords();
  const condition = useConditionWords();
  const { share, hours } = useNumbers();
  const degree = useDegreeWords();
  const terms = useTermWords();
  const countries = (exercise?.delegations ?? []).filter(({ kind }) => kind !== 'observer').length;
  const nameOf = (id: string) => text(exercise?.mechanisms?.find((one) => one.id === id)?.name) || id;

  const members = ({ observers }: MechanismSpec, codes: readonly string[]): string => {
    const all = names(codes);
    const parties = codes.length === countries ? t`The Parties are all ${countries} delegations: ${all}.` : t`The Parties are ${all}.`;
    const guests = observers.filter((code) => !codes.includes(code));
    return guests.length === 0 ? parties : `${parties} ${t`${names(guests)} may attend as observers.`}`;
  };

  const scope = ({ issues }: MechanismSpec): string =>
    t`It covers: ${issues.map((id) => text(exercise?.issues?.[id]?.name) || id).join('; ')}.`;

  /** Null where the text touches no claim. */
  const withoutPrejudice = ({ withoutPrejudice: isSaid, excludes }: MechanismSpec): string | null => {
    const areas = excludes.map((id) => text(exercise?.map?.areas.find((one) => one.id === id)?.name) || id).join('; ');
    const aside = excludes.length === 0 ? '' : t`It leaves aside: ${areas}.`;
    const said = isSaid ? t`Nothing in it affects the position of any Party on sovereignty, status or delimitation.` : '';
    return [said, aside].filter(Boolean).join(' ') || null;
  };

  const organs = ({ level, hostedBy, parent, survivesParent, chair, hotline }: MechanismSpec): string => {
    const host = text(exercise?.institutions?.find(({ id }) => id === hostedBy)?.name);
    const at = level === undefined ? '' : terms.level[level];
    return [
      at && (level === 'working' ? t`The Parties meet at working level.` : t`The Parties meet at the level of ${at}.`),
      host && t`${host} is its host.`,
      parent !== undefined && t`It belongs to “${nameOf(parent)}”.`,
      parent !== undefined && (survivesParent ? t`It goes on if that ends.` : t`It ends when that does.`),
      chair && rotation(chair),
      hotline && t`The Parties keep a direct line to one another.`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  const rotation = ({ order, everyTurns }: NonNullable<MechanismSpec['chair']>): string => {
    if (order.length === 1) return t`${names(order)} takes the chair.`;
    const every = plural(everyTurns, { one: 'every turn', other: 'every # turns' });
    return t`The chair passes ${every} in this order: ${order.map((code) => names([code])).join(', ')}.`;
  };

  const obligation = (value: number): string => {
    if (value < 0.005) return t`It declares what the Parties intend and obliges nobody.`;
    if (value < 0.25) return t`It declares what the Parties intend to do. Nothing follows from a breach.`;
    if (value < 0.45) return t`It commits the Parties politically, not in law.`;
    if (value < 0.65) return t`It commits the Parties firmly and politically. Whoever departs from it explains why to the others.`;
    if (value < 0.9) return t`It binds the Parties, with exceptions that each must give notice of.`;
    return t`It binds the Parties in law.`;
  };

  const verification = (value: number): string => {
    if (value < 0.005) return t`Nobody verifies it.`;
    if (value < 0.25) return t`Each Party reports on its own conduct.`;
    if (value < 0.45) return t`Each Party gives notice of its activities and answers questions about them.`;
    if (value < 0.65) return t`Each Party admits observers when another Party asks.`;
    if (value < 0.9) return t`Compliance is inspected on the territory of the Parties as agreed.`;
    return t`Compliance is inspected anywhere on the territory of the Parties and at any time.`;
  };

  const secretariat = (value: number): string => {
    if (value < 0.005) return t`It has no office of its own.`;
    if (value < 0.25) return t`Each Party names a point of contact.`;
    if (value < 0.45) return t`The office of the chair keeps its records and prepares its meetings.`;
    if (value < 0.65) return t`A small standing office serves it.`;
    if (value < 0.9) return t`A standing secretariat serves it and prepares its decisions.`;
    return t`A standing secretariat serves it and may act on its own account.`;
  };

  const alliances: Record<MechanismSpec['alliance'], string> = {
    complementary: t`It complements existing treaty commitments and neither limits nor supersedes them.`,
    silent: t`It says nothing about existing alliances.`,
    limits: t`Existing alliances remain, within the limits that it sets.`,
    supersedes: t`It takes the place of existing alliances in stages.`,
  };

  const crisis = (latencyHours: number): string =>
    latencyHours > 0 ? t`In a crisis it may act ${hours(latencyHours)} hours after the outbreak.` : t`In a crisis it may act at once.`;

  const entry = ({ startTurn, eif, linkedTo }: MechanismSpec, buildTurns: number): string =>
    [
      startTurn > 0 && t`Building begins ${plural(startTurn, { one: '# turn', other: '# turns' })} after adoption.`,
      linkedTo.length > 0 && t`It is built only as ${list(linkedTo.map((id) => `“${nameOf(id)}”`))} makes progress.`,
      t`It enters into force once it is built, which takes ${plural(buildTurns, { one: '# turn', other: '# turns' })} without a setback`,
    ]
      .filter(Boolean)
      .join(' ') + (eif === undefined ? '.' : t`, and not before ${condition(eif)}.`);

  const growth = ({ expansions }: MechanismSpec): string =>
    expansions.map(({ when, name }) => t`“${text(name)}” is added once ${condition(when)}.`).join(' ');

  /** Null where nobody may come later and a signatory may reserve as anywhere. */
  const joining = ({ accession, reservations }: MechanismSpec): string | null =>
    [
      accession === 'open' && t`Any other delegation may accede to it.`,
      accession === 'consent' && t`Another delegation may join with the consent of the Parties, decided by its rule.`,
      reservations === false && t`It takes no reservations.`,
    ]
      .filter(Boolean)
      .join(' ') || null;

  const ends = ({ sunset }: MechanismSpec): string => {
    const after = sunset?.turns;
    const when = sunset?.when;
    return [
      after !== undefined && t`It lapses ${plural(after, { one: '# turn', other: '# turns' })} after entry into force.`,
      when !== undefined && t`It lapses once ${condition(when)}.`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  const withdrawal = ({ noticeTurns }: MechanismSpec): string =>
    noticeTurns === 0
      ? t`A Party may leave it at the end of the turn in which it gives notice.`
      : t`A Party may leave it ${plural(noticeTurns, { one: '# turn', other: '# turns' })} after giving notice.`;

  return (spec) => {
    const { values, members: codes, buildTurns } = mechanismEstimate(store.getState().session, seat, spec);
    const optional = (key: string, label: string, words: string | null): Paragraph[] => (words ? [{ key, label, text: words }] : []);
    const template = exercise?.mechanisms?.find(({ id }) => id === spec.id);
    const name = text(spec.name);
    const after = text(template?.name);
    return {
      name,
      ...(after && after !== name ? { after } : {}),
      paragraphs: [
        { key: 'purpose', label: t`Purpose`, text: text(spec.text) },
        { key: 'members', label: t`Parties`, text: members(spec, codes) },
        { key: 'scope', label: t`Scope`, text: scope(spec) },
        ...optional('prejudice', t`Without prejudice`, withoutPrejudice(spec)),
        ...optional('organs', t`Meetings`, organs(spec)),
        { key: 'rule', label: t`Decisions`, text: decisions.sentence(spec.rule, codes) },
        { key: 'oblig', label: degree.name.oblig, text: obligation(values.oblig), value: share(values.oblig) },
        { key: 'verif', label: degree.name.verif, text: verification(values.verif), value: share(values.verif) },
        { key: 'secr', label: degree.name.secr, text: secretariat(values.secr), value: share(values.secr) },
        { key: 'crisis', label: t`Crises`, text: crisis(values.latencyHours) },
        { key: 'alliance', label: t`Existing alliances`, text: alliances[spec.alliance] },
        { key: 'entry', label: t`Entry into force`, text: entry(spec, buildTurns) },
        ...optional('accession', t`Accession`, joining(spec)),
        ...optional('growth', t`Later additions`, growth(spec)),
        ...optional('sunset', t`Duration`, ends(spec)),
        { key: 'withdrawal', label: t`Withdrawal`, text: withdrawal(spec) },
      ],
    };
  };
}
