import { changesWorked, tracksOf, type VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { CorrectVariable } from '../correct/CorrectIt.tsx';
import { useMayCommand } from '../use-may-command.ts';
import { ChangeList } from './ChangeList.tsx';
import { type Course, HistoryChart } from './HistoryChart.tsx';
import { SeenBy } from './SeenBy.tsx';
import { SetVariable } from './SetVariable.tsx';
import { Tracks } from './Tracks.tsx';
import styles from './VariableDetail.module.css';

/** One variable with everything that explains it: its course, who sees it, what moved it by how much, and how to set it. */
export function VariableDetail({ variable }: { variable: VariableKept }) {
  const { t } = useLingui();
  const words = useVariableWords();
  const text = useText();
  const amount = useAmount();
  const { give } = useTable();
  const may = useMayCommand('setWorld');
  const session = useSession((one) => one);
  const { key, now, start, range, sights } = variable;
  const { reasons, crisisBooks, turnsBegan } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the working is made of these parts of the session alone
  const changes = useMemo(() => changesWorked(session, key), [reasons, crisisBooks, turnsBegan, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sums are made of these parts of the session alone
  const tracks = useMemo(() => tracksOf(session, key), [reasons, key]);
  const { name, parties } = words(key);
  const others = sights.flatMap((sight): Course[] =>
    sight.kind === 'perceived' ? [{ id: sight.by, label: sight.by, history: sight.history }] : [],
  );
  const value = amount(now.value);
  return (
    <section className={styles['detail']} aria-label={words(key).full}>
      <header className={styles['head']}>
        <div className={styles['name']}>
          <h3>{name}</h3>
          <span className={styles['parties']}>
            {parties.map((code) => (
              <DelegationChip key={code} id={code} />
            ))}
          </span>
        </div>
        <p className={styles['value']}>
          {value}
          <span className={styles['unit']}>{variable.unit === undefined ? t`of ${amount(range[1])}` : text(variable.unit)}</span>
        </p>
        <p className={styles['since']}>
          {now.value === start ? (
            <Trans>as it began</Trans>
          ) : (
            <Trans>
              {amount(now.value - start, 'signed')} since the start, which was {amount(start)}
            </Trans>
          )}
        </p>
      </header>
      <HistoryChart
        name={words(key).full}
        course={{ id: 'truth', label: others.length > 0 ? t`truth` : value, history: now.history }}
        others={others}
        range={range}
      />
      <SeenBy variable={variable} />
      {give && may && <SetVariable key={key} variable={variable} />}
      {give && <CorrectVariable name={words(key).full} />}
      <div className={styles['why']}>
        <h4>
          <Trans>Why {value}?</Trans>
        </h4>
        {changes.length === 0 ? (
          <p className="secondary">
            <Trans>Nothing has moved it. It stands where the exercise began it.</Trans>
          </p>
        ) : (
          <>
            <Tracks tracks={tracks} total={now.value - start} />
            <ChangeList changes={changes} variable={variable} />
          </>
        )}
      </div>
    </section>
  );
}
