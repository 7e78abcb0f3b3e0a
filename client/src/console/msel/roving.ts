import type { KeyboardEvent } from 'react';

/** Moves the focus to another row of the same grid; false when the key says nothing about that. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): boolean {
  const rows = [...(event.currentTarget.closest('[role=grid]')?.querySelectorAll<HTMLElement>('[data-inject]') ?? [])];
  const here = rows.indexOf(event.currentTarget);
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (target === undefined) return false;
  rows[target]?.focus();
  return true;
}
