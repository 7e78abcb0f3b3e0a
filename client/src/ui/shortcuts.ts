// The keys that do something now. One listener for the page; the shortcut registered last wins.
// Key names: 'N', '/', 'Space', 'Enter', 'Escape', 'ArrowLeft', with 'Mod+' (Ctrl, or Command on a Mac), 'Shift+', 'Alt+'.
export interface Shortcut {
  readonly keys: string;
  readonly label: string;
  readonly group?: string | undefined;
  readonly layer?: 'page' | 'dialog' | undefined;
  readonly run: () => void;
}

const PRESSABLE = 'a[href], button, summary, [role=button], [role=tab], [role=radio], [role=switch], [role=checkbox]';
const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
let active: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

export function activeShortcuts(): readonly Shortcut[] {
  return active;
}

export function watchShortcuts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function registerShortcut(shortcut: Shortcut): () => void {
  if (active.length === 0) {
    document.addEventListener('keydown', beforeControls, true);
    document.addEventListener('keydown', onKeyDown);
  }
  change([...active, shortcut]);
  return () => {
    change(active.filter((other) => other !== shortcut));
    if (active.length > 0) return;
    document.removeEventListener('keydown', beforeControls, true);
    document.removeEventListener('keydown', onKeyDown);
  };
}

/** How a key is printed: `Mod+K` as `Ctrl K` or `⌘K`. */
export function printedKeys(keys: string): string {
  const printed = partsOf(keys).map((key) => {
    if (key === 'Mod') return isMac ? '⌘' : 'Ctrl';
    return { Enter: '↵', Escape: 'Esc', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Shift: '⇧', '-': '−' }[key] ?? key;
  });
  return isMac ? printed.join('') : printed.join(' ');
}

function change(next: readonly Shortcut[]): void {
  active = next;
  for (const listener of listeners) listener();
}

/** Ctrl+Enter on a button that happens to have the focus means the shortcut, not the button: it must not hear the key. */
function beforeControls(event: KeyboardEvent): void {
  const target = event.composedPath()[0];
  if (!(isMac ? event.metaKey : event.ctrlKey) || !(target instanceof Element) || !target.closest(PRESSABLE)) return;
  onKeyDown(event);
  if (event.defaultPrevented) event.stopPropagation();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const target = event.composedPath()[0];
  const found = active.findLast((shortcut) => matches(shortcut.keys, event) && !isForElement(shortcut, target) && !isCovered(shortcut));
  if (!found) return;
  event.preventDefault();
  found.run();
}

/** `Mod+K` in parts; the plus itself is a key too, and stands last. */
function partsOf(keys: string): string[] {
  return keys.endsWith('+') ? [...keys.split('+').filter((part) => part !== ''), '+'] : keys.split('+');
}

function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = partsOf(keys);
  const key = parts.pop() ?? '';
  const wants = (name: string) => parts.includes(name);
  const pressed = event.key === ' ' ? 'Space' : event.key;
  const isLetter = /^[a-z]$/i.test(key);
  return (
    pressed.toLowerCase() === key.toLowerCase() &&
    (isMac ? event.metaKey : event.ctrlKey) === wants('Mod') &&
    (isMac ? event.ctrlKey : event.metaKey) === false &&
    event.altKey === wants('Alt') &&
    (event.shiftKey === wants('Shift') || (!isLetter && key.length === 1)) // '?' already needs Shift on most keyboards
  );
}

/** A single key belongs to a text being typed; Space and Enter belong to the control that has the focus. */
function isForElement({ keys }: Shortcut, target: EventTarget | undefined): boolean {
  if (keys.startsWith('Mod+') || keys.startsWith('Alt+') || !(target instanceof Element)) return false;
  if (keys === 'Escape') return false;
  if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role=listbox], [role=menu]')) return true;
  return (keys === 'Space' || keys === 'Enter') && target.closest(PRESSABLE) !== null;
}

/** While a dialog is open, what lies behind it hears no keys. */
function isCovered({ layer }: Shortcut): boolean {
  return layer !== 'dialog' && document.querySelector('[data-covers-page]') !== null;
}
