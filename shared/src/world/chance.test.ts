import { describe, expect, it } from 'vitest';
import { d6, hash32, u } from './chance.ts';

describe('chance', () => {
  it('hashes as published', () => {
    expect(hash32('')).toBe(2872998923);
    expect(hash32('abc')).toBe(482950588);
  });
  it('draws the published uniforms', () => {
    expect([0, 1, 2].map((n) => Number(u('demo', 'collision', n).toFixed(10)))).toEqual([0.8117840525, 0.6363306139, 0.3236000163]);
  });
  it('throws the published dice', () => {
    expect(Array.from({ length: 10 }, (_, n) => d6('demo', 'dice', n))).toEqual([3, 6, 3, 6, 6, 5, 3, 6, 4, 2]);
  });
  it('takes any text, also beyond the basic plane and broken in half', () => {
    expect(hash32('한국어🕊')).not.toBe(hash32('한국어'));
    expect(hash32('\ud83d')).toBeGreaterThanOrEqual(0);
  });
});
