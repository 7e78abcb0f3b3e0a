import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * While something inside has the focus and no text is being typed, a number picks the quick start that carries it. Outside the
 * numbers belong to the queue, so this listens inside alone, and takes the key before the page hears it.
 */
export function useQuickKeys(frame: RefObject<HTMLElement | null>, pick: (place: number) => void): void {
  const latest = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, [role=listbox], [role=menu]') !== null;
    if (!/^[1-9]$/.test(event.key) || isTyping || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    event.preventDefault();
    pick(Number(event.key) - 1);
  });
  useEffect(() => {
    const element = frame.current;
    const listen = (event: KeyboardEvent) => latest(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [frame]);
}
