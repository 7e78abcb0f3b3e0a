import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAmount, useVariableNames } from '../room/variable-words.ts';
import { useSession, useText } from '../store/table.ts';
import styles from './StartChoices.module.css';
import type { StartValue } from './start-changes.ts';

/** What an option changes: a line a variable, and every value behind it. */
export function StartChanges({ changes }: { changes: readonly StartValue[] }) {
  const { t } = useLingui();
  const amount = useAmount();
  const nameOf = useStartNames();
  if (changes.length === 0) {
    return (
      <p className={styles['changes']}>
        <Trans>Changes nothing: as the exercise is written.</Trans>
      </p>
    );
  }
  const groups = [...Map.groupBy(changes, nameOf)];
  const rounded = (value: number) => amount(Math.abs(value) < 2 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10);
  const mean = (values: readonly number[]) => rounded(values.reduce((sum, one) => sum + one, 0) / values.length);
  const about = (group: readonly StartValue[]) => {
    const [only] = group;
    if (group.length === 1 && only) return only.parties.join('–');
    return only?.parties.length === 2
      ? plural(group.length, { one: '# pair', other: '# pairs' })
      : plural(group.length, { one: '# delegation', other: '# delegations' });
  };
  const isMean = changes.length > groups.length;
  return (
    <div className={styles['changes']}>
      <ul>
        {groups.map(([name, group]) => (
          <li key={name}>
            <span>
              {name} <span className="secondary">{about(group)}</span>
            </span>
            <b className="tabular">
              {mean(group.map(({ was }) => was))} → {mean(group.map(({ value }) => value))}
            </b>
          </li>
        ))}
      </ul>
      {isMean && (
        <details>
          <summary>{t`Means of several; all ${changes.length} values`}</summary>
          <ul>
            {changes.map((one) => (
              <li key={`${nameOf(one)} ${one.parties.join()}`}>
                <span>
                  {nameOf(one)} <span className="secondary">{one.parties.join('–')}</span>
                </span>
                <span className="tabular">
                  {rounded(one.was)} → {rounded(one.value)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What a starting value is called. */
function useStartNames(): (value: StartValue) => string {
  const { t } = useLingui();
  const text = useText();
  const names = useVariableNames();
  const exercise = useSession((session) => session.control?.exercise);
  return ({ variable, issue }) => {
    const about = issue === undefined ? '' : text(exercise?.issues[issue]?.name ?? issue);
    if (variable === 'threat') return t`Threat perceived: ${about}`;
    if (variable === 'position') return t`Position: ${about}`;
    if (variable === 'sov') return t`Strictness about non-interference`;
    return names[variable] ?? text(exercise?.world.indicators.find(({ id }) => id === variable)?.name);
  };
}
