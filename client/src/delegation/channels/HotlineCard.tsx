import { type Call, type CallAnswer, type Channel, isUnmanned, lastCall, powersOf, rings } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { PhoneCall, PhoneIncoming, PhoneMissed, PhoneOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Countdown } from '../../ui/Countdown.tsx';
import { cx } from '../../ui/cx.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { useOwnDelegation } from '../use-own.ts';
import { When } from '../When.tsx';
import styles from './HotlineCard.module.css';
import { useMayWrite } from './use-may-write.ts';

/** Where a line stands: ringing here or there, connected, or why nobody is on it; with what can be done about it. */
export function HotlineCard({ channel }: { channel: Channel }) {
  const own = useOwnDelegation();
  const played = usePlayed();
  const call = lastCall(channel);
  if (!call) return <Idle channel={channel} />;
  if (rings(call, played)) {
    if (own === call.to) return <Incoming channel={channel} call={call} />;
    return <Outgoing channel={channel} call={call} />;
  }
  if (call.stage === 'connected') return <Connected channel={channel} call={call} />;
  return <Idle channel={channel} last={call} />;
}

function Frame(props: {
  icon: ReactNode;
  title: ReactNode;
  with?: string;
  time?: ReactNode;
  tone?: 'ringing' | 'calm';
  children?: ReactNode;
}) {
  return (
    <section className={cx(styles['card'], props.tone === 'ringing' && styles['ringing'])}>
      <header className={styles['head']}>
        {props.icon}
        <b className="kicker">{props.title}</b>
        {props.with && <DelegationChip id={props.with} />}
        <span className={styles['time']}>{props.time}</span>
      </header>
      {props.children}
    </section>
  );
}

function Left({ call }: { call: Call }) {
  const played = usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  return <Countdown ms={call.ringsUntil - played} state={isStanding ? 'standing' : 'running'} />;
}

function Incoming({ channel, call }: { channel: Channel; call: Call }) {
  const { t } = useLingui();
  const { give } = useTable();
  const actor = useActor();
  const deed = useDeed('answerHotline', (input) => input.channel === channel.id);
  const because = useMayAnswer();
  const answer = (one: CallAnswer) => {
    if (give && because === undefined) void deed.run({ channel: channel.id, answer: one });
  };
  const group = t`Ringing line`;
  useShortcut('A', () => answer('answer'), { label: t`Answer the line`, group });
  useShortcut('D', () => call.stage === 'ringing' && answer('defer'), { label: t`Put the line off`, group });
  useShortcut('X', () => answer('decline'), { label: t`Decline the line`, group });
  const isPending = deed.progress === 'sending';
  return (
    <Frame
      tone="ringing"
      icon={<PhoneIncoming aria-hidden="true" />}
      title={<Trans>Hotline ringing</Trans>}
      with={call.from}
      time={<Left call={call} />}
    >
      <p className={styles['said']} role="alert">
        {call.stage === 'deferred' ? (
          <Trans>You put {actor(call.from).name} off. The line still rings.</Trans>
        ) : (
          <Trans>{actor(call.from).name} calls. Answer, put it off, or decline; they see which.</Trans>
        )}
      </p>
      {give && (
        <div className={styles['answers']}>
          <Button variant="primary" shortcut="A" isPending={isPending} disabledBecause={because} onPress={() => answer('answer')}>
            <Trans>Answer</Trans>
          </Button>
          {call.stage === 'ringing' && (
            <Button shortcut="D" isPending={isPending} disabledBecause={because} onPress={() => answer('defer')}>
              <Trans>Defer</Trans>
            </Button>
          )}
          <Button shortcut="X" isPending={isPending} disabledBecause={because} onPress={() => answer('decline')}>
            <Trans>Decline</Trans>
          </Button>
        </div>
      )}
      <DeedNotice deed={deed} />
    </Frame>
  );
}

/** Why this seat may not take a line, in a sentence. */
function useMayAnswer(): string | undefined {
  const { t } = useLingui();
  const { seat } = useTable();
  const may = useSession((session) => powersOf(session, seat)?.includes('hotline') === true);
  return may ? undefined : t`Your seat may not take the line. It needs the permission “hotline”.`;
}

function Outgoing({ channel, call }: { channel: Channel; call: Call }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const actor = useActor();
  const name = actor(call.to).name;
  return (
    <Frame icon={<PhoneCall aria-hidden="true" />} title={<Trans>Calling</Trans>} with={call.to} time={<Left call={call} />}>
      <p className={styles['said']}>
        {call.stage === 'deferred' ? (
          <Trans>{name} has put you off for now; it may still answer.</Trans>
        ) : (
          <Trans>It rings at {name}.</Trans>
        )}
      </p>
      {give && own === call.from && <HangUp channel={channel} words={<Trans>Stop calling</Trans>} />}
    </Frame>
  );
}

function Connected({ channel, call }: { channel: Channel; call: Call }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  return (
    <Frame
      icon={<PhoneCall aria-hidden="true" />}
      title={<Trans>Connected</Trans>}
      with={own === call.from ? call.to : call.from}
      time={<When played={call.settled ?? call.played} />}
    >
      {give && <HangUp channel={channel} words={<Trans>Hang up</Trans>} />}
    </Frame>
  );
}

function HangUp({ channel, words }: { channel: Channel; words: ReactNode }) {
  const deed = useDeed('endCall', (input) => input.channel === channel.id);
  const because = useMayAnswer();
  return (
    <div className={styles['answers']}>
      <Button
        size="small"
        icon={<PhoneOff />}
        isPending={deed.progress === 'sending'}
        disabledBecause={because}
        onPress={() => void deed.run({ channel: channel.id })}
      >
        {words}
      </Button>
      <DeedNotice deed={deed} />
    </div>
  );
}

/** Nobody is on the line: what became of the last call, and the next. */
function Idle({ channel, last }: { channel: Channel; last?: Call }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const other = channel.members.find((one) => one !== own) ?? channel.members[0]!;
  const inPhase = useMay('message', 'hotline');
  const shut = useMayWrite(channel);
  const deed = useDeed('callHotline', (input) => input.line === channel.spec);
  const call = () => void deed.run({ line: channel.spec ?? '', to: other });
  return (
    <Frame
      icon={last?.stage === 'unanswered' ? <PhoneMissed aria-hidden="true" /> : <PhoneOff aria-hidden="true" />}
      title={last?.stage === 'unanswered' && last.from === own ? <Trans>No answer</Trans> : <Trans>Nobody is on the line</Trans>}
      with={other}
      time={last && <When played={last.settled ?? last.played} />}
    >
      {last && <LastCall call={last} />}
      {give && own !== undefined && (
        <div className={styles['answers']}>
          <Button
            variant="primary"
            icon={<PhoneCall />}
            isPending={deed.progress === 'sending'}
            disabledBecause={inPhase ?? shut}
            onPress={call}
          >
            <Trans>Call</Trans>
          </Button>
          {(inPhase ?? shut) && <p className={styles['closed']}>{inPhase ?? shut}</p>}
          <DeedNotice deed={deed} />
        </div>
      )}
    </Frame>
  );
}

function LastCall({ call }: { call: Call }) {
  const own = useOwnDelegation();
  const actor = useActor();
  const isUnmannedThere = useSession((session) => isUnmanned(session, call.to));
  const [from, to] = [actor(call.from).name, actor(call.to).name];
  const isMine = own === call.from;
  switch (call.stage) {
    case 'unanswered':
      if (!isMine) return <p className={styles['said']}>{<Trans>{from} called and was not answered.</Trans>}</p>;
      return (
        <p className={styles['said']}>
          {isUnmannedThere ? (
            <Trans>The line is technically connected. No duty officer is available.</Trans>
          ) : (
            <Trans>It rang out; {to} did not take it.</Trans>
          )}
        </p>
      );
    case 'declined':
      return (
        <p className={styles['said']}>
          {isMine ? <Trans>{to} declined the call.</Trans> : <Trans>You declined the call of {from}.</Trans>}
        </p>
      );
    case 'deferred':
      return (
        <p className={styles['said']}>
          {isMine ? (
            <Trans>{to} put you off and has not called back.</Trans>
          ) : (
            <Trans>You put {from} off. Call back when you are ready.</Trans>
          )}
        </p>
      );
    default:
      return (
        <p className={styles['said']}>
          <Trans>The last call is over.</Trans>
        </p>
      );
  }
}
