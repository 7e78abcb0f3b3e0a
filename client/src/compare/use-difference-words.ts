import type { Difference, Fact } from '@demarche/shared/replay/compare';
import { useLingui } from '@lingui/react/macro';
import { useActor } from '../room/use-seat-name.ts';
import { useVariableWords } from '../room/variable-words.ts';
import { useSession, useText } from '../store/table.ts';

/** What differs, and what it was in one play, in words. */
export function useDifferenceWords(): { what: (one: Difference) => string; was: (fact: Fact | undefined) => string } {
  const { t } = useLingui();
  const actor = useActor();
  const text = useText();
  const variable = useVariableWords();
  const exercise = useSession((session) => session.exercise);
  const crises = useSession((session) => session.crises);
  const msel = useSession((session) => session.msel);
  const orderName = (id: string) => text(exercise?.orders.find((one) => one.id === id)?.name) || id;
  const name = (id: string | undefined) => (id === undefined ? '' : actor(id).name);
  return {
    what({ kind, by, to, about }) {
      switch (kind) {
        case 'call':
          return t`${name(by)} calls ${name(to)}`;
        case 'text':
          return t`${name(by)} tables “${about}”`;
        case 'ballot':
          return t`${name(by)} votes on “${about}”`;
        case 'vote':
          return t`Vote on “${about}”`;
        case 'signature':
          return t`${name(by)} and the signing of “${about}”`;
        case 'orders':
          return t`Orders of ${name(by)}`;
        case 'inject':
          return t`Inject ${about} ${text(msel[about]?.inject.title)}`;
        case 'mechanism':
          return t`“${about}” enters into force`;
        case 'rung':
          return t`Rung of ${text(crises?.[about]?.name) || about}`;
        case 'indicator': {
          const [kept, of] = about.split(':');
          const whose = (of ?? '').split('~').filter(Boolean).map(name).join(' – ');
          return whose
            ? t`${variable(kept ?? about).name} of ${whose} at the end of the turn`
            : t`${variable(kept ?? about).name} at the end of the turn`;
        }
      }
    },
    was(fact) {
      if (!fact) return t`did not happen`;
      const { kind, value, orders, turn } = fact;
      if (kind === 'orders') {
        const given = (orders ?? []).map(({ order, target }) => (target ? `${orderName(order)} → ${target}` : orderName(order)));
        return given.length === 0 ? t`none` : given.join('; ');
      }
      if (kind === 'inject') return t`in turn ${value}`;
      if (kind === 'mechanism') return t`in turn ${turn}`;
      if (kind === 'text') return value;
      const words: Record<string, string> = {
        answered: t`answered`,
        declined: t`declined`,
        unanswered: t`not answered`,
        ringing: t`rings`,
        deferred: t`put off`,
        yes: t`yes`,
        no: t`no`,
        abstain: t`abstains`,
        absent: t`absent`,
        passed: t`adopted`,
        failed: t`not adopted`,
        open: t`still open`,
        signed: t`signed`,
        reserved: t`signed with a reservation`,
      };
      return words[value] ?? value;
    },
  };
}
