import { CHANNEL_GROUPS, type Channel } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import { ChannelRow } from '../ChannelRow.tsx';
import { AskRow } from '../rfi/AskRow.tsx';
import styles from '../ThreadList.module.css';
import { useOwnDelegation } from '../use-own.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { useGroupWords } from './kinds.tsx';
import { useChoices } from './use-choices.ts';

/** The channels beside the plenary, by kind; lines and channels of the exercise stand in their group before they are open, with what they wait for. */
export function ChannelGroups() {
  const channels = useSession((session) => session.channels);
  const choices = useChoices();
  const title = useGroupWords();
  const all = Object.values(channels).sort(byLatest);
  const mayAsk = useOwnDelegation() !== undefined;
  return CHANNEL_GROUPS.filter(([kind]) => kind !== 'plenary').map((kinds) => {
    const [lead] = kinds;
    const rooms = all.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
    const open = choices.filter(({ spec, channel }) => !channel && (kinds as readonly string[]).includes(spec.kind));
    // What delegations open by themselves has its place also while it is empty; other kinds exist where the exercise has them.
    const asks = lead === 'simcell' && mayAsk;
    if (rooms.length + open.length === 0 && lead !== 'bilateral' && !asks) return null;
    return (
      <section key={lead} aria-label={title(lead)}>
        <h3 className={styles['group']}>{title(lead)}</h3>
        {asks && <AskRow />}
        {rooms.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} />
        ))}
        {open.map((choice) => (
          <ChoiceRow key={choice.spec.id} choice={choice} />
        ))}
        {rooms.length + open.length === 0 && !asks && (
          <p className={styles['none']}>
            <Trans>No channel is open. Only its members learn that one exists.</Trans>
          </p>
        )}
      </section>
    );
  });
}

/** Closed rooms last. */
const byLatest = (a: Channel, b: Channel): number =>
  Number(a.closed !== undefined) - Number(b.closed !== undefined) || (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0);
