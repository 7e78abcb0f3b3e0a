import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLOCK, decide, emptySession, fold, type LogEvent, project, type Session, viewerOf, whatIsDue } from '@demarche/shared';
import { autopilotMove } from '@demarche/shared/autopilot/autopilot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, foldBarely } from './support/bare.ts';
import { chanceOf } from './support/chance.ts';
import { anyone, likely } from './support/draw.ts';
import { frozen } from './support/frozen.ts';
import { moments, runs } from './support/sessions.ts';

const SHARED = fileURLToPath(new URL('../../shared/src', import.meta.url));
/** What rules may not reach for, and how it is written. `Date.parse` of a text that has an offset is arithmetic, not a clock. */
const IMPURE: [what: string, written: RegExp][] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
  ['input and output', /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\blocalStorage\b|\bconsole\b/],
  ['the process', /\bprocess\b|\bglobalThis\b|\bwindow\b|\bdocument\b/],
  ['Node', /\bfrom 'node:|\brequire\(|\bimport\('/],
  ['the locale', /\btoLocale\w+\b|\bIntl\b|\blocaleCompare\b/],
];
const INEXACT = /\bMath\.(?!(?:min|max|floor|imul|abs)\b)\w+|\*\*/;

/** What is impure in a source, comments and texts aside. */
function impurities(source: string, isKernel = false): string[] {
  const bare = source
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'])\/\/.*$/gm, '$1')
    // Texts go, but where a module comes from stays.
    .replace(/(?<!from )(?<!import\()'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`(?:[^`\\$]|\\.|\$(?!\{))*`/g, '``');
  const reached = IMPURE.filter(([, written]) => written.test(bare)).map(([what]) => what);
  return isKernel && INEXACT.test(bare) ? [...reached, 'inexact mathematics'] : reached;
}

const sources = readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
  .map((path) => join(SHARED, path))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes(`${SHARED}/testing/`));

type Deciders = (session: Session, choices: string, now: number) => void;
const decidesPurely = (asks: Deciders) =>
  fc.property(moments, ({ session, now, choices }) => {
    asks(frozen(session), choices, now);
  });

const ask: Deciders = (session, choices, now) => {
  if (!session.exercise) return;
  const chance = chanceOf(choices, 'purity');
  whatIsDue(session, { seat: CLOCK, at: now + 60_000, id: 'due' });
  for (let n = 0; n < 20; n += 1) {
    const drawn = chance.happens(0.7) ? likely(session, chance) : anyone(session, chance);
    if (drawn) decide(session, drawn.name, frozen(drawn.input), { seat: drawn.seat, at: now, id: 'pure' });
  }
  for (const seat of Object.keys(session.seats)) autopilotMove(project(session, viewerOf(seat)), seat, now, 'seed');
};

describe('law 5, purity', () => {
  it('the rules reach for no clock, chance, input, output or globals', () => {
    const found = sources.flatMap((path) =>
      impurities(readFileSync(path, 'utf8'), path.includes('/world/')).map((what) => `${relative(SHARED, path)}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('really read the rules', () => {
    expect(sources.length).toBeGreaterThan(70);
    expect(sources.some((path) => path.endsWith('rules/evolve.ts'))).toBe(true);
  });

  it('the static test finds each of the things it looks for', () => {
    const planted = [
      'Date.now()',
      'new Date()',
      'Math.random()',
      'setTimeout(f)',
      "fetch('x')",
      'process.env',
      "import fs from 'node:fs'",
      'a.toLocaleString()',
    ];
    expect(planted.filter((source) => impurities(source).length === 0)).toEqual([]);
    expect(impurities('Math.pow(2, 3)', true)).toEqual(['inexact mathematics']);
    expect(impurities("// Date.now() is not ours\nconst text = 'fetch';")).toEqual([]);
  });

  it('deciding changes neither the session nor the input', () => {
    fc.assert(decidesPurely(ask), { numRuns: runs(40) });
  }, 60_000);

  it('evolving changes no event', () => {
    fc.assert(
      fc.property(moments, ({ prefix }) => {
        // Barely: the guard of evolve would keep quiet about a frozen event.
        foldBarely(frozen(structuredClone(prefix)), emptySession());
      }),
      { numRuns: runs(40) },
    );
  });

  it('is not vacuous: it finds a rule that writes down what it was asked', () => {
    const scribbling: Deciders = (session) => {
      if (session.phase) session.phase.waiting = false;
    };
    expect(fc.check(decidesPurely(scribbling), { numRuns: 40 }).failed).toBe(true);
  });

  it('is not vacuous: it finds an evolver that works on the event itself', () => {
    const sharing = (session: Session, event: LogEvent) => {
      bare(session, event);
      if (event.type === 'channelOpened') session.channels[event.data.id]!.members.sort();
    };
    const property = fc.property(moments, ({ prefix }) => {
      const session = fold([]);
      for (const event of frozen(structuredClone(prefix))) sharing(session, event);
    });
    expect(fc.check(property, { numRuns: 20 }).failed).toBe(true);
  });
});
