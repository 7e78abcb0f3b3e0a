import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight, FileText } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './EffectsFrame.module.css';
import { EffectsPanel } from './EffectsPanel.tsx';
import { useEffectWords } from './use-effect-words.ts';
import type { Effects } from './use-effects.ts';

/** From this width on, in px, a text and what it does stand side by side. */
export const SIDE_BY_SIDE = 860;

/**
 * A text with what it does: beside it where there is room, else in a line above it that opens in its place. `foot` stays
 * in sight, under what it does or under the text. Without effects the text stands alone.
 */
export function EffectsFrame(props: { effects: Effects | undefined; foot?: ReactNode; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const isBeside = useIsWide(frame, SIDE_BY_SIDE);
  const [isOpen, open] = useState(false);
  const { effects, foot, children } = props;
  const panel = effects && <EffectsPanel effects={effects} />;
  return (
    <div ref={frame} className={styles['frame']} data-beside={isBeside && effects !== undefined}>
      <div className={styles['main']}>
        {effects && !isBeside && <Strip effects={effects} isOpen={isOpen} onOpen={() => open(!isOpen)} />}
        {effects && !isBeside && isOpen ? <Page>{panel}</Page> : children}
        {!(effects && isBeside) && foot}
      </div>
      {effects && isBeside && (
        <aside className={styles['side']}>
          <Page>{panel}</Page>
          {foot}
        </aside>
      )}
    </div>
  );
}

function Page({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <section className={styles['page']} tabIndex={0} aria-label={t`What this text does`}>
      {children}
    </section>
  );
}

/** The four answers in a line; a press shows the rest in place of the text, another the text again. */
function Strip({ effects: { now }, isOpen, onOpen }: { effects: Effects; isOpen: boolean; onOpen: () => void }) {
  const words = useEffectWords();
  return (
    <button type="button" className={styles['strip']} aria-expanded={isOpen} onClick={onOpen}>
      <span className={styles['lead']}>{isOpen ? <Trans>Back to the text</Trans> : <Trans>What this text does</Trans>}</span>
      {now.mechanisms.length === 0 ? (
        <span className={styles['fact']}>
          <Trans>It establishes nothing yet</Trans>
        </span>
      ) : (
        <>
          <span className={styles['fact']}>
            <Trans>Bite</Trans> <b>{words.bite(now)}</b>
          </span>
          <span className={styles['fact']}>
            <Trans>Cost</Trans> <b>{words.cost(now)}</b>
          </span>
          <span className={styles['fact']}>
            <Trans>Turns</Trans> <b>{words.turns(now)}</b>
          </span>
          <span className={styles['fact']}>
            <Trans>Setback</Trans> <b>{words.setback(now)}</b>
          </span>
        </>
      )}
      {isOpen ? <FileText aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
    </button>
  );
}

function useIsWide(element: { readonly current: HTMLElement | null }, from: number): boolean {
  const [isWide, setWide] = useState(false);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWide(element.current.clientWidth >= from);
    const watcher = new ResizeObserver(([entry]) => entry && setWide(entry.contentRect.width >= from));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element, from]);
  return isWide;
}
