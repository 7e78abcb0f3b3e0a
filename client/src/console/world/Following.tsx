import { type Chances, whatFollows } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Flame, Send, Target } from 'lucide-react';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import styles from './VariableDetail.module.css';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** What would follow from a value, before it is set: injects that would go out, chances of crises, goals that would turn. */
export function Following({ name, value }: { name: string; value: number }) {
  const text = useText();
  const { now } = useTable();
  const session = useSession((one) => one);
  const follows = useMemo(() => whatFollows(session, name, value, now()), [session, name, value, now]);
  if (!follows) return null;
  const { fires, waits, crises, goals } = follows;
  if (fires.length + waits.length + crises.length + goals.length === 0) {
    return (
      <p className="tertiary">
        <Trans>No condition, crisis or goal turns on it now.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles['would']}>
      {fires.map(({ inject, title }) => (
        <li key={inject}>
          <Send width={13} height={13} aria-hidden="true" />
          <Trans>
            <b>{inject}</b> “{text(title)}” goes out at once
          </Trans>
        </li>
      ))}
      {waits.map(({ inject, title }) => (
        <li key={inject}>
          <Send width={13} height={13} aria-hidden="true" />
          <Trans>
            <b>{inject}</b> “{text(title)}” waits again
          </Trans>
        </li>
      ))}
      {crises.map(({ crisis, name: called, was, is }) => (
        <li key={crisis}>
          <Flame width={13} height={13} aria-hidden="true" />
          <b>{text(called)}</b>
          <Chance was={was} is={is} />
        </li>
      ))}
      {goals.map(({ delegation, goal }) => (
        <li key={`${delegation} ${goal.id}`}>
          <Target width={13} height={13} aria-hidden="true" />
          <DelegationChip id={delegation} />
          <span>
            {goal.kind === 'objective' ? (
              goal.holds ? (
                <Trans>reaches “{text(goal.text)}”</Trans>
              ) : (
                <Trans>no longer reaches “{text(goal.text)}”</Trans>
              )
            ) : goal.holds ? (
              <Trans>crosses its red line “{text(goal.text)}”</Trans>
            ) : (
              <Trans>is back behind its red line “{text(goal.text)}”</Trans>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The chances of a crisis's next step, before and after. */
function Chance({ was, is }: { was: Chances; is: Chances }) {
  return (
    <span className="secondary tabular">
      <Trans>
        next step up {percent(was.rise)} → {percent(is.rise)}, down {percent(was.fall)} → {percent(is.fall)}
      </Trans>
    </span>
  );
}
