import { type Channel, delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useDelegations, useSession, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DeedNotice } from './DeedNotice.tsx';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';
import { ThreadHead } from './ThreadHead.tsx';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import { useNames } from './use-names.ts';
import { Visibility } from './Visibility.tsx';

/** Opens a channel with some delegations; where one exists already, that one is offered instead. */
export function OpenChannel() {
  const { t } = useLingui();
  const { seat } = useTable();
  const text = useText();
  const own = delegationOf(seat) ?? '';
  const { open } = useDesk();
  const names = useNames();
  const others = useDelegations().filter(({ id }) => id !== own);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<readonly string[]>();
  const because = useMay('channel', 'speak');
  const deed = useDeed('openChannel');
  const members = [own, ...chosen];
  const existing = useSession((session) => channelOf(session.channels, members));
  const made = useSession((session) => opened && channelOf(session.channels, opened));

  useEffect(() => {
    if (made) open(`channel:${made.id}`);
  }, [made, open]);
  const choose = (id: string, isChosen: boolean) => {
    deed.forget();
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  };
  const go = async () => {
    if (await deed.run({ members: [...chosen] })) setOpened(members);
  };
  return (
    <section className={styles['form']} aria-label={t`Open a channel`}>
      <ThreadHead title={<Trans>Open a channel</Trans>} />
      <div className={styles['body']}>
        <p className="secondary measure">
          <Trans>Only its members and the facilitator will know that it exists.</Trans>
        </p>
        <fieldset className={styles['choices']}>
          <legend className={styles['legend']}>
            <Trans>Who takes part, with you</Trans>
          </legend>
          {others.map(({ id, name, slot }) => (
            <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => choose(id, isChosen)}>
              <span className={styles['who']}>
                <Chip code={id} slot={slot} /> {text(name)}
              </span>
            </Checkbox>
          ))}
        </fieldset>
        {existing && (
          <Notice
            title={<Trans>You already have this channel.</Trans>}
            action={
              <Button size="small" onPress={() => open(`channel:${existing.id}`)}>
                <Trans>Go to {names.channel(existing)}</Trans>
              </Button>
            }
          />
        )}
        <DeedNotice deed={deed} />
      </div>
      <footer className={styles['foot']}>
        <Visibility to={members} />
        <Button
          variant="primary"
          isPending={deed.progress === 'sending'}
          disabledBecause={
            because ?? (chosen.length === 0 ? t`Choose at least one delegation.` : existing ? t`This channel is open already.` : undefined)
          }
          onPress={() => void go()}
        >
          <Trans>Open channel</Trans>
        </Button>
        {because && <p className={styles['closed']}>{because}</p>}
      </footer>
    </section>
  );
}

/** The channel, other than the plenary, with exactly these members. */
function channelOf(channels: Record<string, Channel>, members: readonly string[]): Channel | undefined {
  return Object.values(channels).find(
    (channel) =>
      channel.kind !== 'plenary' && channel.members.length === members.length && members.every((one) => channel.members.includes(one)),
  );
}
