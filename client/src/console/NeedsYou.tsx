import type { Attention } from '@demarche/shared';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, PhoneIncoming } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { Count } from '../ui/Count.tsx';
import { cx } from '../ui/cx.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useAnnounce } from '../ui/LiveRegion.tsx';
import { Menu } from '../ui/Menu.tsx';
import { StatusGlyph } from '../ui/StatusGlyph.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { ClaimMark } from './ClaimMark.tsx';
import { useControllers } from './controllers/use-controllers.ts';
import { LadderStrip } from './crises/LadderStrip.tsx';
import styles from './NeedsYou.module.css';
import { PutOff } from './PutOff.tsx';
import { Solved } from './Solved.tsx';
import { useSharing } from './sharing/use-sharing.ts';
import { useAttentionWords } from './use-attention-words.ts';
import { useFitting } from './use-fitting.ts';
import { useSolve } from './use-solve.ts';

/** More than this is not a queue one reads at a glance. */
const MOST = 6;

/** The facilitator's ranked queue, each on a key; every item opens the place where it is solved. */
export function NeedsYou({ items, asleep }: { items: readonly Attention[]; asleep: readonly Attention[] }) {
  const { t } = useLingui();
  const words = useAttentionWords();
  const solve = useSolve();
  const row = useRef<HTMLDivElement>(null);
  const hasOthers = useControllers().length > 0;
  const fitting = useFitting(
    row,
    items.map((item) => {
      const { said, time = '' } = words(item);
      // Where there are several, each item also says who sees to it.
      return said + time + (hasOthers ? t`Take on` : '');
    }),
  );
  const [isSharing] = useSharing();
  const all = useMemo(() => [...items, ...asleep], [items, asleep]);
  const shown = items.slice(0, Math.min(MOST, fitting));
  const more = items.slice(shown.length);
  useNews(items);
  return (
    <section className={styles['strip']} aria-label={t`Needs you`} data-console="needs">
      <h2 className={styles['kicker']}>
        <Trans>Needs you</Trans>
      </h2>
      {items.length > 0 && <Count>{items.length}</Count>}
      <div ref={row} className={styles['row']}>
        {isSharing && items.length > 0 ? (
          <p className={styles['nothing']}>
            <Trans>Hidden while sharing</Trans>
          </p>
        ) : items.length === 0 ? (
          <p className={styles['nothing']}>
            <CircleCheck width={14} height={14} aria-hidden="true" />
            <Trans>Nothing needs you</Trans>
          </p>
        ) : (
          <ol className={styles['list']}>
            {shown.map((item, index) => (
              <Item key={item.id} item={item} place={index + 1} />
            ))}
          </ol>
        )}
      </div>
      {more.length > 0 && !isSharing && (
        <Menu
          label={t`More that needs you`}
          trigger={
            <Button size="small" variant="quiet">
              <Plural value={more.length} one="# more" other="# more" />
            </Button>
          }
          entries={more.map((item, index) => {
            const { said, time } = words(item);
            const place = shown.length + index + 1;
            return {
              id: item.id,
              label: `${said} ${time ?? ''}`.trim(),
              ...(place <= 9 ? { shortcut: String(place) } : {}),
              run: () => solve(item),
            };
          })}
        />
      )}
      {more.slice(0, 9 - shown.length).map((item, index) => (
        <HiddenKey key={item.id} item={item} place={shown.length + index + 1} />
      ))}
      {!isSharing && (
        <>
          <Solved items={all} />
          <PutOff awake={items} asleep={asleep} />
          <LadderStrip />
        </>
      )}
    </section>
  );
}

function Item({ item, place }: { item: Attention; place: number }) {
  const solve = useSolve();
  const { said, time } = useAttentionWords()(item);
  useShortcut(String(place), () => solve(item), { label: said });
  return (
    <li className={styles['entry']}>
      <button type="button" className={cx(styles['item'], styles[item.tone])} onClick={() => solve(item)}>
        <Kbd keys={String(place)} />
        {item.kind === 'ringing' && <PhoneIncoming width={14} height={14} aria-hidden="true" />}
        {item.tone === 'alert' && <StatusGlyph status="overdue" />}
        <span>{said}</span>
        {time !== undefined && <b className="tabular">{time}</b>}
      </button>
      <ClaimMark item={item} said={said} />
    </li>
  );
}

/** An item behind "more" keeps its key. */
function HiddenKey({ item, place }: { item: Attention; place: number }) {
  const solve = useSolve();
  const { said } = useAttentionWords()(item);
  useShortcut(String(place), () => solve(item), { label: said });
  return null;
}

/** What cannot wait for the end of a sentence. */
const AT_ONCE: readonly Attention['kind'][] = ['ringing', 'rungAwaits', 'playStopped'];

/** Reads out what is new in the queue, what cannot wait at once. */
function useNews(items: readonly Attention[]): void {
  const announce = useAnnounce();
  const words = useAttentionWords();
  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(items.map(({ id }) => id));
    if (!before) return;
    for (const item of items) if (!before.has(item.id)) announce(words(item).said, AT_ONCE.includes(item.kind) ? 'assertive' : 'polite');
  });
}
