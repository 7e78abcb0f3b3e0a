import type { LogEvent, ToldEvent } from '../events/event.ts';

/**
 * A log file that shows when it was changed. Every line ends with `"chain"`: the SHA-256, in hex, of the chain of the
 * line before, a line feed, and the line without its chain; the first line follows on nothing. The last line, `logSealed`,
 * says how many events there are, so that a file cut short shows it too, and with whose knowledge the file was made. Whoever rewrites all of it makes a file that is
 * whole again, so the last chain – the head – belongs on paper, beside the report.
 */

/** SHA-256 of a text in UTF-8, as 64 hex digits. Comes from outside, as the rules have no cryptography of their own. */
export type Digest = (text: string) => string;

const SEAL = 'logSealed';
const CHAIN = /,"chain":"([0-9a-f]{64})"\}$/;

/** The file and its head. */
export function writeChained(
  events: Iterable<ToldEvent | LogEvent>,
  digest: Digest,
  /** The labels it was read with, as `public` and `d:JPN`, or `control`. */
  labels: readonly string[],
): { text: string; head: string } {
  let text = '';
  let head = '';
  let count = 0;
  let at = 0;
  const add = (line: string) => {
    head = digest(`${head}\n${line}`);
    text += `${line.slice(0, -1)},"chain":"${head}"}\n`;
  };
  for (const event of events) {
    add(JSON.stringify(event));
    count += 1;
    ({ at } = event);
  }
  add(JSON.stringify({ type: SEAL, at, data: { events: count, labels } }));
  return { text, head };
}

/** Is this line the seal that ends a file rather than an event of the session? */
export const isSeal = (event: { type: string }): boolean => event.type === SEAL;

/** A line that does not follow on the one before. Lines count from 1; bytes from 0, `to` is the first after the line. */
export interface Break {
  line: number;
  bytes: { from: number; to: number };
  /** `changed`: what it says, or its chain, is not what was written, or a line before it is missing. `unchained`: it has no chain. */
  because: 'changed' | 'unchained';
}

export type Verified =
  | { state: 'whole'; events: number; head: string }
  | { state: 'broken'; events: number; breaks: Break[]; isCut: boolean }
  /** A file from before logs were chained: nothing can be said. */
  | { state: 'unchained'; events: number };

/**
 * Compares every line with its chain. Each line is held against the chain that the line before claims, so one changed
 * byte is one break, wherever it lies. `isCut`: the seal is missing, or counts other events than there are.
 */
export function verifyLog(text: string, digest: Digest): Verified {
  const breaks: Break[] = [];
  let claimed = '';
  let from = 0;
  let events = 0;
  let chained = 0;
  let sealed: number | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const size = bytesOf(raw);
    const line = raw.trim();
    if (line !== '') {
      const chain = CHAIN.exec(line)?.[1];
      const bare = chain === undefined ? line : `${line.slice(0, line.length - (chain.length + 12))}}`;
      const where = { line: index + 1, bytes: { from, to: from + size } };
      if (chain === undefined) breaks.push({ ...where, because: 'unchained' });
      else {
        chained += 1;
        if (raw !== line || digest(`${claimed}\n${bare}`) !== chain) breaks.push({ ...where, because: 'changed' });
        claimed = chain;
      }
      const seal = sealIn(bare);
      if (seal === undefined) events += 1;
      else sealed = seal;
    }
    from += size + 1;
  }
  if (chained === 0) return { state: 'unchained', events };
  const isCut = sealed !== events;
  return breaks.length > 0 || isCut ? { state: 'broken', events, breaks, isCut } : { state: 'whole', events, head: claimed };
}

/** How many events a seal counts; nothing for any other line. */
function sealIn(line: string): number | undefined {
  if (!line.startsWith(`{"type":"${SEAL}"`)) return undefined;
  return Number(/"events":(\d+)/.exec(line)?.[1] ?? Number.NaN);
}

/** Bytes in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
