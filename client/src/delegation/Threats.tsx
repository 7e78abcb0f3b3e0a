import { Trans, useLingui } from '@lingui/react/macro';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useSession } from '../store/table.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Brief.module.css';

const MAX = 10;

/** How much a delegation feels threatened, from 0 to 10, as its role sheet says. */
export function Threats({ threat }: { threat: Record<string, number> }) {
  const { t } = useLingui();
  const delegations = useSession((session) => session.exercise?.delegations);
  const rows = Object.entries(threat).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  return (
    <Panel title={<Trans>Threat perceptions</Trans>} aside={<Trans>0 none to 10 gravest</Trans>}>
      <ul>
        {rows.map(([of, level]) => (
          <li key={of} className={styles['threat']}>
            {delegations?.some(({ id }) => id === of) ? <DelegationChip id={of} /> : <span>{inWords(of)}</span>}
            <span className={styles['bar']} aria-hidden="true">
              <span style={{ inlineSize: `${(level / MAX) * 100}%` }} />
            </span>
            <span className={styles['number']} title={t`${level} of 10`}>
              {level}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The key of an issue as an author wrote it, such as `missile_tests`, as words. */
function inWords(key: string): string {
  const words = key.replaceAll(/[_-]+/g, ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
