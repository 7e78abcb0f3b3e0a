import { maySignNow, type Proposal, type SignatureSeen, type SigningSeen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useActor } from '../../room/use-seat-name.ts';
import { useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddressWords } from '../amendments/use-address-words.ts';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useOwnDelegation } from '../use-own.ts';
import { ObjectionForm } from './ObjectionForm.tsx';
import styles from './SignaturePage.module.css';
import { useMaySign } from './use-may-sign.ts';

interface Props {
  reservation: SignatureSeen['reservations'][number];
  by: string;
  proposal: Proposal;
  seen: SigningSeen;
}

/** One reservation with the objections to it; its author may withdraw it, another signatory object. */
export function ReservationSeen({ reservation, by, proposal, seen }: Props) {
  const actor = useActor();
  const address = useAddressWords();
  const { text, bites, objections } = reservation;
  return (
    <li className={styles['reservation']}>
      <p>
        <b>
          <Trans>Reservation to {address(reservation.address, proposal)}</Trans>
        </b>{' '}
        <q>{text}</q>
      </p>
      {bites && (
        <p className={styles['effect']}>
          <Trans>Halves what binds between {actor(by).name} and each of the others.</Trans>
        </p>
      )}
      {objections.map((one) => (
        <p key={one.delegation} className={styles['objection']}>
          <b>
            <Trans>{actor(one.delegation).name} objects</Trans>
          </b>{' '}
          <q>{one.text}</q>
          {one.precludes && (
            <span className={styles['effect']}>
              {' '}
              <Trans>The text does not hold between the two.</Trans>
            </span>
          )}
        </p>
      ))}
      <Answer reservation={reservation} by={by} proposal={proposal} seen={seen} />
    </li>
  );
}

/** What this seat can say to it; nothing for those who cannot sign. */
function Answer(props: Props) {
  const { reservation, by, proposal, seen } = props;
  const { give, seat, now } = useTable();
  const own = useOwnDelegation();
  const mayEver = useSession((session) => {
    const code = maySignNow(session, seat, now())?.code;
    return code !== 'notYours' && code !== 'delegationOnly' && code !== 'ended';
  });
  if (!give || own === undefined || !mayEver || seen.signing.outcome === 'lapsed') return null;
  if (own === by) return <Withdraw proposal={proposal.id} address={reservation.address} />;
  const hasObjected = reservation.objections.some(({ delegation }) => delegation === own);
  return seen.signed.includes(own) && !hasObjected ? <Objecting {...props} /> : null;
}

function Withdraw({ proposal, address }: { proposal: string; address: string }) {
  const because = useMaySign();
  const deed = useDeed('withdrawReservation', (input) => input.proposal === proposal && input.address === address);
  return (
    <>
      <Button
        size="small"
        isPending={deed.progress === 'sending'}
        disabledBecause={because}
        onPress={() => void deed.run({ proposal, address })}
      >
        <Trans>Withdraw this reservation</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}

function Objecting({ reservation: { address }, by, proposal }: Props) {
  const because = useMaySign();
  const [isOpen, open] = useState(false);
  if (isOpen) return <ObjectionForm proposal={proposal.id} to={by} address={address} onClose={() => open(false)} />;
  return (
    <Button size="small" disabledBecause={because} onPress={() => open(true)}>
      <Trans>Object to it</Trans>
    </Button>
  );
}
