import { describe, expect, it } from 'vitest';
import { numberIn, readGrid } from './csv.ts';

describe('a table from text', () => {
  it('reads commas, semicolons and tabs, quotes and blank lines', () => {
    const grid = { columns: ['Day', 'What'], rows: [['1', 'Two, or "three"']] };
    expect(readGrid('Day,What\r\n1,"Two, or ""three"""\n\n')).toEqual(grid);
    expect(readGrid('\uFEFFDay;What\n1;"Two, or ""three"""')).toEqual(grid);
    expect(readGrid('Day\tWhat\n1\t"Two, or ""three"""')).toEqual(grid);
  });
  it('is none without a row', () => {
    expect(readGrid('')).toBeUndefined();
    expect(readGrid('Day,What\n')).toBeUndefined();
  });
  it('knows a number from a gap', () => {
    expect(['1 200', '-3.5', '', 'many', undefined].map(numberIn)).toEqual([1200, -3.5, undefined, undefined, undefined]);
  });
});
