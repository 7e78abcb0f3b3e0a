import { Trans, useLingui } from '@lingui/react/macro';
import { Link2 } from 'lucide-react';
import { useTimes } from '../room/times.ts';
import { useSession } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { PresenceDot } from '../ui/PresenceDot.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './SeatRow.module.css';
import type { Place } from './use-places.ts';

/** One seat of a delegation: who sits there, how far they are, and what to do if nobody does. Choosing it shows its link. */
export function SeatRow(props: { place: Place; isSelected: boolean; isBusy: boolean; onSelect: () => void; onInvite: () => void }) {
  const { place } = props;
  return (
    <li className={cx(styles['row'], props.isSelected && styles['selected'])}>
      <button type="button" className={styles['pick']} aria-pressed={props.isSelected} onClick={props.onSelect}>
        <PresenceDot presence={place.presence} />
        <span className={styles['words']}>
          <Who place={place} />
          <span className={styles['title']}>{place.title}</span>
        </span>
      </button>
      <End {...props} />
    </li>
  );
}

function Who({ place }: { place: Place }) {
  const times = useTimes();
  const { state, invitation } = place;
  if (state.holder !== undefined) return <span className={styles['who']}>{state.holder}</span>;
  if (state.autopilot) {
    return (
      <span className={cx(styles['who'], styles['nobody'])}>
        <Trans>Autopilot</Trans>
      </span>
    );
  }
  const issued = invitation && times.clock(invitation.issuedAt);
  return (
    <span className={cx(styles['who'], styles['nobody'], 'tabular')}>
      {issued === undefined ? <Trans>Empty</Trans> : <Trans>Link issued {issued}</Trans>}
    </span>
  );
}

function End({ place, isBusy, onInvite }: { place: Place; isBusy: boolean; onInvite: () => void }) {
  const { t } = useLingui();
  const isBefore = useSession((session) => session.stage === 'lobby');
  const { state, presence, invitation, title } = place;
  if (state.holder !== undefined) {
    return (
      <span className={cx(styles['end'], styles['still'])}>
        {presence === 'away' && (
          <Tag tone="held">
            <Trans>Not here</Trans>
          </Tag>
        )}
        {isBefore &&
          (state.ready ? <StatusGlyph status="acknowledged" words={t`Ready`} /> : <StatusGlyph status="planned" words={t`Reading`} />)}
      </span>
    );
  }
  if (state.autopilot) return null;
  if (invitation) {
    return (
      <span className={cx(styles['end'], styles['still'])}>
        <Tag icon={<Link2 aria-hidden="true" />}>
          <Trans>Pending</Trans>
        </Tag>
      </span>
    );
  }
  return (
    <span className={styles['end']}>
      <Button size="small" aria-label={t`Invite: ${title}`} isPending={isBusy} onPress={onInvite}>
        <Trans>Invite</Trans>
      </Button>
    </span>
  );
}
