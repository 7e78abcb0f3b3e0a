import { timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hash.ts';

/** The secret of the facilitator's link: made once, kept where only the owner reads it. */
export function facilitatorToken(dataDir: string, make: () => string): string {
  const file = join(dataDir, 'facilitator-token');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept) return kept;
  const token = make();
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}

/** Compares in constant time, whatever the lengths. */
export function isSame(shown: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(shown)), Buffer.from(hashOf(token)));
}
