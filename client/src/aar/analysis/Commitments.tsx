import { type Commitment, commitments, type Departure } from '@demarche/shared/aar/commitments';
import { Trans, useLingui } from '@lingui/react/macro';
import { Handshake } from 'lucide-react';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession, useText } from '../../store/table.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './Measure.module.css';

/** What each delegation agreed to, and what it did afterwards that stands against it. */
export function Commitments() {
  const session = useSession((one) => one);
  const all = useMemo(() => commitments(session), [session]);
  const texts = [...new Map(all.map((one) => [one.proposal, one])).values()];
  if (texts.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing has been agreed yet</Trans>} icon={<Handshake />}>
        <Trans>Adopted texts appear here with what the delegations that agreed did afterwards.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles['measure']}>
      <p className={styles['note']}>
        <Trans>Where to look, not a verdict: orders against another party, notices to leave, and signatures that never came.</Trans>
      </p>
      <ul className={styles['list']}>
        {texts.map(({ proposal, number, title }) => (
          <li key={proposal}>
            <h4>
              P-{number} {title}
            </h4>
            {all
              .filter((one) => one.proposal === proposal)
              .map((one) => (
                <One key={one.delegation} commitment={one} />
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function One({ commitment: { delegation, by, departures } }: { commitment: Commitment }) {
  const said = useDepartureWords();
  return (
    <p>
      <DelegationChip id={delegation} /> {by === 'signature' ? <Trans>signed</Trans> : <Trans>voted for it</Trans>}
      {departures.length === 0 ? (
        <span className={styles['none']}>
          {' '}
          <Trans>and did nothing against it</Trans>
        </span>
      ) : (
        departures.map((one) => (
          <span key={JSON.stringify(one)} className={styles['open']}>
            {' · '}
            {said(one)}
          </span>
        ))
      )}
    </p>
  );
}

function useDepartureWords(): (departure: Departure) => string {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  return (departure) => {
    if (departure.how === 'notSigned') return t`never signed`;
    if (departure.how === 'notice') return t`left or gave notice to leave “${text(departure.mechanism)}”`;
    const { turn, order, against } = departure;
    const [what, whom] = [text(order), actor(against).name];
    return t`turn ${turn}: “${what}” against ${whom}`;
  };
}
