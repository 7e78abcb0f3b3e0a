import type { AgendaResultSeen } from '@demarche/shared';
import { Plural, Trans } from '@lingui/react/macro';
import { useText } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useNumbers } from '../mechanisms/use-numbers.ts';
import { useNames } from '../use-names.ts';
import styles from './Agenda.module.css';
import { RankingMatrix } from './RankingMatrix.tsx';
import { useAgreementWords } from './use-agreement-words.ts';

/** What the rankings come to: how far they agree, points, and everybody's own order. */
export function AgendaResult({ result }: { result: AgendaResultSeen }) {
  const { names } = useNames();
  const { standing, most, ranked, missed } = result;
  if (ranked.length === 0) {
    return (
      <EmptyState title={<Trans>No delegation ranked the elements</Trans>}>
        <Trans>The conference takes them in the order of the list, or as it agrees.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Answer result={result} />
      <section className={styles['part']}>
        <h3>
          <Trans>Points</Trans>
        </h3>
        <p className={styles['note']}>
          <Trans>
            Of {standing.length} elements the first of a ranking gets {standing.length - 1} points, the next one less, the last none. At
            most {most}.
          </Trans>
        </p>
        <Points result={result} />
      </section>
      <section className={styles['part']}>
        <h3>
          <Trans>Everybody’s ranking</Trans>
        </h3>
        <RankingMatrix result={result} />
      </section>
      {missed.length > 0 && (
        <p className={styles['note']}>
          <Trans>Without a ranking: {names(missed)}.</Trans>
        </p>
      )}
    </>
  );
}

/** The answer first: what comes first, and how far that is everybody's wish. */
function Answer({ result: { standing, ranked, concordance, agreement } }: { result: AgendaResultSeen }) {
  const text = useText();
  const words = useAgreementWords();
  const { share } = useNumbers();
  const { list } = useNames();
  const first = list(standing.filter(({ place }) => place === standing[0]?.place).map(({ element }) => text(element.name)));
  return (
    <header className={styles['answer']}>
      <p className={styles['first']}>
        <Trans>
          First comes <b>{first}</b>
        </Trans>
      </p>
      <p>
        <Plural value={ranked.length} one="# delegation has ranked." other="# delegations have ranked." />{' '}
        {agreement !== undefined && concordance !== undefined && (
          <>
            <Trans>
              Concordance <b className="tabular">{share(concordance)}</b>: {words[agreement].short}.
            </Trans>{' '}
            {words[agreement].sentence}
          </>
        )}
      </p>
      {concordance !== undefined && (
        <div className={styles['scale']} aria-hidden="true">
          <span className={styles['track']}>
            <i style={{ insetInlineStart: `${concordance * 100}%` }} />
          </span>
          <span className={styles['ends']}>
            <span>
              <Trans>0 as by chance</Trans>
            </span>
            <span>
              <Trans>1 all the same</Trans>
            </span>
          </span>
        </div>
      )}
    </header>
  );
}

function Points({ result: { standing, most } }: { result: AgendaResultSeen }) {
  const text = useText();
  return (
    <table className={styles['points']}>
      <caption className="visually-hidden">
        <Trans>Elements with their points, most first</Trans>
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">
            <Trans>Place</Trans>
          </th>
          <th scope="col">
            <Trans>Element</Trans>
          </th>
          <th scope="col">
            <Trans>Points</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.map(({ element, place, points }) => (
          <tr key={element.id}>
            <td className={styles['rank']}>{place}</td>
            <th scope="row">{text(element.name)}</th>
            <td className={styles['got']}>
              <span className={styles['bar']} aria-hidden="true">
                <i style={{ inlineSize: `${most === 0 ? 0 : (points / most) * 100}%` }} />
              </span>
              <b>{points}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
