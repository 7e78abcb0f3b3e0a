import type { InjectState } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { CornerDownRight } from 'lucide-react';
import { useSession, useText } from '../../store/table.ts';
import { useLook } from '../console-state.ts';
import styles from './InjectDetail.module.css';
import rows from './MselPanel.module.css';
import { Part } from './Part.tsx';
import { useStatusWords } from './use-status-word.ts';

/** What follows when the expected action of an inject is missed, in its row. */
export function ChainLine({ state: { inject, expected } }: { state: InjectState }) {
  const text = useText();
  const next = useSession((session) => session.msel[inject.expected?.ifMissed ?? '']);
  if (!next || expected === 'met') return null;
  const name = `${next.inject.id} ${text(next.inject.title)}`;
  return (
    <p className={rows['chain']}>
      <CornerDownRight aria-hidden="true" />
      {expected === 'missed' ? <Trans>missed, so: {name}</Trans> : <Trans>if missed: {name}</Trans>}
    </p>
  );
}

/** The whole chain an inject stands in: what it follows when missed, itself, and what follows it. */
export function Chain({ state }: { state: InjectState }) {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const words = useStatusWords();
  const msel = useSession((session) => session.msel);
  const links = chainOf(msel, state);
  if (links.length < 2) return null;
  return (
    <Part title={t`If nobody acts`}>
      <ol className={styles['chain']}>
        {links.map((link, place) => (
          <li key={link.inject.id}>
            {link === state ? (
              <b>
                {link.inject.id} · {text(link.inject.title)}
              </b>
            ) : (
              <button
                type="button"
                className={styles['link']}
                onClick={() => look({ inject: link.inject.id, detail: link.inject.id, filter: 'all' })}
              >
                {link.inject.id} · {text(link.inject.title)}
              </button>
            )}{' '}
            <span className="tertiary">
              {link.expected === 'met'
                ? t`its action was taken`
                : link.expected === 'missed'
                  ? t`its action was missed`
                  : words[link.stage]}
              {place < links.length - 1 && link.inject.expected && ` · ${t`within ${link.inject.expected.withinMin} min, else:`}`}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** Each inject of the chain once, first to last; authors may write a ring. */
function chainOf(msel: Record<string, InjectState>, state: InjectState): InjectState[] {
  const chain = [state];
  const before = (one: InjectState) => Object.values(msel).find(({ inject }) => inject.expected?.ifMissed === one.inject.id);
  for (let one = before(state); one && !chain.includes(one); one = before(one)) chain.unshift(one);
  for (let one = msel[state.inject.expected?.ifMissed ?? '']; one && !chain.includes(one); one = msel[one.inject.expected?.ifMissed ?? ''])
    chain.push(one);
  return chain;
}
