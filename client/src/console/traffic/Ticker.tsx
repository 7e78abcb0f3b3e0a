import { isInner } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Flag, Newspaper } from 'lucide-react';
import { useMemo } from 'react';
import { When } from '../../delegation/When.tsx';
import { useSession } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { useSharing } from '../sharing/use-sharing.ts';
import { FromTo } from './SaidLine.tsx';
import styles from './Traffic.module.css';
import { markOf, trafficOfAll } from './traffic.ts';

const SHOWN = 4;

/** The latest of what is said anywhere, at the foot of the console. */
export function Ticker() {
  const { t } = useLingui();
  const look = useLook();
  const channels = useSession((session) => session.channels);
  const wire = useSession((session) => session.wire);
  const [isSharing] = useSharing();
  // While the screen is shared not even who speaks with whom is seen: only what everybody has read.
  const latest = useMemo(() => {
    if (!isSharing) return trafficOfAll({ channels, wire }, SHOWN);
    const open = trafficOfAll({ channels, wire }).filter(({ to, kind }) => to.length === 0 && !isInner(kind));
    return open.slice(0, SHOWN);
  }, [channels, wire, isSharing]);
  const bookmarks = useSession((session) => session.bookmarks);
  const marked = useMemo(() => new Set(Object.values(bookmarks ?? {}).map(({ about }) => about)), [bookmarks]);
  useShortcut(KEYS.always.traffic, () => look({ sheet: 'traffic', traffic: undefined }), { label: t`All channels`, group: t`Watch` });
  return (
    <section className={styles['ticker']} aria-label={t`Traffic`} data-console="ticker">
      <h2 className={styles['kicker']}>
        <Trans>Traffic</Trans>
      </h2>
      {latest.length === 0 ? (
        <p className="secondary">
          <Trans>Nobody has said anything yet; messages and statements run past here.</Trans>
        </p>
      ) : (
        <ul className={styles['tape']}>
          {latest.map((said) => (
            <li key={said.key} className={styles['said']}>
              <span className={styles['when']}>
                <When played={said.played} />
              </span>
              <FromTo said={said} />
              {said.message?.withdrawn === undefined ? (
                <q className={styles['quote']}>{said.text}</q>
              ) : (
                <span className={styles['quote']}>
                  <Trans>withdrawn</Trans>
                </span>
              )}
              {said.message?.leaked && <Newspaper role="img" aria-label={t`Leaked`} className={styles['mark']} />}
              {marked.has(markOf(said)) && <Flag role="img" aria-label={t`Marked for the debrief`} className={styles['mark']} />}
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles['all']}
        size="small"
        variant="quiet"
        shortcut={KEYS.always.traffic}
        onPress={() => look({ sheet: 'traffic', traffic: undefined })}
      >
        <Trans>All channels</Trans>
      </Button>
    </section>
  );
}
