/** A table as authors write and paste it: a line of headings, then rows. Cells are text; what is a number is read as one when drawn. */
export interface Grid {
  columns: string[];
  rows: string[][];
}

/**
 * Reads a table from text: commas, semicolons or tabs, whichever the first line has most of; cells may stand in
 * quotation marks. Blank lines are left out. Nothing, when there is no row below the headings.
 */
export function readGrid(source: string): Grid | undefined {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const separator = separatorOf(text);
  const lines = cellsOf(text, separator).filter((cells) => cells.some((cell) => cell !== ''));
  const [columns, ...rows] = lines;
  return columns && rows.length > 0 ? { columns, rows } : undefined;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function cellsOf(text: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    lines.at(-1)!.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') isQuoted = true;
    else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      lines.push([]);
    } else cell += sign;
  }
  end();
  return lines;
}

/** A cell as a number, or nothing where it holds none: a gap in a line. */
export function numberIn(cell: string | undefined): number | undefined {
  if (cell === undefined || cell.trim() === '') return undefined;
  const value = Number(cell.replaceAll(' ', ''));
  return Number.isFinite(value) ? value : undefined;
}
