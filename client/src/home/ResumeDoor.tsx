import type { SessionSummary } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'wouter';
import { useDates } from '../room/use-dates.ts';
import { slotAt, useText } from '../store/table.ts';
import { type Ticket, useTickets } from '../store/tickets.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import styles from './Door.module.css';
import { Door, DoorRow } from './Door.tsx';
import { useOfficeWords } from './use-office-words.ts';
import { spaced } from './where-to.ts';

/** Exercises this browser takes part in: seats it holds, and for a facilitator every session that has not ended. */
export function ResumeDoor({ sessions }: { sessions: readonly SessionSummary[] }) {
  const tickets = useTickets();
  if (tickets.length === 0 && sessions.length === 0) return null;
  return (
    <Door title={<Trans>Resume</Trans>} aside={<Trans>on this browser</Trans>}>
      <ul className={styles['list']}>
        {sessions.map((session) => (
          <UnderWay key={session.id} session={session} />
        ))}
        {tickets.map((ticket) => (
          <Seat key={ticket.session} ticket={ticket} />
        ))}
      </ul>
    </Door>
  );
}

function UnderWay({ session }: { session: SessionSummary }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const title = useText()(session.title);
  const { stage, turn, turns, paused } = session;
  const code = spaced(session.code);
  return (
    <DoorRow
      mark={<Chip code={t({ message: 'FAC', comment: 'Facilitator, on a chip' })} name={t`Facilitator`} slot="facilitator" />}
      name={title}
      meta={
        stage === 'lobby' ? (
          <Trans>In the lobby, code {code}</Trans>
        ) : paused ? (
          <Trans>
            Turn {turn} of {turns}, clock stands
          </Trans>
        ) : (
          <Trans>
            Turn {turn} of {turns}, running now
          </Trans>
        )
      }
      action={
        <Button
          variant={stage === 'running' ? 'primary' : 'outline'}
          aria-label={t`Continue ${title}`}
          onPress={() => go(`/x/${session.id}`)}
        >
          <Trans>Continue</Trans>
        </Button>
      }
    />
  );
}

function Seat({ ticket }: { ticket: Ticket }) {
  const { t } = useLingui();
  const [, go] = useLocation();
  const text = useText();
  const { dayOf } = useDates();
  const title = text(ticket.title);
  const { place } = ticket;
  const delegation = place?.delegation;
  const officeWords = useOfficeWords();
  const day = dayOf(ticket.takenAt);
  const seat = place?.office === undefined ? text(place?.seatTitle) : officeWords(place.office);
  return (
    <DoorRow
      mark={delegation && <Chip code={delegation.id} name={text(delegation.name)} slot={slotAt(delegation.slot)} />}
      name={title}
      meta={
        seat ? (
          <Trans>
            {seat}, seat taken {day}
          </Trans>
        ) : (
          <Trans>Seat taken {day}</Trans>
        )
      }
      action={
        <Button aria-label={t`Return to ${title}`} onPress={() => go(`/x/${ticket.session}`)}>
          <Trans>Return</Trans>
        </Button>
      }
    />
  );
}
