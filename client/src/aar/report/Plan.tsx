import { ELEMENTS, type PlanRow, planFor, type Report } from '@demarche/shared/aar/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Report.module.css';
import { useElementWords } from './use-rating-words.ts';

/** The improvement plan: what is done about each area, by whom and until when. */
export function Plan({ report, onChange }: { report: Report; onChange: (next: Report) => void }) {
  const { t } = useLingui();
  const elements = useElementWords();
  const rows = planFor(report);
  const change = (place: number, next: Partial<PlanRow>) => onChange({ ...report, plan: rows.with(place, { ...rows[place]!, ...next }) });
  return (
    <section>
      <h3>
        <Trans>Appendix A. Improvement plan</Trans>
      </h3>
      {rows.length === 0 && (
        <p className="secondary">
          <Trans>Areas for improvement become rows here.</Trans>
        </p>
      )}
      {rows.map((row, place) => (
        <div key={row.id} className={styles['row']}>
          <p>
            <b>{row.capability}</b> {row.issue}
          </p>
          <div className={styles['fields']}>
            <TextField label={t`Corrective action`} value={row.action} onChange={(action) => change(place, { action })} maxLength={400} />
            <Select
              label={t`Capability element`}
              value={row.element}
              onChange={(element) => change(place, { element })}
              options={ELEMENTS.map((value) => ({ value, label: elements[value] }))}
            />
            <TextField label={t`Responsible`} value={row.owner} onChange={(owner) => change(place, { owner })} maxLength={120} />
            <TextField label={t`Contact`} value={row.contact} onChange={(contact) => change(place, { contact })} maxLength={120} />
            <TextField label={t`Start`} type="date" value={row.start} onChange={(start) => change(place, { start })} />
            <TextField label={t`Completion`} type="date" value={row.end} onChange={(end) => change(place, { end })} />
          </div>
        </div>
      ))}
    </section>
  );
}
