import { type Channel, callable, channelOf, delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { PhoneCall } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useDelegations, useSession, useTable, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Notice } from '../ui/Notice.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { useKindWords } from './channels/kinds.tsx';
import { useChoices } from './channels/use-choices.ts';
import { useWanted } from './channels/use-wanted.ts';
import { DeedNotice } from './DeedNotice.tsx';
import { useDesk } from './desk.ts';
import styles from './Form.module.css';
import { ThreadHead } from './ThreadHead.tsx';
import { useDeed } from './use-deed.ts';
import { useMay } from './use-may.ts';
import { useNames } from './use-names.ts';
import { Visibility } from './Visibility.tsx';

/** An ordinary channel; the exercise's entries are named by their id. */
const ORDINARY = '';

/** Opens a channel or calls a line; where one exists already, that one is offered instead. What cannot be had now says what it waits for. */
export function OpenChannel() {
  const { t } = useLingui();
  const { seat } = useTable();
  const text = useText();
  const own = delegationOf(seat) ?? '';
  const { open } = useDesk();
  const names = useNames();
  const kinds = useKindWords();
  const choices = useChoices();
  const [wanted, want] = useWanted();
  const choice = choices.find(({ spec }) => spec.id === wanted);
  const isLine = choice?.spec.kind === 'hotline';
  const session = useSession((one) => one);
  const everyone = useDelegations();
  const others = useMemo(() => {
    const within = choice && isLine && choice.because === undefined ? callable(session, choice.spec, own) : undefined;
    return everyone.filter(({ id }) => id !== own && (within?.includes(id) ?? true));
  }, [everyone, choice, isLine, session, own]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<{ spec: string; members: readonly string[] }>();
  const inPhase = { channel: useMay('channel', 'speak'), call: useMay('message', 'hotline') };
  const because = isLine ? inPhase.call : inPhase.channel;
  const opening = useDeed('openChannel');
  const calling = useDeed('callHotline');
  const deed = isLine ? calling : opening;
  const members = choice?.members ?? [own, ...chosen];
  const find = (spec: string, among: readonly string[]): Channel | undefined =>
    spec === ORDINARY ? ordinaryOf(session.channels, among) : channelOf(session, spec, among);
  const existing = find(choice?.spec.id ?? ORDINARY, members);
  const made = opened && find(opened.spec, opened.members);

  useEffect(() => {
    if (made) open(`channel:${made.id}`);
  }, [made, open]);
  const choose = (id: string, isChosen: boolean) => {
    deed.forget();
    const rest = isLine ? [] : chosen.filter((one) => one !== id);
    setChosen(isChosen ? [...rest, id] : rest);
  };
  const chooseKind = (id: string) => {
    deed.forget();
    want(id);
    if (choices.find(({ spec }) => spec.id === id)?.spec.kind === 'hotline') setChosen(chosen.slice(0, 1));
  };
  const go = async () => {
    const spec = choice?.spec.id;
    const isDone = isLine
      ? await calling.run({ line: spec ?? '', ...(choice?.members ? {} : { to: chosen[0] ?? '' }) })
      : await opening.run({
          ...(choice?.members ? {} : { members: [...chosen] }),
          ...(spec === undefined ? {} : { channel: spec }),
        });
    if (isDone) setOpened({ spec: spec ?? ORDINARY, members });
  };
  const missing = members.length < 2 ? (isLine ? t`Choose whom to call.` : t`Choose at least one delegation.`) : undefined;
  const isThere = existing !== undefined;
  return (
    <section className={styles['form']} aria-label={t`Open a channel`}>
      <ThreadHead title={<Trans>Open a channel</Trans>} />
      <div className={styles['body']}>
        <p className="secondary measure">
          <Trans>Only its members and the facilitator will know that it exists.</Trans>
        </p>
        {choices.length > 0 && (
          <RadioGroup
            label={t`What kind`}
            value={choice?.spec.id ?? ORDINARY}
            onChange={chooseKind}
            options={[
              { value: ORDINARY, label: t`Ordinary channel`, description: t`With one delegation or several, at any time` },
              ...choices.map(({ spec, because: waits, members: fixed }) => ({
                value: spec.id,
                label: text(spec.name),
                description: [
                  kinds[spec.kind],
                  fixed && names.names(fixed.filter((one) => one !== own)),
                  spec.delayMin > 0 && t`messages take ${spec.delayMin} min`,
                ]
                  .filter(Boolean)
                  .join(' · '),
                disabledBecause: waits,
              })),
            ]}
          />
        )}
        {choice?.because && <Notice title={<Trans>Cannot be opened now.</Trans>}>{choice.because}</Notice>}
        {!choice?.members && (
          <fieldset className={styles['choices']}>
            <legend className={styles['legend']}>{isLine ? <Trans>Whom you call</Trans> : <Trans>Who takes part, with you</Trans>}</legend>
            {others.map(({ id, name, slot }) => (
              <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(isChosen) => choose(id, isChosen)}>
                <span className={styles['who']}>
                  <Chip code={id} slot={slot} /> {text(name)}
                </span>
              </Checkbox>
            ))}
          </fieldset>
        )}
        {existing && !opened && (
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
        <Visibility to={members} {...(choice ? { channel: { kind: choice.spec.kind } } : {})} />
        <Button
          variant="primary"
          {...(isLine ? { icon: <PhoneCall /> } : {})}
          isPending={deed.progress === 'sending'}
          disabledBecause={because ?? choice?.because ?? missing ?? (isThere && !isLine ? t`This channel is open already.` : undefined)}
          onPress={() => void go()}
        >
          {isLine ? <Trans>Call</Trans> : <Trans>Open channel</Trans>}
        </Button>
        {because && <p className={styles['closed']}>{because}</p>}
      </footer>
    </section>
  );
}

/** What delegations opened by themselves with exactly these members. */
function ordinaryOf(channels: Record<string, Channel>, members: readonly string[]): Channel | undefined {
  return Object.values(channels).find(
    (channel) =>
      (channel.kind === 'bilateral' || channel.kind === 'group') &&
      channel.spec === undefined &&
      channel.members.length === members.length &&
      members.every((one) => channel.members.includes(one)),
  );
}
