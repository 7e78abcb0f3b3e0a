import { type ChangeInput, keyed, type MechanismSpec, type Proposal } from '@demarche/shared';
import { writtenMechanism } from '../mechanisms/mechanism-draft.ts';
import { draftOf, type ProposalDraft } from '../proposal-draft.ts';

/**
 * The steps from a tabled text to a draft written over it, as the command takes them. Clauses keep their places: what is
 * added stands after the clause before it. Strikes come last, so that a clause may be added after one that goes.
 */
export function stepsTo(
  draft: ProposalDraft,
  proposal: Proposal,
  catalogue: readonly MechanismSpec[],
  everyone: readonly string[],
): ChangeInput[] {
  const tabled = draftOf(proposal, catalogue, everyone);
  const title = draft.title.trim();
  return [
    ...(title !== '' && title !== proposal.title ? [{ do: 'title' as const, title }] : []),
    ...clauseSteps(draft, proposal),
    ...mechanismSteps(
      draft,
      tabled,
      keyed(proposal.mechanisms).map(({ key }) => key),
    ),
  ];
}

function clauseSteps(draft: ProposalDraft, { clauses }: Proposal): ChangeInput[] {
  const known = new Map(clauses.map((one) => [one.id, one]));
  const written = draft.clauses.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
  const replaced = written.filter(({ key, text }) => known.has(key) && known.get(key)!.text !== text);
  const struck = clauses.filter(({ id }) => !written.some(({ key }) => key === id));
  const added: ChangeInput[] = [];
  let after: string | undefined;
  for (const { key, ...clause } of written) {
    if (known.has(key)) after = key;
    // Of several after one clause the last is added first, as each comes right after it.
    else added.unshift({ do: 'insert', ...(after === undefined ? {} : { after }), ...clause });
  }
  return [
    ...replaced.map(({ key, text }) => ({ do: 'replace' as const, clause: key, text })),
    ...added,
    ...struck.map(({ id }) => ({ do: 'strike' as const, clause: id })),
  ];
}

function mechanismSteps(draft: ProposalDraft, tabled: ProposalDraft, keys: readonly string[]): ChangeInput[] {
  const [now, before] = [draft.mechanisms ?? [], tabled.mechanisms ?? []];
  const isSame = (one: object, other: object) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  return [
    ...now.flatMap((one): ChangeInput[] => {
      const to = writtenMechanism(one);
      const was = before.find(({ key }) => key === one.key);
      if (!was || !keys.includes(one.key)) return [{ do: 'add', mechanism: to }];
      return isSame(to, writtenMechanism(was)) ? [] : [{ do: 'set', mechanism: one.key, to }];
    }),
    ...before.filter(({ key }) => !now.some((one) => one.key === key)).map(({ key }) => ({ do: 'drop' as const, mechanism: key })),
  ];
}

const sorted = (value: object): [string, unknown][] => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * A draft written over a former wording, carried over to the present one: what was left alone is as the text has it now,
 * what was changed stays changed, and what has been added to the text meanwhile stands at the end.
 */
export function rebased(draft: ProposalDraft, base: ProposalDraft, tabled: ProposalDraft): ProposalDraft {
  const isSame = (one: object, other: object | undefined) =>
    other !== undefined && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  const carried = <T extends { key: string }>(mine: readonly T[], before: readonly T[], now: readonly T[]): T[] => {
    const find = (list: readonly T[], key: string) => list.find((one) => one.key === key);
    const kept = mine.flatMap((one) => (isSame(one, find(before, one.key)) ? (find(now, one.key) ?? []) : one));
    return [...kept, ...now.filter(({ key }) => !find(before, key) && !find(mine, key))];
  };
  const mechanisms = carried(draft.mechanisms ?? [], base.mechanisms ?? [], tabled.mechanisms ?? []);
  return {
    title: draft.title === base.title ? tabled.title : draft.title,
    clauses: carried(draft.clauses, base.clauses, tabled.clauses),
    ...(mechanisms.length > 0 ? { mechanisms } : {}),
  };
}
