/**
 * Counter-based randomness: a draw depends only on the seed, the name of its stream and its number, so
 * adding a draw elsewhere never shifts it. FNV-1a (32 bit) with the murmur3 finaliser.
 */

/** Hash of a text's UTF-8 bytes, 0 … 2³²−1. */
export function hash32(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i += 1;
    for (const byte of utf8(point)) h = Math.imul(h ^ byte, 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Uniform in [0, 1). */
export function u(seed: string, stream: string, n: number | string): number {
  return hash32(`${seed}|${stream}|${n}`) / 0x1_0000_0000;
}

/** A die of six sides: 1 … 6. */
export function d6(seed: string, stream: string, n: number): number {
  return 1 + Math.floor(6 * u(seed, stream, n));
}

function utf8(point: number): number[] {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), 0x80 | (point & 63)];
  if (point < 0x10000) return [0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63)];
}
