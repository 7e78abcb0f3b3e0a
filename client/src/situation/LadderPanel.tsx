import type { CrisisSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronsUp } from 'lucide-react';
import { useState } from 'react';
import { When } from '../delegation/When.tsx';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Ladder } from './Ladder.tsx';
import styles from './LadderPanel.module.css';
import { Readable } from './Readable.tsx';
import { useCrises } from './use-crises.ts';
import { useEndWords } from './use-end-words.ts';

/** Where each crisis under way stands on the exercise's ladder; those that have ended folded away. */
export function LadderPanel({ className }: { className?: string | undefined }) {
  const text = useText();
  const crises = useCrises();
  const live = crises.filter(({ live: isLive }) => isLive);
  const ended = crises.filter(({ live: isLive }) => !isLive);
  const [only] = live;
  const isOne = live.length === 1 && only !== undefined;
  const name = text(only?.name);
  return (
    <Panel
      title={
        isOne ? (
          <Trans>Crisis: {name}</Trans>
        ) : (
          <span data-as-tab="">{live.length === 0 ? <Trans>Crises</Trans> : <Trans>Crises under way</Trans>}</span>
        )
      }
      body="flush"
      className={cx(className, live.length > 1 && styles['several'])}
    >
      {live.length > 1 ? (
        <Several crises={live} ended={ended} />
      ) : (
        <>
          {isOne ? <Standing crisis={only} /> : <None />}
          <Ended crises={ended} />
        </>
      )}
    </Panel>
  );
}

function Several({ crises, ended }: { crises: readonly CrisisSeen[]; ended: readonly CrisisSeen[] }) {
  const { t } = useLingui();
  const text = useText();
  const actor = useActor();
  const [chosen, choose] = useState<string>();
  const selected = crises.find(({ crisis }) => crisis === chosen) ?? crises[0]!;
  return (
    <Tabs
      className={styles['tabs']}
      label={t`Crises under way`}
      selected={selected.crisis}
      onSelect={choose}
      tabs={crises.map((one) => ({
        id: one.crisis,
        label: (
          <>
            <span className="visually-hidden">{text(one.name)}</span>
            <span aria-hidden="true">{one.parties.map((code) => actor(code).code).join('–')}</span>
          </>
        ),
        count: one.rung,
        content: (
          <>
            <h4 className={styles['which']}>{text(one.name)}</h4>
            <Standing crisis={one} />
            <Ended crises={ended} />
          </>
        ),
      }))}
    />
  );
}

function Parties({ crisis: { parties } }: { crisis: CrisisSeen }) {
  return (
    <span className={styles['parties']}>
      {parties.map((code) => (
        <DelegationChip key={code} id={code} />
      ))}
    </span>
  );
}

/** Since when, where and on what it is; then the ladder. */
function Standing({ crisis }: { crisis: CrisisSeen }) {
  const text = useText();
  const area = useSession((session) => session.exercise?.map?.areas.find(({ id }) => id === crisis.area)?.name);
  return (
    <Readable label={text(crisis.name)}>
      <div className={styles['standing']}>
        <p className={styles['about']}>
          <Parties crisis={crisis} /> {[text(crisis.issueName), text(area)].filter(Boolean).join(', ')}
          {', '}
          <Trans>
            since <When played={crisis.since} />
          </Trans>
        </p>
        <Ladder crisis={crisis} />
      </div>
    </Readable>
  );
}

function None() {
  const { t } = useLingui();
  const ladder = useSession((session) => session.exercise?.ladder);
  return (
    <Readable label={t`Crises`}>
      <div className={styles['none']}>
        <EmptyState title={<Trans>No crisis is under way</Trans>} icon={<ChevronsUp />}>
          <Trans>One that is noticed here is shown on the rung where it stands.</Trans>
        </EmptyState>
        {ladder && <Ladder ladder={ladder} />}
      </div>
    </Readable>
  );
}

function Ended({ crises }: { crises: readonly CrisisSeen[] }) {
  const count = crises.length;
  if (count === 0) return null;
  return (
    <details className={styles['ended']}>
      <summary>
        <Trans>Ended: {count}</Trans>
      </summary>
      <ul>
        {crises.map((crisis) => (
          <Over key={crisis.crisis} crisis={crisis} />
        ))}
      </ul>
    </details>
  );
}

function Over({ crisis }: { crisis: CrisisSeen }) {
  const text = useText();
  const why = useEndWords().crisis;
  const { peak, rung, ended } = crisis;
  return (
    <li>
      <p className={styles['overName']}>{text(crisis.name)}</p>
      <p className={styles['about']}>
        <Parties crisis={crisis} />{' '}
        <Trans>
          Ended on rung {rung}, at most {peak}
        </Trans>
        {ended && ` · ${why(ended)}`}
        {' · '}
        <When played={crisis.played} />
      </p>
    </li>
  );
}
