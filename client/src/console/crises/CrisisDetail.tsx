import type { CrisisCard, CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { When } from '../../delegation/When.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { Ladder } from '../../situation/Ladder.tsx';
import { useEndWords } from '../../situation/use-end-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { HistoryChart } from '../world/HistoryChart.tsx';
import { Awaiting } from './Awaiting.tsx';
import styles from './Crises.module.css';
import { CrisisDeeds } from './CrisisDeeds.tsx';
import { Facts } from './Facts.tsx';
import { Steps } from './Steps.tsx';

/** A crisis that has broken out: where it stands, what its steps did and why, and what can be done about it. */
export function CrisisDetail({ crisis, card }: { crisis: CrisisSeen; card: CrisisCard }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const why = useEndWords().crisis;
  const area = useSession((session) => session.exercise?.map?.areas.find(({ id }) => id === crisis.area)?.name);
  const stage = useSession((session) => session.stage);
  const { rung, was, peak, since, ended, played, rungs } = crisis;
  const top = rungs[0]?.n ?? rung;
  return (
    <article className={styles['detail']} aria-label={text(crisis.name)}>
      <header className={styles['head']}>
        <h3>{text(crisis.name)}</h3>
        <span className={styles['parties']}>
          {crisis.parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </span>
        <p className={styles['stand']}>
          <Trans>
            Rung <b>{rung}</b> of {top}
          </Trans>
          {was !== undefined && (
            <>
              {', '}
              <Trans>before {was}</Trans>
            </>
          )}
          {', '}
          <Trans>at most {peak}</Trans>
          {' · '}
          <Trans>
            since <When played={since} />
          </Trans>
          {area !== undefined && ` · ${text(area)}`}
          {ended && (
            <>
              {' · '}
              <b>{why(ended)}</b> <When played={played} />
            </>
          )}
        </p>
      </header>
      <Awaiting crisis={crisis} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Ladder crisis={crisis} />
          {give && (crisis.live || crisis.ended === 'stopped') && stage === 'running' && <CrisisDeeds crisis={crisis} />}
          <dl className={styles['facts']}>
            <Facts card={card} issue={text(crisis.issueName)} />
          </dl>
        </div>
        <div className={styles['column']}>
          <Steps crisis={crisis} card={card} />
          <section className={styles['course']} aria-label={t`Course`}>
            <h4>
              <Trans>Course of the rung</Trans>
            </h4>
            <HistoryChart
              name={t`Rung of ${text(crisis.name)}`}
              course={{ id: 'rung', label: String(rung), history: crisis.history }}
              range={[0, top]}
              finest={1}
            />
          </section>
        </div>
      </div>
    </article>
  );
}
