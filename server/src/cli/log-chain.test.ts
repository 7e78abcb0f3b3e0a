import { readLog, type ToldEvent, verifyLog, writeChained } from '@demarche/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 as digest } from '../sha256.ts';

const event = (n: number, text: string) => ({ type: 'scenarioTold', at: n, data: { text } }) as unknown as ToldEvent;
const EVENTS = ['합의', 'a "chain":"x"} in a text', 'plain', '🕊'].map((text, n) => event(n, text));
const { text: FILE, head } = writeChained(EVENTS, digest, ['public']);
const lines = FILE.trimEnd().split('\n');

describe('a chained log', () => {
  it('is as it was written', () => expect(verifyLog(FILE, digest)).toEqual({ state: 'whole', events: 4, head }));

  it('reads back to the very events', () => expect(readLog(FILE)).toEqual({ ok: true, events: EVENTS, whole: false }));

  it('shows any changed byte and the line in which it lies', () => {
    const bytes = Buffer.from(FILE);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place]! + by) % 256;
        const found = verifyLog(changed.toString('utf8'), digest);
        if (found.state === 'whole') {
          // Bytes that are no UTF-8 read as one sign; only the last line feed says nothing.
          expect(place).toBe(bytes.length - 1);
          return;
        }
        expect(found.state).toBe('broken');
        const line = bytes.subarray(0, place).toString('utf8').split('\n').length;
        if (found.state === 'broken' && found.breaks.length > 0) expect(Math.abs(found.breaks[0]!.line - line)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['taken out', lines.toSpliced(1, 1), 2],
    ['put in', lines.toSpliced(1, 0, lines[2]!), 2],
    ['moved', [lines[1]!, lines[0]!, ...lines.slice(2)], 1],
    ['without its chain', lines.with(2, JSON.stringify(EVENTS[2])), 3],
  ])('shows a line that was %s', (_name, changed, line) => {
    const found = verifyLog(changed.join('\n'), digest);
    expect(found).toMatchObject({ state: 'broken', breaks: expect.arrayContaining([expect.objectContaining({ line })]) });
  });

  it('says at which bytes', () => {
    const changed = FILE.replace('plain', 'plaid');
    const from = Buffer.byteLength(`${lines[0]}\n${lines[1]}\n`);
    expect(verifyLog(changed, digest)).toEqual({
      state: 'broken',
      events: 4,
      isCut: false,
      breaks: [{ line: 3, bytes: { from, to: from + Buffer.byteLength(lines[2]!) }, because: 'changed' }],
    });
  });

  it('shows that its end was cut off', () => {
    expect(verifyLog(lines.slice(0, 3).join('\n'), digest)).toEqual({ state: 'broken', events: 3, breaks: [], isCut: true });
  });

  it('says nothing of a file without chains', () => {
    expect(verifyLog(EVENTS.map((one) => JSON.stringify(one)).join('\n'), digest)).toEqual({ state: 'unchained', events: 4 });
  });
});
