/** A table for a spreadsheet: what every format writes from. Numbers stay numbers; nothing is null. */
export interface Table {
  name: string;
  columns: { name: string /** in characters */; width: number }[];
  rows: Cell[][];
}
export type Cell = string | number | undefined;

/** Characters with which a spreadsheet begins a formula. What people typed must not be run by whoever opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The table as CSV (RFC 4180), in UTF-8 with the mark by which Excel knows it. A text that would be read as a formula
 * gets an apostrophe before it, as OWASP advises against CSV injection.
 */
export function csvOf({ columns, rows }: Table): string {
  return `\ufeff${csvLines([columns.map(({ name }) => name), ...rows])}`;
}

/** Lines of CSV without the mark; what people typed is guarded as in a table. */
export const csvLines = (lines: readonly (readonly Cell[])[]): string => lines.map((line) => `${line.map(fieldOf).join(',')}\r\n`).join('');

function fieldOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A time of play as h:mm:ss after STARTEX. */
export function startex(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
