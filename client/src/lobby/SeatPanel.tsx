import { Trans, useLingui } from '@lingui/react/macro';
import { Link2, Link2Off, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useProblemText } from '../connection/refusal-text.ts';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSeatName } from '../room/use-seat-name.ts';
import { Button } from '../ui/Button.tsx';
import { CopyField } from '../ui/CopyField.tsx';
import { Notice } from '../ui/Notice.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { AutopilotSwitch } from './AutopilotSwitch.tsx';
import { EndSeat } from './EndSeat.tsx';
import styles from './SeatPanel.module.css';
import { addressOf, type DoorDesk, linkOf, spoken } from './use-door.ts';
import type { Place } from './use-places.ts';

/** The chosen seat: its link as a code for a camera and as text, and how to renew or revoke it. */
export function SeatPanel({ place, desk }: { place: Place; desk: DoorDesk }) {
  const { t } = useLingui();
  const problemText = useProblemText();
  const name = useSeatName()(place.seat);
  const { holder } = place.state;
  const { invitation } = place;
  const link = invitation && linkOf(addressOf(desk.door), invitation.token);
  return (
    <section className={styles['panel']} aria-label={t`Seat: ${name}`}>
      <div className={styles['head']}>
        <DelegationChip id={place.delegation} />
        <h3>{holder === undefined ? place.title : `${place.title}, ${holder}`}</h3>
      </div>
      {link === undefined ? (
        <NoLink place={place} desk={desk} />
      ) : (
        <div className={styles['link']}>
          <QrCode value={link} name={t`Link to the seat ${name}`} size={148} />
          <div className={styles['deeds']}>
            <CopyField value={link} shown={spoken(link)} label={t`Link to the seat ${name}`} />
            <LinkDeeds place={place} desk={desk} />
            <p className={styles['note']}>
              <Trans>One person a link. A new link ends the old one at once.</Trans>
            </p>
          </div>
        </div>
      )}
      {desk.problem !== undefined && (
        <Notice tone="error" title={<Trans>The server did not receive this.</Trans>}>
          {problemText(desk.problem)}
        </Notice>
      )}
      <AutopilotSwitch place={place} />
    </section>
  );
}

function NoLink({ place, desk }: { place: Place; desk: DoorDesk }) {
  const { state } = place;
  return (
    <div className={styles['no']}>
      <p>
        {state.holder === undefined ? (
          <Trans>This seat has no link yet.</Trans>
        ) : (
          <Trans>This seat was taken by code, so it has no link. A link moves it to another device.</Trans>
        )}
      </p>
      <Button
        icon={<Link2 />}
        variant={state.holder === undefined ? 'primary' : 'outline'}
        isPending={desk.busy === place.seat}
        onPress={() => void desk.issue(place.seat)}
      >
        <Trans>Issue a link</Trans>
      </Button>
      {state.holder !== undefined && <LinkDeeds place={place} desk={desk} only="revoke" />}
    </div>
  );
}

function LinkDeeds({ place, desk, only }: { place: Place; desk: DoorDesk; only?: 'revoke' }) {
  const [asked, setAsked] = useState<'issue' | 'revoke'>();
  const { holder } = place.state;
  const isBusy = desk.busy === place.seat;
  const act = (deed: 'issue' | 'revoke') => void desk[deed](place.seat);
  // Somebody would be put out of the room: ask first. An unused link can go without a word.
  const begin = (deed: 'issue' | 'revoke') => (holder === undefined ? act(deed) : setAsked(deed));
  return (
    <>
      {!only && (
        <Button icon={<RefreshCw />} isPending={isBusy} onPress={() => begin('issue')}>
          <Trans>Issue a new link</Trans>
        </Button>
      )}
      <Button variant="danger" icon={<Link2Off />} isPending={isBusy} onPress={() => begin('revoke')}>
        {holder === undefined ? <Trans>Revoke link</Trans> : <Trans>Revoke seat</Trans>}
      </Button>
      {holder !== undefined && (
        <EndSeat
          deed={asked}
          holder={holder}
          onClose={() => setAsked(undefined)}
          onGo={() => {
            if (asked) act(asked);
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}
