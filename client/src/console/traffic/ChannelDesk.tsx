import { type Call, type CallAnswer, type Channel, diceAt, isUnmanned, lastCall, rings } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { KIND_ICONS, useKindWords } from '../../delegation/channels/kinds.tsx';
import { DeedNotice } from '../../delegation/DeedNotice.tsx';
import { useDeed } from '../../delegation/use-deed.ts';
import { Visibility } from '../../delegation/Visibility.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useDraft } from '../../store/drafts.ts';
import { usePlayed, useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Countdown } from '../../ui/Countdown.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Traffic.module.css';

/** The chosen channel: its kind, who reads it, what the dice said, and what the control room can do in it. */
export function ChannelDesk({ channel }: { channel: Channel }) {
  const { give } = useTable();
  const kinds = useKindWords();
  const played = usePlayed();
  const isOn = useSession((session) => session.stage === 'running');
  const underway = useSession((session) => session.outbox);
  const draws = useSession((session) => session.channelDraws?.[channel.id]);
  const call = lastCall(channel);
  const isEmptySeat = useSession((session) => call !== undefined && isUnmanned(session, call.to));
  const waiting = Object.values(underway ?? {}).filter((one) => one.channel === channel.id).length;
  const leaks = draws?.filter(({ about }) => about === 'leak') ?? [];
  const last = draws?.at(-1);
  const chance = last && Math.round(last.p * 1000) / 10;
  return (
    <section className={styles['desk']} data-channel-desk={channel.id}>
      <p className={styles['facts']}>
        <Tag tone="outline" icon={KIND_ICONS[channel.kind]}>
          {kinds[channel.kind]}
        </Tag>
        <Visibility to={channel.members} channel={channel} />
        {channel.closed !== undefined && (
          <Tag>
            <Trans>Closed</Trans>
          </Tag>
        )}
        {waiting > 0 && (
          <span>
            <Plural value={waiting} one="# message on its way" other="# messages on their way" />
          </span>
        )}
        {leaks.length > 0 && (
          <span>
            <Trans>Leak drawn at {chance} % for the last message</Trans>
          </span>
        )}
        {last?.about === 'pickup' && (
          <span>
            {last.happened ? <Trans>Taken by the model at {chance} %</Trans> : <Trans>Not taken by the model at {chance} %</Trans>}
          </span>
        )}
      </p>
      {give && isOn && call && rings(call, played) && isEmptySeat && <TakeFor channel={channel} call={call} />}
      {give && isOn && channel.kind === 'simcell' && <SimCell channel={channel} />}
    </section>
  );
}

/** A line that rings where nobody sits: the control room may answer before the dice do. */
function TakeFor({ channel, call }: { channel: Channel; call: Call }) {
  const actor = useActor();
  const played = usePlayed();
  const deed = useDeed('answerHotline', (input) => input.channel === channel.id);
  const answer = (one: CallAnswer) => void deed.run({ channel: channel.id, answer: one });
  const isPending = deed.progress === 'sending';
  const [from, to] = [actor(call.from).name, actor(call.to).name];
  return (
    <div className={styles['take']}>
      <p>
        <Trans>
          {from} calls {to}, where nobody sits. The dice answer unless you do. <Countdown ms={diceAt(call) - played} />
        </Trans>
      </p>
      <Button size="small" variant="primary" isPending={isPending} onPress={() => answer('answer')}>
        <Trans>Answer for {to}</Trans>
      </Button>
      <Button size="small" isPending={isPending} onPress={() => answer('decline')}>
        <Trans>Decline for {to}</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </div>
  );
}

const CONTROL = 'control';

/** Answers a delegation, as the facilitator or as somebody the SimCell plays. */
function SimCell({ channel }: { channel: Channel }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const injects = useSession((session) => session.control?.exercise.injects);
  const draft = `simcell.${channel.id}`;
  const [words, setWords] = useDraft(draft, '');
  const [as, setAs] = useState<string>(CONTROL);
  const deed = useDeed('writeAsSimCell', (input) => input.channel === channel.id);
  const played = [...channel.messages.flatMap((one) => one.as ?? []), ...(injects ?? []).map(({ from }) => text(from.name))];
  const options = [
    { value: CONTROL, label: t`Facilitator` },
    ...[...new Set(played)].filter((name) => name !== '').map((name) => ({ value: `as ${name}`, label: name })),
  ];
  const send = async () => {
    if (words.trim() === '') return;
    const persona = as === CONTROL ? {} : { as: as.slice(3, 83) };
    await deed.run({ channel: channel.id, text: words.trim(), ...persona }, draft);
  };
  const name = actor(channel.members[0] ?? '').name;
  return (
    <div className={styles['simCell']}>
      <ComboBox label={t`Write as`} options={options} value={as} onChange={(next) => setAs(next ?? CONTROL)} />
      <TextArea
        label={t`Answer to ${name}`}
        value={words}
        onChange={(next) => {
          setWords(next);
          deed.forget();
        }}
        onCommit={() => void send()}
        maxLength={4000}
      />
      <div className={styles['leakFoot']}>
        <Visibility to={channel.members} />
        <Button
          variant="primary"
          size="small"
          shortcut="Mod+Enter"
          isPending={deed.progress === 'sending'}
          disabledBecause={words.trim() === '' ? t`Write something first.` : undefined}
          onPress={() => void send()}
        >
          <Trans>Send</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </div>
  );
}
