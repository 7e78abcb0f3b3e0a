import { type Proposal, type SignatureSeen, type SigningSeen, signingSeen } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useActor, useSeatName } from '../../room/use-seat-name.ts';
import { useSession } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useNames } from '../use-names.ts';
import { When } from '../When.tsx';
import { ReservationSeen } from './ReservationSeen.tsx';
import styles from './SignaturePage.module.css';
import { useNoEffectWords } from './use-life-words.ts';

/** The last page of a text that was opened for signature: who has signed, with which reservations, and what is still missing. */
export function SignaturePage({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const seen = useMemo(() => signingSeen(session, proposal.id), [session, proposal.id]);
  if (!seen) return null;
  return (
    <section className={styles['page']} aria-label={t`Signatures`} data-signing={proposal.id}>
      <p className={styles['witness']}>
        <Trans>In witness whereof the undersigned, being duly authorised, have signed this text.</Trans>
      </p>
      <p className={styles['terms']}>
        <Terms seen={seen} />
      </p>
      <ul className={styles['signatures']}>
        {seen.rows.map((row) => (
          <SignatureBlock key={row.delegation} row={row} proposal={proposal} seen={seen} />
        ))}
      </ul>
    </section>
  );
}

/** What it takes, how far it is, until when. */
function Terms({ seen: { signing, counted, signed, isOpen } }: { seen: SigningSeen }) {
  const { names } = useNames();
  const noEffect = useNoEffectWords();
  const { least, required, ratification, outcome, ended, closedAt } = signing;
  if (outcome === 'lapsed') return <>{noEffect(ended ?? 'signatures')}</>;
  const far = ratification ? counted.length : signed.length;
  return (
    <>
      {outcome === 'inEffect' ? (
        <Trans>In effect.</Trans>
      ) : ratification ? (
        <Plural
          value={least}
          one={`Takes effect with # ratification; ${far} so far, ${signed.length} signed.`}
          other={`Takes effect with # ratifications; ${far} so far, ${signed.length} signed.`}
        />
      ) : (
        <Plural
          value={least}
          one={`Takes effect with # signature; ${far} so far.`}
          other={`Takes effect with # signatures; ${far} so far.`}
        />
      )}{' '}
      {outcome === undefined && required.length > 0 && <Trans>It needs those of {names(required)}.</Trans>}{' '}
      {!isOpen && closedAt !== undefined ? (
        <Trans>
          Closed for signature at <When played={closedAt} />.
        </Trans>
      ) : isOpen && signing.closesAt === undefined ? (
        <Trans>It lies open until it is closed or ENDEX.</Trans>
      ) : null}
    </>
  );
}

function SignatureBlock({ row, proposal, seen }: { row: SignatureSeen; proposal: Proposal; seen: SigningSeen }) {
  const { name } = useActor()(row.delegation);
  const { signature, standing } = row;
  return (
    <li className={styles['block']} data-standing={standing}>
      <p className={styles['for']}>{name}</p>
      <div className={styles['hand']}>
        {signature ? (
          <Hand row={row} />
        ) : (
          <span className={styles['none']}>{standing === 'open' ? <Trans>not signed yet</Trans> : <Trans>did not sign</Trans>}</span>
        )}
      </div>
      {signature && (
        <p className={styles['when']}>
          <Trans>
            signed at <When played={signature.played} />
          </Trans>
          <Ratification row={row} />
        </p>
      )}
      {row.reservations.length > 0 && (
        <ul className={styles['reservations']}>
          {row.reservations.map((one) => (
            <ReservationSeen key={one.address} reservation={one} by={row.delegation} proposal={proposal} seen={seen} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The name under a text: of whoever holds the seat that signed, else of the seat. */
function Hand({ row }: { row: SignatureSeen }) {
  const seatName = useSeatName();
  const by = row.signature?.by ?? '';
  const holder = useSession((session) => session.seats[by]?.holder);
  const title = seatName(by, 'title');
  return (
    <>
      <span className={styles['name']}>{holder ?? title}</span>
      {holder !== undefined && <span className={styles['title']}>{title}</span>}
    </>
  );
}

function Ratification({ row: { standing, signature } }: { row: SignatureSeen }) {
  const turn = signature?.ratifiesAfter;
  if (standing === 'failed') {
    return (
      <Tag tone="alert">
        <Trans>not ratified</Trans>
      </Tag>
    );
  }
  if (signature?.ratified) return <Trans>, ratified</Trans>;
  return standing === 'pending' && turn !== undefined ? <Trans>, to be ratified at the end of turn {turn}</Trans> : null;
}
