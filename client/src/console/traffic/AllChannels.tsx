import { CHANNEL_GROUPS, type Channel } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useKindWords } from '../../delegation/channels/kinds.tsx';
import { useDelegations, useSession, useText } from '../../store/table.ts';
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
import { trafficOfAll } from './traffic.ts';

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
  const words = sought.trim().toLowerCase();
  const shown = all.filter(
    (said) =>
      (channel === 'any' || said.channel === channel) &&
      (words === '' || said.text.toLowerCase().includes(words)) &&
      parties.every((one) => said.from === one || said.to.includes(one)),
  );
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
          render={(said) => <OneSaid said={said} />}
        />
      )}
    </div>
  );
}

const place = ({ kind }: Channel): number => CHANNEL_GROUPS.findIndex((kinds) => (kinds as readonly string[]).includes(kind));
