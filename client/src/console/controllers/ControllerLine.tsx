import { type Controller, isControlSeat, type SeatId } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link2, RefreshCw, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { addressOf, type DoorDesk, linkOf, spoken } from '../../lobby/use-door.ts';
import { useRoom } from '../../store/room.ts';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PresenceDot } from '../../ui/PresenceDot.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Secret } from '../sharing/Secret.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Controllers.module.css';
import { useOfficeName, useRoleWords } from './use-power-words.ts';

/** One seat of the control room: who, in which office, what it may do; for the lead its link and its end. */
export function ControllerLine(props: { seat: SeatId; controller?: Controller; isOwn: boolean; isOpen?: boolean; desk?: DoorDesk }) {
  const { seat, controller, desk } = props;
  const { t } = useLingui();
  const officeName = useOfficeName();
  const words = useRoleWords();
  const isHere = useRoom((room) => room.online.includes(seat));
  const claims = useSession((session) => Object.values(session.claims ?? {}).filter(({ by }) => by === seat).length);
  // A seat just made shows its link at once, until somebody folds it away.
  const [toggled, setOpen] = useState<boolean>();
  const isOpen = toggled ?? props.isOpen ?? false;
  const isSeated = controller?.holder !== undefined || controller === undefined;
  const kind = controller?.kind;
  return (
    <li className={styles['line']}>
      <div className={styles['head']}>
        <PresenceDot presence={isHere ? 'online' : isSeated ? 'away' : 'pending'} />
        <b>{controller === undefined ? t`The lead` : (controller.holder ?? controller.name)}</b>
        <Tag tone="outline">{officeName(seat)}</Tag>
        {kind === 'observer' && isControlSeat(seat) && (
          <Tag>
            <Trans>Reads everything</Trans>
          </Tag>
        )}
        {props.isOwn && (
          <Tag>
            <Trans>You</Trans>
          </Tag>
        )}
        {claims > 0 && <Tag tone="held">{t`Has taken on ${claims}`}</Tag>}
        {desk && controller && (
          <Button size="small" variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            <Trans>Link</Trans>
          </Button>
        )}
      </div>
      <p className="secondary">{kind === undefined ? t`May do everything, and is the only one to end the exercise.` : words[kind].may}</p>
      {desk && controller && isOpen && (
        <Secret>
          <LinkOf controller={controller} desk={desk} />
        </Secret>
      )}
    </li>
  );
}

function LinkOf({ controller, desk }: { controller: Controller; desk: DoorDesk }) {
  const { t } = useLingui();
  const deed = useDeed();
  const [isSure, setSure] = useState(false);
  const { seat, name } = controller;
  const invitation = desk.door?.invitations.find((one) => one.seat === seat);
  const link = invitation && linkOf(addressOf(desk.door), invitation.token);
  return (
    <div className={styles['link']}>
      {link && <QrCode value={link} name={t`Link for ${name}`} size={112} />}
      <div className={styles['deeds']}>
        {link && <CopyField value={link} shown={spoken(link)} label={t`Link for ${name}`} />}
        <div className={styles['buttons']}>
          <Button size="small" icon={link ? <RefreshCw /> : <Link2 />} isPending={desk.busy === seat} onPress={() => void desk.issue(seat)}>
            {link ? <Trans>Issue a new link</Trans> : <Trans>Issue a link</Trans>}
          </Button>
          <Button
            size="small"
            variant="danger"
            icon={<UserRoundX />}
            isPending={deed.isPending}
            onPress={() => (isSure ? void deed.run('dismissController', { seat }) : setSure(true))}
          >
            {isSure ? <Trans>Yes, end this seat</Trans> : <Trans>End this seat</Trans>}
          </Button>
        </div>
        <p className="secondary">
          <Trans>One person a link. A new link ends the old one at once, and ending the seat ends both.</Trans>
        </p>
        {deed.problem && <Notice tone="error" title={deed.problem} />}
      </div>
    </div>
  );
}
