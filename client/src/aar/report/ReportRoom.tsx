import { RATINGS } from '@demarche/shared';
import type { Report } from '@demarche/shared/aar/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, Printer, RotateCcw } from 'lucide-react';
import { useSeatName } from '../../room/use-seat-name.ts';
import { useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { save } from '../../ui/save.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useReplay } from '../replay-context.ts';
import { Capability } from './Capability.tsx';
import { Overview } from './Overview.tsx';
import { Plan } from './Plan.tsx';
import styles from './Report.module.css';
import { useBlocks } from './use-blocks.ts';
import { useRatingWords } from './use-rating-words.ts';
import { useReport } from './use-report.ts';

/** The after-action report: drafted from the log, edited in place, taken along as a document. */
export function ReportRoom({ onMoment }: { onMoment: () => void }) {
  const { t } = useLingui();
  const { report, change, redraft, session, isEdited } = useReport();
  const text = useText();
  const { log } = useReplay();
  const sections = useBlocks(report);
  const stem = `${session.exercise?.meta.id ?? 'session'}-after-action-report`;
  const asDocx = async () => {
    const { docxOf } = await import('./docx.ts');
    save(await docxOf(sections), `${stem}.docx`);
  };
  const asHtml = async () => {
    const { htmlOf } = await import('./html.ts');
    save(new Blob([htmlOf(sections, document.documentElement.lang)], { type: 'text/html' }), `${stem}.html`);
  };
  return (
    <div className={styles['room']}>
      <div className={styles['tools']}>
        <p className="secondary">
          {isEdited ? <Trans>Edited; kept in this browser</Trans> : <Trans>Drafted from the log and the evaluators’ notes</Trans>}
        </p>
        <div className={styles['buttons']}>
          {isEdited && (
            <Button size="small" variant="quiet" icon={<RotateCcw />} onPress={redraft}>
              <Trans>Draft anew</Trans>
            </Button>
          )}
          <Button size="small" icon={<Printer />} onPress={() => window.print()}>
            <Trans>Print or PDF</Trans>
          </Button>
          <Button size="small" onPress={() => void asHtml()}>
            <Trans>Web page (HTML)</Trans>
          </Button>
          <Button size="small" variant="primary" icon={<FileText />} onPress={() => void asDocx()}>
            <Trans>Document (docx)</Trans>
          </Button>
        </div>
      </div>
      <article className={styles['paper']}>
        <p className="kicker">
          <Trans>After-action report and improvement plan</Trans>
        </p>
        <h2 className={styles['title']}>{text(session.exercise?.meta.title)}</h2>
        <Overview report={report} onChange={change} />
        <section>
          <h3>
            <Trans>Executive summary</Trans>
          </h3>
          <TextArea
            label={t`Executive summary`}
            labelShown="hidden"
            voice="document"
            rows={5}
            value={report.summary}
            onChange={(summary) => change({ ...report, summary })}
          />
        </section>
        <section>
          <h3>
            <Trans>Analysis of capabilities</Trans>
          </h3>
          <Ratings report={report} />
          {report.capabilities.map((part, place) => (
            <Capability
              key={part.id}
              part={part}
              onChange={(next) => change({ ...report, capabilities: report.capabilities.with(place, next) })}
              onMoment={onMoment}
            />
          ))}
        </section>
        <Plan report={report} onChange={change} />
        <Participants />
      </article>
      <p className={styles['foot']}>
        <Trans>
          Numbers come from an illustrative model and assess no state. The report rests on {log.events.length} events of the log.
        </Trans>
      </p>
    </div>
  );
}

function Ratings({ report }: { report: Report }) {
  const words = useRatingWords();
  const text = useText();
  const { log } = useReplay();
  const objectives = log.end.control?.exercise.meta.objectives ?? [];
  return (
    <table className={styles['table']}>
      <caption>
        <Trans>Table 1. Performance by objective and capability</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Objective</Trans>
          </th>
          <th scope="col">
            <Trans>Capability</Trans>
          </th>
          {RATINGS.filter((one) => one !== 'N').map((rating) => (
            <th key={rating} scope="col" title={words[rating]}>
              {rating}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.capabilities.map(({ id, capability, objective, rating }) => (
          <tr key={id}>
            <td>{text(objectives.find((one) => one.id === objective)?.text)}</td>
            <th scope="row">{capability}</th>
            {RATINGS.filter((one) => one !== 'N').map((one) => (
              <td key={one} className={styles['mark']}>
                {rating === one ? '●' : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Participants() {
  const { log } = useReplay();
  const seatName = useSeatName();
  const seats = Object.entries(log.end.seats);
  return (
    <section>
      <h3>
        <Trans>Appendix B. Participants</Trans>
      </h3>
      <ul className={styles['people']}>
        {seats.map(([seat, { holder, autopilot }]) => (
          <li key={seat}>
            {seatName(seat)}: {holder ?? (autopilot ? <Trans>autopilot</Trans> : <Trans>nobody</Trans>)}
          </li>
        ))}
      </ul>
    </section>
  );
}
