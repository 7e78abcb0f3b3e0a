import type { AgendaSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTable, useText } from '../../store/table.ts';
import { ThreadHead } from '../ThreadHead.tsx';
import styles from './Agenda.module.css';
import { AgendaResult } from './AgendaResult.tsx';
import { Ranker } from './Ranker.tsx';
import { SealedRanking } from './SealedRanking.tsx';
import { useAgenda } from './use-agenda.ts';

/** The elements of the agenda: put in order and sealed, and once all are revealed what they come to. */
export function Agenda() {
  const { t } = useLingui();
  const { give } = useTable();
  const agenda = useAgenda();
  if (!agenda) return null;
  const { state, sealed, result, mayRank } = agenda;
  const isOver = state === 'closed' && !agenda.opens;
  return (
    <section className={styles['agenda']} aria-label={t`Agenda`}>
      <ThreadHead title={<Trans>Order of the agenda</Trans>} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys */}
      <section className={styles['page']} tabIndex={0} aria-label={t`Order of the agenda`}>
        <div className={styles['sheet']}>
          {result ? (
            <AgendaResult result={result} />
          ) : (
            <>
              <p className={styles['intro']}>
                <What agenda={agenda} />
              </p>
              {sealed && <SealedRanking sealed={sealed} elements={agenda.elements} />}
              {give && mayRank && !isOver ? <Ranker key={sealed?.at} agenda={agenda} /> : !sealed && <Elements agenda={agenda} />}
            </>
          )}
        </div>
      </section>
    </section>
  );
}

/** What is asked, and when. */
function What({ agenda: { elements, state, opens, mayRank } }: { agenda: AgendaSeen }) {
  const text = useText();
  const count = elements.length;
  const phase = text(opens?.phase);
  if (state === 'open' && !mayRank)
    return <Trans>Rankings are taken now. A seat with the permission to vote gives that of your delegation.</Trans>;
  if (state === 'open') {
    return (
      <Trans>
        Put the {count} elements in the order in which your delegation wants them taken, the most urgent first. Nobody sees it before all
        rankings are revealed together.
      </Trans>
    );
  }
  if (opens && mayRank) {
    return (
      <Trans>
        Rankings are taken in “{phase}”, turn {opens.turn}. You can put the elements in order now; it stays in this browser until it is
        sealed.
      </Trans>
    );
  }
  if (opens) {
    return (
      <Trans>
        Rankings are taken in “{phase}”, turn {opens.turn}.
      </Trans>
    );
  }
  return <Trans>No more rankings are taken.</Trans>;
}

function Elements({ agenda: { elements } }: { agenda: AgendaSeen }) {
  const text = useText();
  return (
    <ul className={styles['elements']}>
      {elements.map((element) => (
        <li key={element.id} className={styles['element']}>
          <span className={styles['words']}>
            <b>{text(element.name)}</b>
            {element.text !== undefined && <span>{text(element.text)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
