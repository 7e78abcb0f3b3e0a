import type { Correctable, Fact, LogEvent } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import { useLog } from './use-log.ts';

/** What a fact is called, and what it says now. */
export interface FactWords {
  kind: string;
  title: string;
  says: string;
}

/** A fact in words: as it stands in the list, in the confirmation and in a notice. */
export function useFactWords(): (one: Pick<Correctable, 'position' | 'fact'>) => FactWords {
  const { t } = useLingui();
  const text = useText();
  const amount = useAmount();
  const variable = useVariableWords();
  const session = useSession((state) => state);
  const log = useLog();
  const crisisName = (id: string) => text(session.control?.exercise.crises.find((one) => one.id === id)?.name) || id;

  function deed(event: LogEvent | undefined, value: number | undefined): FactWords {
    const kind = t`Done by hand`;
    switch (event?.type) {
      case 'worldReckoned': {
        const [reason] = event.data.reasons;
        const why = reason?.reason.cause?.kind === 'control' ? reason.reason.cause.why : '';
        return { kind, title: variable(reason?.key ?? '').full, says: t`set to ${amount(value ?? 0)}: “${why}”` };
      }
      case 'crisisConfirmed':
        return {
          kind,
          title: t`Rung of “${crisisName(event.data.crisis)}”`,
          says: value === undefined ? t`confirmed or kept as it stood` : t`set to rung ${value}`,
        };
      case 'crisisOpened':
        return { kind, title: t`Crisis “${crisisName(event.data.crisis)}”`, says: t`broke out` };
      case 'mechanismAdopted':
        return { kind, title: t`Mechanism “${text(event.data.spec.name)}”`, says: t`put in place` };
      default:
        return { kind, title: '', says: '' };
    }
  }

  return ({ position, fact }) => {
    switch (fact.of) {
      case 'inject': {
        const inject = session.msel[fact.inject]?.inject;
        const effects = (inject?.effects ?? []).map(({ var: name, on }, n) => {
          const about = on === undefined ? '' : `:${[on].flat().join(', ')}`;
          return `${variable(`${name}${about}`).full} ${amount(fact.adds[n] ?? 0, 'signed')}`;
        });
        const crises = fact.crises.map((id) => t`“${crisisName(id)}” breaks out`);
        return {
          kind: t`Inject`,
          title: `${fact.inject} ${text(inject?.title)}`,
          says: [...effects, ...crises].join(' · ') || t`no effect`,
        };
      }
      case 'order': {
        const order = session.sealed[fact.turn]?.[fact.delegation]?.orders[fact.place];
        const type = session.control?.exercise.orders.find(({ id }) => id === order?.order);
        const target = order?.target === undefined ? '' : ` → ${order.target}`;
        return {
          kind: t`Order of turn ${fact.turn}`,
          title: `${fact.delegation}: ${text(type?.name) || (order?.order ?? '')}${target}`,
          says:
            fact.intensity === 0
              ? t`not carried out`
              : fact.intensity === 1
                ? t`carried out`
                : t`carried out ${fact.intensity} times as strongly`,
        };
      }
      case 'vote': {
        const vote = session.votes[fact.vote];
        return {
          kind: t`Vote`,
          title: session.proposals[vote?.proposal ?? '']?.title ?? fact.vote,
          says: fact.outcome === 'passed' ? t`adopted` : t`not adopted`,
        };
      }
      case 'build':
        return {
          kind: t`Building in turn ${fact.turn}`,
          title: text(session.mechanisms?.[fact.mechanism]?.spec.name) || fact.mechanism,
          says: fact.outcome === 'progress' ? t`a turn nearer` : t`a setback`,
        };
      case 'step': {
        const number = fact.k + 1;
        return { kind: t`Step of a crisis`, title: t`${crisisName(fact.crisis)}, step ${number}`, says: t`rung ${fact.rung}` };
      }
      case 'deed':
        return deed(log[position], fact.value);
    }
  };
}

/** The same fact, not having been: what annuls it. Nothing where it can only have been otherwise. */
export function annulled(fact: Fact): Fact | undefined {
  switch (fact.of) {
    case 'inject':
      return { ...fact, adds: fact.adds.map(() => 0), crises: [] };
    case 'order':
      return { ...fact, intensity: 0 };
    case 'deed':
      return { of: 'deed', position: fact.position };
    default:
      return undefined;
  }
}
