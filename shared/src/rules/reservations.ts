import type { MechanismSpec } from '../exercise/schema.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { Address, Provision, Signing, TextWording } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import { FIELDS, keyed, mechanismsIn } from './texts.ts';

/** Provisions without which a mechanism is not what was agreed: a reservation on one halves its bite for who makes it. [SIG-5] */
export const CORE: readonly Provision[] = ['purpose', 'scope', 'rule', 'oblig', 'verif', 'secr', 'crisis'];

/** The mechanisms a text establishes, each under the address of the part it comes from: its key, or its clause. */
export function partsOf(text: Pick<TextWording, 'clauses' | 'mechanisms'>): { part: Address; spec: MechanismSpec }[] {
  const coded = text.clauses.flatMap(({ id, coding }) => (coding && 'spec' in coding ? [id] : []));
  const parts = [...keyed(text.mechanisms).map(({ key }) => key), ...coded];
  return mechanismsIn(text).map((spec, i) => ({ part: parts[i]!, spec }));
}

/** The mechanism that an address belongs to, and the provision if it names one; nothing for a clause that is not coded. */
export function partAt(
  text: Pick<TextWording, 'clauses' | 'mechanisms'>,
  address: Address,
): { part: Address; provisions: readonly Provision[] | 'all' } | undefined {
  const coding = text.clauses.find(({ id }) => id === address)?.coding;
  if (coding && 'mechanism' in coding) return { part: coding.mechanism, provisions: provisionsSet(coding.set) };
  const whole = partsOf(text).find(({ part }) => part === address);
  if (whole) return { part: whole.part, provisions: 'all' };
  const dot = address.lastIndexOf('.');
  const [part, provision] = [address.slice(0, dot), address.slice(dot + 1)];
  return dot > 0 && keyed(text.mechanisms).some(({ key }) => key === part) ? { part, provisions: [provision as Provision] } : undefined;
}

/** Provisions that a coded clause sets. */
function provisionsSet(set: Partial<MechanismSpec>): Provision[] {
  const names = Object.keys(set);
  return (Object.keys(FIELDS) as Provision[]).filter((one) => FIELDS[one].some((field: string) => names.includes(field)));
}

/** Does a reservation on this address touch the core of a mechanism of the text? Of which? */
export function coreAt(text: Pick<TextWording, 'clauses' | 'mechanisms'>, address: Address): Address | undefined {
  const at = partAt(text, address);
  if (!at) return undefined;
  return at.provisions === 'all' || at.provisions.some((one) => CORE.includes(one)) ? at.part : undefined;
}

/** May a signatory reserve on this address? Neither the exercise nor the mechanism must forbid it. [SIG-2] */
export function mayReserve(text: Pick<TextWording, 'clauses' | 'mechanisms'>, address: Address, allowed: boolean): boolean {
  const at = partAt(text, address);
  return allowed && partsOf(text).find(({ part }) => part === at?.part)?.spec.reservations !== false;
}

/** What reservations and objections leave of one mechanism of a signed text. */
export function heldBack(
  signing: Signing,
  text: Pick<TextWording, 'clauses' | 'mechanisms'>,
  { members, part }: Pick<MechanismState, 'members' | 'part'>,
): { reservations: DelegationId[]; notBetween: [DelegationId, DelegationId][] } {
  const reserves = (code: DelegationId) =>
    signing.signatures[code]?.reservations.some(({ address }) => coreAt(text, address) === part) === true;
  const split = signing.objections.filter(
    ({ precludes, delegation, to }) => precludes && members.includes(delegation) && members.includes(to),
  );
  const pairs = new Set(split.map(({ delegation, to }) => [delegation, to].sort().join('~')));
  return {
    reservations: members.filter(reserves),
    notBetween: [...pairs].sort().map((pair) => pair.split('~') as [DelegationId, DelegationId]),
  };
}
