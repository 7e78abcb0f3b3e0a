import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useSession, useTable, useTableNow } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { formatRemaining } from '../../ui/remaining.ts';
import { KEYS } from '../keys.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import styles from './MselPanel.module.css';

/** What has been let go by hand, how long until it leaves, and the way back. The one let go last is undone by its key. */
export function Leaving() {
  const { t } = useLingui();
  const deeds = useInjectDeeds();
  const { give } = useTable();
  const may = useMayCommand('takeBackInject');
  const at = useTableNow();
  const msel = useSession((session) => (session.stage === 'running' ? session.msel : undefined));
  const leaving = Object.values(msel ?? {})
    .flatMap(({ inject, leaving: one }) => (one ? [{ id: inject.id, at: one.at, to: one.to }] : []))
    .sort((a, b) => b.at - a.at);
  return (
    <div className={styles['leaving']} hidden={leaving.length === 0}>
      <div role="status" className="visually-hidden">
        {leaving.length > 0 && t`${leaving.map(({ id }) => id).join(', ')}: on the way out, can be taken back`}
      </div>
      {leaving.map((one, place) => (
        <div key={one.id} className={styles['leavingLine']}>
          <span className="tabular">
            <Trans>
              <b>{one.id}</b> goes out in {formatRemaining(Math.max(0, one.at - at))}
            </Trans>
            {one.to && ` · ${one.to.join(', ')}`}
          </span>
          {give && may && (
            <Button
              size="small"
              icon={<Undo2 />}
              shortcut={place === 0 ? KEYS.desk.undo : undefined}
              onPress={() => void deeds.takeBack(one.id)}
            >
              <Trans>Undo</Trans>
            </Button>
          )}
        </div>
      ))}
    </div>
  );
}
