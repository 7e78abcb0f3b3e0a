import type { MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Landmark, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Coverage } from '../../situation/Coverage.tsx';
import { useArchitecture } from '../../situation/use-architecture.ts';
import { useMechanismWords } from '../../situation/use-mechanism-words.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useConsole, useLook } from '../console-state.ts';
import list from '../crises/Crises.module.css';
import styles from './Architecture.module.css';
import { MechanismDetail } from './MechanismDetail.tsx';

/** Stands for the table of what is covered, among the mechanisms. */
const COVERAGE = '';

/** What was agreed and what became of it; the chosen one in full, with what only the control room knows. */
export function ArchitecturePart() {
  const { t } = useLingui();
  const look = useLook();
  const { give } = useTable();
  const { inForce, building, ended, coverage } = useArchitecture();
  const wanted = useConsole((state) => state.mechanism);
  const isOver = useSession((session) => session.stage === 'ended');
  const all = [...inForce, ...building, ...ended];
  const chosen = wanted === COVERAGE ? undefined : (all.find(({ state }) => state.id === wanted) ?? all[0]);
  return (
    <div className={list['part']}>
      <nav className={list['list']} aria-label={t`Mechanisms`}>
        {give && (
          <div className={styles['adopt']}>
            <Button
              size="small"
              icon={<Plus />}
              onPress={() => look({ sheet: 'adopt' })}
              disabledBecause={isOver ? t`The exercise has ended.` : undefined}
            >
              <Trans>Put a mechanism in place</Trans>
            </Button>
          </div>
        )}
        <Group title={t`In force`}>
          {inForce.map((one) => (
            <Item key={one.state.id} seen={one} isChosen={one === chosen} />
          ))}
        </Group>
        <Group title={t`Being built`}>
          {building.map((one) => (
            <Item key={one.state.id} seen={one} isChosen={one === chosen} />
          ))}
        </Group>
        <Group title={t`Ended`}>
          {ended.map((one) => (
            <Item key={one.state.id} seen={one} isChosen={one === chosen} />
          ))}
        </Group>
        <Group title={t`Together`}>
          {[
            <li key="coverage">
              <button
                type="button"
                className={list['item']}
                aria-current={chosen === undefined}
                onClick={() => look({ mechanism: COVERAGE })}
              >
                <span className={list['title']}>
                  <Trans>Coverage by issue</Trans>
                </span>
              </button>
            </li>,
          ]}
        </Group>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard */}
      <div className={list['chosen']} tabIndex={0}>
        {chosen ? (
          <MechanismDetail key={chosen.state.id} seen={chosen} />
        ) : all.length === 0 ? (
          <EmptyState title={<Trans>Nothing has been agreed yet</Trans>} icon={<Landmark />}>
            <Trans>A text that is adopted puts a mechanism here; so can you, with a reason.</Trans>
          </EmptyState>
        ) : (
          <div className={styles['coverage']}>
            <Coverage rows={coverage} />
          </div>
        )}
      </div>
    </div>
  );
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className={list['group']}>
      <h3 className="kicker">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Item({ seen, isChosen }: { seen: MechanismSeen; isChosen: boolean }) {
  const text = useText();
  const look = useLook();
  const { building } = useMechanismWords();
  const { id, stage, last, maturity } = seen.state;
  const { far, held } = building(seen);
  return (
    <li>
      <button type="button" className={list['item']} aria-current={isChosen} onClick={() => look({ mechanism: id })}>
        <span className={list['title']}>{text(seen.name)}</span>
        {stage === 'building' && (
          <span className={list['whom']}>
            <span className="secondary">{far}</span>
            {held !== undefined && <Tag tone={last === 'setback' || last === 'stalled' ? 'held' : 'plain'}>{held}</Tag>}
          </span>
        )}
        {stage === 'inForce' && maturity < 1 && (
          <span className={list['whom']}>
            <Tag tone="held">
              <Trans>worn to {Math.round(maturity * 100)} %</Trans>
            </Tag>
          </span>
        )}
      </button>
    </li>
  );
}
