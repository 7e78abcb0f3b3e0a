import { type Knowable, type Knowers, knewOf } from '@demarche/shared/aar/knew';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import { KIND_ICONS, useKindWords } from '../../delegation/channels/kinds.tsx';
import { looks } from '../../injects/register.ts';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations, useText } from '../../store/table.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Count } from '../../ui/Count.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import { HappeningLine } from '../HappeningLine.tsx';
import { playTime } from '../play-time.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import styles from './Knew.module.css';

/** More of one group than this is folded behind its count. */
const MOST = 40;

/** What two delegations knew and did not know at the playhead, whoever one looks through. */
export function Knew() {
  const { t } = useLingui();
  const text = useText();
  const { log } = useReplay();
  const delegations = useDelegations();
  const actor = useActor();
  const position = usePlayhead((head) => head.position);
  const [pair, choose] = useRemembered<string[]>('replay.pair', []);
  // Who takes part comes before who only observes.
  const codes = delegations.toSorted((a, b) => Number(a.isObserver) - Number(b.isObserver)).map(({ id }) => id);
  const first = codes.find((code) => code === pair[0]) ?? codes[0] ?? '';
  const second = codes.find((code) => code === pair[1] && code !== first) ?? codes.find((code) => code !== first) ?? '';
  // Every telling keeps its own readers only in the log as a whole.
  const known = useMemo(
    () => knewOf(log.timeline.stateAt(position), log.chronicle, position, [first, second]),
    [log, position, first, second],
  );
  const options = delegations.map(({ id, name }) => ({ value: id, label: text(name), mark: <Chip code={id} slot={actor(id).slot} /> }));
  const time = playTime(log.timeline.timeAt(position).played);
  const groups: { id: Knowers; title: ReactNode }[] = [
    {
      id: 'both',
      title: (
        <>
          <DelegationChip id={first} /> <DelegationChip id={second} /> <Trans>Both knew</Trans>
        </>
      ),
    },
    {
      id: 'first',
      title: (
        <>
          <DelegationChip id={first} /> <Trans>Only {first} knew</Trans>
        </>
      ),
    },
    {
      id: 'second',
      title: (
        <>
          <DelegationChip id={second} /> <Trans>Only {second} knew</Trans>
        </>
      ),
    },
    { id: 'neither', title: <Trans>Neither knew</Trans> },
  ];
  return (
    <Panel title={<Trans>Knew, did not know</Trans>} aside={t`at ${time} of play`} body="flush">
      <div className={styles['pair']}>
        <Select label={t`One delegation`} labelShown="hidden" options={options} value={first} onChange={(code) => choose([code, second])} />
        <Select
          label={t`Against`}
          labelShown="hidden"
          options={options.filter(({ value }) => value !== first)}
          value={second}
          onChange={(code) => choose([first, code])}
        />
      </div>
      {groups.map(({ id, title }) => (
        <section key={id} className={styles['group']}>
          <h4 className={styles['head']}>
            {title}
            <Count tone="quiet">{known[id].length}</Count>
          </h4>
          <Things things={known[id]} />
        </section>
      ))}
    </Panel>
  );
}

/** What was told to some comes first; what everybody read is folded away. */
function Things({ things }: { things: readonly Knowable[] }) {
  const restricted = things.filter(({ isPublic }) => !isPublic);
  const open = things.filter(({ isPublic }) => isPublic);
  return (
    <>
      <ul className={styles['list']}>
        {restricted.slice(0, MOST).map((one) => (
          <Thing key={one.key} thing={one} />
        ))}
      </ul>
      {restricted.length > MOST && (
        <p className={styles['more']}>
          <Plural value={restricted.length - MOST} one="and # earlier one" other="and # earlier ones" />
        </p>
      )}
      {open.length > 0 && (
        <details className={styles['open']}>
          <summary>
            <Plural value={open.length} one="# thing that everybody read" other="# things that everybody read" />
          </summary>
          <ul className={styles['list']}>
            {open.slice(0, MOST).map((one) => (
              <Thing key={one.key} thing={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Thing({ thing: { entry, count, inDifferentWords, channel } }: { thing: Knowable }) {
  const { t } = useLingui();
  const { playhead } = useReplay();
  const kinds = useKindWords();
  const text = useText();
  const { happening } = entry;
  const Mark = happening.kind === 'wireTold' ? looks[happening.media].icon : undefined;
  const time = playTime(entry.played);
  return (
    <li className={styles['thing']}>
      <span className={styles['glyph']}>{channel ? KIND_ICONS[channel.kind] : Mark && <Mark aria-hidden="true" />}</span>
      <span className={styles['what']}>
        {channel ? (
          <>
            {kinds[channel.kind]} {channel.kind !== 'plenary' && channel.members.map((id) => <DelegationChip key={id} id={id} />)}
            <span className={styles['note']}>
              <Plural value={count} one="# message" other="# messages" />
            </span>
          </>
        ) : happening.kind === 'wireTold' ? (
          <>
            {text(happening.title) || text(happening.text)}
            <span className={styles['note']}>
              {happening.by === undefined ? text(happening.from) : <DelegationChip id={happening.by} />}
            </span>
          </>
        ) : (
          <HappeningLine happening={happening} />
        )}
        {inDifferentWords && (
          <span className={styles['note']}>
            <Trans>told in different words</Trans>
          </span>
        )}
      </span>
      <button
        type="button"
        className={styles['time']}
        aria-label={t`${time}, go to this moment`}
        onClick={() => playhead.seek(entry.position)}
      >
        {time}
      </button>
    </li>
  );
}
