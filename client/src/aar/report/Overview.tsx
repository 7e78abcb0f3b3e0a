import type { Report } from '@demarche/shared/aar/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Report.module.css';
import { useOverviewFacts } from './use-overview-facts.ts';

/** What was exercised, when and by whom; what the log cannot know is asked. */
export function Overview({ report, onChange }: { report: Report; onChange: (next: Report) => void }) {
  const { t } = useLingui();
  const { overview } = report;
  const field = (name: keyof Report['overview'], label: string) => (
    <TextField
      label={label}
      value={overview[name]}
      onChange={(value) => onChange({ ...report, overview: { ...overview, [name]: value } })}
      maxLength={200}
    />
  );
  const facts = useOverviewFacts();
  return (
    <section>
      <h3>
        <Trans>Exercise overview</Trans>
      </h3>
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['fields']}>
        {field('sponsor', t`Sponsor`)}
        {field('place', t`Place`)}
        {field('contact', t`Point of contact`)}
      </div>
    </section>
  );
}
