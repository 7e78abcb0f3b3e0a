import { useLingui } from '@lingui/react/macro';
import { useShortcut } from '../ui/use-shortcut.ts';
import { KEYS } from './keys.ts';

const PANELS = '[data-console]:not([hidden])';
const CHOSEN = '[role=row][tabindex="0"], tr[aria-current=true] button, [role=tab][aria-selected=true]';
const ANYTHING = 'input:not([disabled]), textarea, button, a[href], [tabindex="0"]';

/** F6 takes the focus from panel to panel, as in a desktop program: to what is chosen there, or what stands first. */
export function usePanelKeys(): void {
  const { t } = useLingui();
  const group = t`Look`;
  useShortcut(KEYS.always.nextPanel, () => step(1), { label: t`To the next panel`, group });
  useShortcut(KEYS.always.previousPanel, () => step(-1), { label: t`To the previous panel`, group });
}

/** J and K choose the next and the previous inject from wherever the focus is. */
export function useInjectSteps(): void {
  const { t } = useLingui();
  const group = t({ message: 'MSEL', comment: 'Master scenario events list' });
  useShortcut(KEYS.desk.nextInject, () => chooseInject(1), { label: t`Choose the next inject`, group });
  useShortcut(KEYS.desk.previousInject, () => chooseInject(-1), { label: t`Choose the previous inject`, group });
}

function step(by: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>(PANELS)].filter(focusIn);
  const here = panels.findIndex((panel) => panel.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : panels.length - 1) : (here + by + panels.length) % panels.length;
  focusIn(panels[next])?.focus();
}

const focusIn = (panel: HTMLElement | undefined) =>
  panel?.querySelector<HTMLElement>(CHOSEN) ?? panel?.querySelector<HTMLElement>(ANYTHING) ?? undefined;

/** Begins at the row that can be reached with Tab: the chosen one, or the next to go out. */
function chooseInject(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-inject]')];
  const from = rows.findIndex((row) => row.tabIndex === 0);
  const isChosen = rows[from]?.getAttribute('aria-selected') === 'true';
  const to = from < 0 ? 0 : isChosen ? from + by : from;
  rows[Math.min(rows.length - 1, Math.max(0, to))]?.focus();
}
