import { CHANNEL_GROUPS, type Channel, type ChannelKind } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useKindWords } from '../../delegation/channels/kinds.tsx';
import { useDelegations, usePlayed, useSession, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { ChannelDesk } from './ChannelDesk.tsx';
import { OneSaid } from './OneSaid.tsx';
import styles from './Traffic.module.css';
import { narrowed, trafficOfAll } from './traffic.ts';

/** All that was said in every channel, to search and to narrow. */
export function AllChannels() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'traffic');
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined })} kind="drawer" size="wide" title={t`All channels`}>
      {isOpen && <Everything />}
    </Dialog>
  );
}

function Everything() {
  const { t } = useLingui();
  const text = useText();
  const channels = useSession((session) => session.channels);
  const wire = useSession((session) => session.wire);
  const delegations = useDelegations();
  const [sought, seek] = useState('');
  const kinds = useKindWords();
  const look = useLook();
  const asked = useConsole((state) => state.traffic);
  const channel = asked !== undefined && Object.hasOwn(channels, asked) ? asked : 'any';
  const setChannel = (next: string) => look({ traffic: next === 'any' ? undefined : next });
  const [parties, setParties] = useState<readonly string[]>([]);
  const chosen = channel === 'any' ? undefined : channels[channel];
  const all = useMemo(() => trafficOfAll({ channels, wire }), [channels, wire]);
  const played = usePlayed();
  const turnsBegan = useSession((session) => session.turnsBegan);
  const [kind, setKind] = useState<ChannelKind | 'statement' | 'any'>('any');
  const [time, setTime] = useState('any');
  const shown = narrowed(all, {
    words: sought,
    parties,
    ...(channel === 'any' ? {} : { channel }),
    ...(kind === 'any' ? {} : { kind }),
    ...timeOf(time, played, turnsBegan),
  });
  const toggle = (id: string) => setParties(parties.includes(id) ? parties.filter((one) => one !== id) : [...parties, id]);
  const channelOptions = [
    { value: 'any', label: t`Every channel` },
    ...Object.values(channels)
      .sort((a, b) => place(a) - place(b))
      .map(({ id, kind, name, members, messages, closed }) => ({
        value: id,
        label:
          kind === 'plenary'
            ? closed === undefined
              ? t`Plenary`
              : t`Plenary before the table changed: ${members.join(' – ')}`
            : `${name === undefined ? kinds[kind] : text(name)}: ${members.join(' – ')}`,
        hint: t`${messages.length} messages`,
      })),
  ];
  const used = new Set(all.map((one) => one.kind ?? ('statement' as const)));
  const kindOptions = [
    { value: 'any' as const, label: t`Every kind` },
    ...[...used].map((one) => ({ value: one, label: one === 'statement' ? t`Public statements` : kinds[one] })),
  ];
  const timeOptions = [
    { value: 'any', label: t`Any time` },
    { value: 'last:5', label: t`The last 5 minutes` },
    { value: 'last:15', label: t`The last 15 minutes` },
    ...Object.keys(turnsBegan ?? {}).map((turn) => ({ value: `turn:${turn}`, label: t`Turn ${turn}` })),
  ];
  return (
    <div className={styles['everything']}>
      <div className={styles['narrow']}>
        <TextField
          label={t`Search`}
          labelShown="hidden"
          placeholder={t`Search what was said`}
          icon={<Search aria-hidden="true" />}
          value={sought}
          onChange={seek}
        />
        <Select label={t`Channel`} labelShown="hidden" options={channelOptions} value={channel} onChange={setChannel} />
        <Select label={t`Kind`} labelShown="hidden" options={kindOptions} value={kind} onChange={setKind} />
        <Select label={t`Time`} labelShown="hidden" options={timeOptions} value={time} onChange={setTime} />
      </div>
      {chosen && <ChannelDesk key={chosen.id} channel={chosen} />}
      {/* biome-ignore lint/a11y/useSemanticElements: toggles that narrow a list, not a part of a form */}
      <div className={styles['parties']} role="group" aria-label={t`Only with these delegations`}>
        {delegations.map(({ id, name, slot }) => (
          <button key={id} type="button" className={styles['party']} aria-pressed={parties.includes(id)} onClick={() => toggle(id)}>
            <Chip code={id} slot={slot} name={text(name)} variant={parties.includes(id) ? 'solid' : 'outline'} />
          </button>
        ))}
        <span className={styles['found']}>
          <Plural value={shown.length} one="# message" other="# messages" />
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={
            all.length === 0 || chosen?.messages.length === 0 ? <Trans>Nobody has said anything yet</Trans> : <Trans>Nothing matches</Trans>
          }
        >
          {chosen?.messages.length === 0 ? (
            <Trans>What is said in this channel appears here.</Trans>
          ) : all.length === 0 ? (
            <Trans>Messages and statements of all delegations appear here.</Trans>
          ) : (
            <Trans>Try another word, or fewer delegations.</Trans>
          )}
        </EmptyState>
      ) : (
        <VirtualList
          label={t`Messages, newest first`}
          className={styles['list']}
          items={shown}
          itemKey={({ key }) => key}
          estimate={56}
          render={(said) => <OneSaid said={said} words={sought} />}
        />
      )}
    </div>
  );
}

const place = ({ kind }: Channel): number => CHANNEL_GROUPS.findIndex((kinds) => (kinds as readonly string[]).includes(kind));

/** From when until when, in exercise time in ms, a choice of time reaches. */
function timeOf(time: string, now: number, turnsBegan: Record<string, number> = {}): { from?: number; until?: number } {
  const [how, count] = time.split(':');
  if (how === 'last') return { from: now - Number(count) * 60_000 };
  if (how !== 'turn') return {};
  const until = turnsBegan[Number(count) + 1];
  return { from: turnsBegan[Number(count)] ?? 0, ...(until === undefined ? {} : { until }) };
}
