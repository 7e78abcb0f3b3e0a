import { FUNCTIONS, type MechanismSpec, mechanismEstimate } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFunctionNames } from '../../situation/Coverage.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import { useNames } from '../use-names.ts';
import styles from './FromTemplate.module.css';
import { useConditionWords } from './use-condition-words.ts';
import { useNumbers } from './use-numbers.ts';
import { useTermWords } from './use-term-words.ts';

/** What a mechanism can do and stands on: it comes from the template, and is not for the drafters to set. */
export function FromTemplate({ spec, members }: { spec: MechanismSpec; members: readonly string[] }) {
  const { store, seat } = useTable();
  const { values } = mechanismEstimate(store.getState().session, seat, spec);
  const names = useFunctionNames();
  const { hours } = useNumbers();
  const percent = (value: number) => Math.round(value * 100);
  const first = hours(values.latencyHours);
  const [reuse, flex] = [percent(values.reuse), percent(values.flex)];
  return (
    <section className={styles['fixed']}>
      <h5 className={styles['title']}>
        <Trans>From the template</Trans>
      </h5>
      <ul className={styles['functions']}>
        {FUNCTIONS.map((fn) => (
          <li key={fn}>
            <span className={styles['function']}>{names[fn]}</span>
            <span className={styles['bar']} aria-hidden="true">
              <i style={{ inlineSize: `${percent(spec.fn[fn])}%` }} />
            </span>
            <span className="tabular">
              <Trans>{percent(spec.fn[fn])} %</Trans>
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles['facts']}>
        <Fact name={<Trans>In a crisis</Trans>}>
          {values.latencyHours > 0 ? <Trans>first effect after {first} h</Trans> : <Trans>acts at once</Trans>}
        </Fact>
        <Fact name={<Trans>Reuses</Trans>}>
          {reuse > 0 ? <Trans>{reuse} % of it exists already</Trans> : <Trans>nothing that exists</Trans>}
        </Fact>
        <Fact name={<Trans>Out of scope</Trans>}>
          {flex > 0 ? <Trans>{flex} % of its use on other issues</Trans> : <Trans>of no use on other issues</Trans>}
        </Fact>
        <Belongings spec={spec} members={members} />
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What it stands under, waits for and grows into, as far as it does. */
function Belongings({ spec, members }: { spec: MechanismSpec; members: readonly string[] }) {
  const { t } = useLingui();
  const text = useText();
  const { level } = useTermWords();
  const { names, list } = useNames();
  const condition = useConditionWords();
  const exercise = useSession((session) => session.exercise);
  const named = (id: string) => text(exercise?.mechanisms?.find((one) => one.id === id)?.name) || id;
  const host = text(exercise?.institutions?.find(({ id }) => id === spec.hostedBy)?.name);
  const guests = spec.observers.filter((code) => !members.includes(code));
  return (
    <>
      {spec.level && <Fact name={<Trans>Level</Trans>}>{level[spec.level]}</Fact>}
      {host && <Fact name={<Trans>Hosted by</Trans>}>{host}</Fact>}
      {spec.hotline && (
        <Fact name={<Trans>Hotline</Trans>}>
          <Trans>a direct line for its parties</Trans>
        </Fact>
      )}
      {spec.chair && <Fact name={<Trans>Chair</Trans>}>{spec.chair.order.map((code) => names([code])).join(', ')}</Fact>}
      {guests.length > 0 && <Fact name={<Trans>Observers</Trans>}>{names(guests)}</Fact>}
      {spec.parent !== undefined && <Fact name={<Trans>Belongs to</Trans>}>{named(spec.parent)}</Fact>}
      {spec.linkedTo.length > 0 && <Fact name={<Trans>Waits for progress of</Trans>}>{list(spec.linkedTo.map(named))}</Fact>}
      {spec.eif !== undefined && <Fact name={<Trans>Enters into force</Trans>}>{t`once ${condition(spec.eif)}`}</Fact>}
      {spec.expansions.map(({ name, when }) => (
        <Fact key={text(name)} name={<Trans>Later</Trans>}>{t`${text(name)}, once ${condition(when)}`}</Fact>
      ))}
    </>
  );
}
