import { Trans, useLingui } from '@lingui/react/macro';
import { ContextCards } from '../lobby/ContextCards.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { hasSituation } from '../situation/has-situation.ts';
import { IndicatorsPanel } from '../situation/IndicatorsPanel.tsx';
import { useSession, useText } from '../store/table.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Markdown } from '../ui/Markdown.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './Brief.module.css';
import { Goals } from './Goals.tsx';
import { OwnSeats } from './OwnSeats.tsx';
import { Threats } from './Threats.tsx';
import { useOwnDelegation } from './use-own.ts';

type Sheet = 'role' | 'scenario';

/** What this delegation was told: its role sheet, what it wants, how it sees the others, and the numbers it knows. */
export function Brief() {
  const { t } = useLingui();
  const text = useText();
  const own = useOwnDelegation();
  const brief = useSession((session) => (own === undefined ? undefined : session.briefs[own]));
  const scenario = useSession((session) => session.exercise?.scenario);
  // Where there is a situation, the numbers stand there.
  const hasOverview = useSession(hasSituation);
  const [sheet, show] = useRemembered<Sheet>('brief.sheet', 'role');
  const name = useActor()(own ?? 'public').name;
  return (
    <section className={styles['place']} aria-label={t`Brief`} tabIndex={-1}>
      <header className={styles['head']}>
        <h2>
          <Trans>Brief</Trans>
        </h2>
        <SegmentedControl
          label={t`Show`}
          value={sheet}
          onChange={show}
          options={[
            { value: 'role', label: t`Role of ${name}` },
            { value: 'scenario', label: t`Public scenario` },
          ]}
        />
      </header>
      <div className={styles['columns']}>
        <article className={styles['paper']}>
          <h3 className="visually-hidden">{sheet === 'role' ? t`Role of ${name}` : t`Public scenario`}</h3>
          {sheet === 'scenario' ? (
            <>
              <ContextCards />
              <Markdown source={text(scenario)} />
            </>
          ) : brief ? (
            <Markdown source={text(brief.brief)} />
          ) : (
            <EmptyState title={<Trans>No role sheet</Trans>}>
              <Trans>Only a delegation has one.</Trans>
            </EmptyState>
          )}
        </article>
        <div className={styles['side']}>
          {brief && <Goals brief={brief} />}
          {own !== undefined && !hasOverview && <IndicatorsPanel delegation={own} />}
          {own !== undefined && <OwnSeats delegation={own} />}
          {brief && <Threats threat={brief.threat} />}
        </div>
      </div>
    </section>
  );
}
