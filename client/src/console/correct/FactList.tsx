import type { Correctable } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Correct.module.css';
import { useFactWords } from './use-fact-words.ts';
import { useMoment } from './use-moment.ts';

/** So many are drawn; typing finds the rest. */
const MOST = 60;

/** Everything that can be corrected, the latest first, found by typing. */
export function FactList(props: {
  facts: readonly Correctable[];
  chosen: string | undefined;
  onChoose: (one: Correctable) => void;
  initial: string;
}) {
  const { facts, chosen, onChoose, initial } = props;
  const { t } = useLingui();
  const words = useFactWords();
  const moment = useMoment();
  const [search, setSearch] = useState(initial);
  const asked = search.trim().toLocaleLowerCase().split(/\s+/);
  const found = facts
    .map((one) => ({ one, said: words(one) }))
    .filter(({ said: { kind, title, says } }) => asked.every((word) => `${kind} ${title} ${says}`.toLocaleLowerCase().includes(word)));
  return (
    <div className={styles['list']}>
      <TextField
        label={t`Find what was wrong`}
        value={search}
        onChange={setSearch}
        icon={<Search />}
        placeholder={t`Inject, order, vote, variable…`}
      />
      {found.length === 0 ? (
        <EmptyState
          title={facts.length === 0 ? <Trans>Nothing has happened yet that could be corrected</Trans> : <Trans>Nothing of that kind</Trans>}
        >
          <Trans>Injects with effects, orders, votes, what was set by hand, turns of building and steps of crises can be corrected.</Trans>
        </EmptyState>
      ) : (
        <ul className={styles['facts']} aria-label={t`What can be corrected, the latest first`}>
          {found.slice(0, MOST).map(({ one, said }) => (
            <li key={one.id}>
              <button
                type="button"
                className={cx(styles['fact'], one.id === chosen && styles['chosen'])}
                aria-pressed={one.id === chosen}
                onClick={() => onChoose(one)}
              >
                <span className={styles['kind']}>
                  {said.kind} · {moment(one.position)}
                </span>
                <b>{said.title}</b>
                <span className="secondary">{said.says}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
