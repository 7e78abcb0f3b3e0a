import { type MechanismSeen, turnNow } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Grid3x3, Landmark, List } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../store/table.ts';
import { Count } from '../ui/Count.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './ArchitecturePanel.module.css';
import { Coverage } from './Coverage.tsx';
import { BuildingItem, EndedItem, InForceItem } from './MechanismItem.tsx';
import { MechanismSheet } from './MechanismSheet.tsx';
import { useArchitecture } from './use-architecture.ts';

/** What is in force and what it can do, what is being built, and what became of the rest. */
export function ArchitecturePanel({ className }: { className?: string | undefined }) {
  const { t } = useLingui();
  const { inForce, building, ended, coverage } = useArchitecture();
  const [view, setView] = useState<'list' | 'coverage'>('list');
  const [open, setOpen] = useState<string>();
  const looked = [...inForce, ...building, ...ended].find(({ state }) => state.id === open);
  const look = ({ state }: MechanismSeen) => setOpen(state.id);
  const isCoverage = view === 'coverage' && coverage.length > 0;
  const count = inForce.length;
  return (
    <Panel
      title={isCoverage ? <Trans>Coverage</Trans> : <Trans>Architecture in force</Trans>}
      aside={
        isCoverage ? undefined : (
          <Count tone="quiet" label={t`${count} in force`}>
            {count}
          </Count>
        )
      }
      actions={
        coverage.length > 0 && (
          <IconButton
            size="small"
            name={isCoverage ? t`Show the list` : t`Show what is covered`}
            icon={isCoverage ? <List /> : <Grid3x3 />}
            aria-pressed={isCoverage}
            onPress={() => setView(isCoverage ? 'list' : 'coverage')}
          />
        )
      }
      body="flush"
      className={className}
    >
      {isCoverage ? (
        <Coverage rows={coverage} />
      ) : (
        <>
          {count === 0 ? (
            <Nothing isBuilding={building.length > 0} />
          ) : (
            <ul>
              {inForce.map((one) => (
                <InForceItem key={one.state.id} seen={one} onLook={() => look(one)} />
              ))}
            </ul>
          )}
          {building.length > 0 && (
            <>
              <h4 className={styles['sub']}>
                <Trans>Being built</Trans>
              </h4>
              <ul>
                {building.map((one) => (
                  <BuildingItem key={one.state.id} seen={one} onLook={() => look(one)} />
                ))}
              </ul>
            </>
          )}
          {ended.length > 0 && (
            <details className={styles['ended']}>
              <summary>{t`Ended: ${ended.length}`}</summary>
              <ul>
                {ended.map((one) => (
                  <EndedItem key={one.state.id} seen={one} onLook={() => look(one)} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {looked && <MechanismSheet seen={looked} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
}

function Nothing({ isBuilding }: { isBuilding: boolean }) {
  const mayPropose = useSession((session) => turnNow(session)?.phases.some(({ allow }) => allow.includes('propose')) ?? false);
  return (
    <div className={styles['nothing']}>
      <EmptyState title={<Trans>Nothing is in force</Trans>} icon={<Landmark />}>
        {isBuilding ? (
          <Trans>What is being built enters into force once it is complete.</Trans>
        ) : mayPropose ? (
          <Trans>A text that is adopted under Negotiate puts a mechanism here.</Trans>
        ) : (
          <Trans>A text that is adopted in a later session puts a mechanism here.</Trans>
        )}
      </EmptyState>
    </div>
  );
}
