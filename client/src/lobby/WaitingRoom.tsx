import { delegationOf } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { TopBar } from '../room/TopBar.tsx';
import { useTable } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useMedia } from '../ui/use-media.ts';
import { AtTheTable } from './AtTheTable.tsx';
import { OwnBrief } from './OwnBrief.tsx';
import { ReadyStrip } from './ReadyStrip.tsx';
import { Scenario } from './Scenario.tsx';
import styles from './WaitingRoom.module.css';

type Sheet = 'scenario' | 'brief' | 'table';

/** Before STARTEX a delegate reads the scenario and the own brief, sees who else is here, and says when ready. */
export function WaitingRoom() {
  const { seat } = useTable();
  const delegation = delegationOf(seat);
  const isNarrow = useMedia('(max-width: 899px)');
  const isPhone = useMedia('(max-width: 699px)');
  return (
    <div className={styles['page']}>
      <ExerciseBanner />
      <TopBar lead={delegation && <DelegationChip id={delegation} variant="solid" size="large" />}>
        {!isPhone && <LineState />}
        <LookMenu />
      </TopBar>
      <OfflineStrip />
      {delegation !== undefined && <ReadyStrip />}
      {isNarrow ? <Narrow delegation={delegation} /> : <Wide delegation={delegation} />}
    </div>
  );
}

function Wide({ delegation }: { delegation: string | undefined }) {
  const { t } = useLingui();
  return (
    <main className={cx(styles['work'], delegation === undefined && styles['two'])}>
      <Column label={t`Scenario`}>
        <Scenario />
      </Column>
      {delegation !== undefined && (
        <Column label={t`Your brief`}>
          <OwnBrief delegation={delegation} />
        </Column>
      )}
      <Column label={t`At the table`} className={styles['table']}>
        <AtTheTable />
      </Column>
    </main>
  );
}

function Column(props: { label: string; className?: string | undefined; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section className={cx(styles['column'], props.className)} aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

function Narrow({ delegation }: { delegation: string | undefined }) {
  const { t } = useLingui();
  const [sheet, setSheet] = useState<Sheet>('scenario');
  return (
    <main className={styles['tabs']}>
      <Tabs<Sheet>
        label={t`What to read`}
        selected={sheet}
        onSelect={setSheet}
        tabs={[
          { id: 'scenario', label: <Trans>Scenario</Trans>, content: <Sheeted is={<Scenario />} /> },
          ...(delegation === undefined
            ? []
            : [{ id: 'brief' as const, label: <Trans>Your brief</Trans>, content: <Sheeted is={<OwnBrief delegation={delegation} />} /> }]),
          { id: 'table', label: <Trans>At the table</Trans>, content: <Sheeted is={<AtTheTable />} /> },
        ]}
      />
    </main>
  );
}

const Sheeted = ({ is }: { is: ReactNode }) => <div className={styles['sheet']}>{is}</div>;
