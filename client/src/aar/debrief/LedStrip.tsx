import { mayLead } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Radio } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { playTime } from '../play-time.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import { behind } from './led.ts';
import { useLed, useRoomBeside } from './use-debrief.ts';

/** That the debrief is led: by oneself, or by the facilitator, whom one follows or has left for a look of one's own. */
export function LedStrip() {
  const { led, log } = useReplay();
  const { role, head } = useLed();
  const position = usePlayhead((one) => one.position);
  const perspective = usePlayhead((one) => one.perspective);
  if (role === 'leading') {
    return (
      <Notice
        icon={<Radio />}
        title={<Trans>You lead the debrief.</Trans>}
        action={
          <Button size="small" onPress={led.stopLeading}>
            <Trans>Stop leading</Trans>
          </Button>
        }
      >
        <Trans>Whoever has this replay open follows your playhead, each with the own log.</Trans>
      </Notice>
    );
  }
  if (!head || role === 'alone') return null;
  if (role === 'following') {
    return (
      <Notice icon={<Radio />} title={<Trans>The facilitator leads the debrief.</Trans>}>
        <Trans>You follow. Move the playhead to look around by yourself.</Trans>
      </Notice>
    );
  }
  const distance = behind(log.course, { position, perspective }, head);
  const there = playTime(head.played);
  return (
    <Notice
      icon={<Radio />}
      spoken="off"
      title={
        distance > 0 ? (
          <Plural value={distance} one="# behind" other="# behind" />
        ) : distance < 0 ? (
          <Plural value={-distance} one="# ahead" other="# ahead" />
        ) : (
          <Trans>At the same place</Trans>
        )
      }
      action={
        <Button size="small" variant="primary" onPress={led.follow}>
          <Trans>Follow again</Trans>
        </Button>
      }
    >
      <Trans>The debrief is at {there} of play; you look around by yourself.</Trans>
    </Notice>
  );
}

/** Takes the lead of the debrief, for whoever may. */
export function LeadButton() {
  const { t } = useLingui();
  const { led } = useReplay();
  const { role } = useLed();
  const may = useRoomBeside(({ seat, session }) => seat !== undefined && mayLead(seat, session)) ?? false;
  const isLive = useRoomBeside(({ line }) => line === 'live') ?? false;
  if (!may || role === 'leading') return null;
  return (
    <Button
      size="small"
      icon={<Radio />}
      disabledBecause={isLive ? undefined : t`The server cannot be reached just now.`}
      onPress={led.lead}
    >
      <Trans>Lead</Trans>
    </Button>
  );
}
