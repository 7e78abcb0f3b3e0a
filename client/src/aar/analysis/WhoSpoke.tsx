import { type Exchange, exchanges } from '@demarche/shared/aar/exchange';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations, usePlayed, useSession } from '../../store/table.ts';
import { rampStep } from '../../ui/ramp.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Network } from './Network.tsx';
import styles from './WhoSpoke.module.css';

type Shape = 'matrix' | 'network';

/** Who wrote to whom up to the playhead: as a table whose cells are counted, or as a web. */
export function WhoSpoke() {
  const { t } = useLingui();
  const channels = useSession((session) => session.channels);
  const exercise = useSession((session) => session.exercise);
  const played = usePlayed();
  const [shape, show] = useState<Shape>('matrix');
  const all = useMemo(() => exchanges({ channels, ...(exercise ? { exercise } : {}) }), [channels, exercise]);
  const total = Object.values(channels).reduce((sum, { messages }) => sum + messages.length, 0);
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <p className="secondary">
          <Plural value={total} one="# message so far" other="# messages so far" /> · <i className={styles['key']} />{' '}
          <Trans>also in confidence</Trans>
        </p>
        <SegmentedControl<Shape>
          label={t`Shown as`}
          options={[
            { value: 'matrix', label: t`Table` },
            { value: 'network', label: t`Web` },
          ]}
          value={shape}
          onChange={show}
        />
      </div>
      {shape === 'matrix' ? <Table all={all} /> : <Network all={all} played={played} />}
    </div>
  );
}

function Table({ all }: { all: readonly Exchange[] }) {
  const { t } = useLingui();
  const actor = useActor();
  const codes = useDelegations().map(({ id }) => id);
  const most = Math.max(1, ...all.map(({ messages }) => messages));
  return (
    <table className={styles['matrix']}>
      <caption className="visually-hidden">
        <Trans>Messages from each delegation (row) to each other (column); a message to several counts for each</Trans>
      </caption>
      <thead>
        <tr>
          <td />
          {codes.map((code) => (
            <th key={code} scope="col">
              <DelegationChip id={code} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codes.map((from) => (
          <tr key={from}>
            <th scope="row">
              <DelegationChip id={from} />
            </th>
            {codes.map((to) => {
              const one = all.find((other) => other.from === from && other.to === to);
              if (from === to) return <td key={to} className={styles['self']} />;
              const [a, b] = [actor(from).name, actor(to).name];
              const [count, quiet] = [one?.messages ?? 0, one?.confidential ?? 0];
              return (
                <td
                  key={to}
                  className={styles['cell']}
                  data-seq={count === 0 ? undefined : rampStep((count / most) * 0.999)}
                  title={t`${a} to ${b}: ${count}, of these ${quiet} in confidence`}
                >
                  {count === 0 ? '' : count}
                  {quiet > 0 && <i className={styles['dot']} aria-hidden="true" />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
