import { drain } from '@demarche/shared/world/drain';
import type { StressInput } from '@demarche/shared/world/stress';
import { stressRun } from '@demarche/shared/world/stress';
import { describe, expect, it } from 'vitest';
import { openInquiry } from './inquiry.ts';
import type { Ask, Line, Task, Told } from './protocol.ts';
import { passesOf, serve } from './work.ts';

const input = (runs: number): StressInput => ({
  world: {
    issues: { sea: { kind: 'traditional', hardness: 0.8 } },
    actors: {},
    dyads: { 'ARL~BRN': { T: 60, S: 20, F: 20, I: 0.2, C: 0 } },
    contagion: [],
  },
  deck: [{ id: 'nets', issue: 'sea', parties: ['ARL', 'BRN'], rung0: 3, shock: 5, stepHours: 6, steps: 12, momentum: 0.05 }],
  architectures: [{ id: 'none', mechanisms: [] }],
  mode: 'in-force',
  runs,
});

/** A page and a worker with a line between them, and a hand on the clock: every slice takes as long as it may. */
function wired() {
  const told: Told[] = [];
  const asked: Ask[] = [];
  let toWorker: (ask: Ask) => void = () => undefined;
  let toPage: (told: Told) => void = () => undefined;
  let time = 0;
  const worker: Line<Told, Ask> = {
    say: (message) => {
      told.push(message);
      toPage(message);
    },
    hear: (listener) => {
      toWorker = listener;
    },
  };
  const page: Line<Ask, Told> = {
    say: (message) => {
      asked.push(message);
      toWorker(message);
    },
    hear: (listener) => {
      toPage = listener;
    },
  };
  const breaths: (() => void)[] = [];
  serve(worker, {
    breathe: () => new Promise((resolve) => breaths.push(resolve)),
    now: () => {
      time += 20;
      return time;
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return {
    inquiry: openInquiry<string>(page),
    told,
    asked,
    settle,
    /** Lets the worker take one slice after another, until it needs no more breath or `enough` holds. */
    async finish(enough = () => false) {
      await settle();
      while (!enough()) {
        const breath = breaths.shift();
        if (!breath) return;
        breath();
        await settle();
      }
    },
  };
}
const task = (key: string, runs: number): Task => ({ key, input: input(runs) });

describe('a run', () => {
  it('gives every rough answer before any fine one', async () => {
    const { inquiry, told, finish } = wired();
    inquiry.ask('q', [task('main', 100), task('slope', 100)]);
    await finish();
    const results = told.flatMap((one) => (one.kind === 'result' ? [[one.key, one.result.runs, one.last]] : []));
    expect(results).toEqual([
      ['main', 40, false],
      ['slope', 40, false],
      ['main', 100, true],
      ['slope', 100, true],
    ]);
    expect(inquiry.store.getState()).toMatchObject({ state: 'done', progress: 1, question: 'q' });
  });
  it('ends with exactly what one undivided run gives', async () => {
    const { inquiry, finish } = wired();
    inquiry.ask('q', [task('main', 100)]);
    await finish();
    expect(inquiry.store.getState().found['main']!.result).toEqual(drain(stressRun(input(100))));
  });
  it('says how far it has come, never backwards', async () => {
    const { inquiry, told, finish } = wired();
    inquiry.ask('q', [task('main', 500)]);
    await finish();
    const shares = told.flatMap((one) => (one.kind === 'progress' ? [one.done / one.of] : []));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
  it('of few runs is made at once', () => {
    expect([passesOf(10), passesOf(80), passesOf(600), passesOf(2000)]).toEqual([[10], [80], [40, 600], [40, 400, 2000]]);
  });
  it('of nothing is done', async () => {
    const { inquiry, finish } = wired();
    inquiry.ask('q', []);
    await finish();
    expect(inquiry.store.getState().state).toBe('done');
  });
});

describe('a newer question', () => {
  it('puts an end to the older one, of which nothing more is heard', async () => {
    const { inquiry, told, settle, finish } = wired();
    inquiry.ask('old', [task('main', 5000)]);
    await settle();
    const before = told.length;
    inquiry.ask('new', [task('main', 50)]);
    await finish();
    expect(told.slice(before).filter(({ id }) => id === 1)).toEqual([]);
    expect(inquiry.store.getState()).toMatchObject({ state: 'done', question: 'new' });
    expect(inquiry.store.getState().found['main']).toMatchObject({ question: 'new', isLast: true });
  });
  it('keeps an older answer in sight, under its own question, until it has one itself', async () => {
    const { inquiry, finish } = wired();
    inquiry.ask('old', [task('main', 10), task('gone', 10)]);
    await finish();
    inquiry.ask('new', [task('main', 5000)]);
    expect(inquiry.store.getState().found).toMatchObject({ main: { question: 'old' } });
    expect(inquiry.store.getState().found).not.toHaveProperty('gone');
    expect(inquiry.store.getState().state).toBe('running');
  });
});

describe('what is known', () => {
  it('is not run again, and answers the new question as well', async () => {
    const { inquiry, told, finish } = wired();
    inquiry.ask('old', [task('main', 50), task('without', 50)]);
    await finish();
    const before = told.length;
    inquiry.ask('new', [task('main', 50), task('without', 60)]);
    expect(inquiry.store.getState().found).toMatchObject({ main: { question: 'new' }, without: { question: 'old' } });
    await finish();
    expect(told.slice(before).flatMap((one) => (one.kind === 'result' ? one.key : []))).toEqual(['without']);
    expect(inquiry.store.getState()).toMatchObject({ state: 'done', found: { without: { question: 'new' } } });
  });
  it('needs no worker at all where all of it is known, and ends what was under way', async () => {
    const { inquiry, asked, finish } = wired();
    inquiry.ask('old', [task('main', 50)]);
    await finish();
    inquiry.ask('other', [task('main', 50), task('more', 5000)]);
    inquiry.ask('new', [task('main', 50)]);
    expect(inquiry.store.getState()).toMatchObject({ state: 'done', question: 'new' });
    expect(asked.at(-1)).toEqual({ kind: 'stop', id: 2 });
    await finish();
    expect(Object.keys(inquiry.store.getState().found)).toEqual(['main']);
  });
  it('is not taken for known where it is only rough', async () => {
    const { inquiry, told, finish } = wired();
    inquiry.ask('q', [task('main', 500)]);
    await finish(() => told.some(({ kind }) => kind === 'result'));
    inquiry.stop();
    inquiry.ask('q', [task('main', 500)]);
    await finish();
    expect(inquiry.store.getState()).toMatchObject({ state: 'done', found: { main: { isLast: true } } });
  });
});

describe('stopping', () => {
  it('leaves the rough answer, and ends the work', async () => {
    const { inquiry, told, finish } = wired();
    inquiry.ask('q', [task('main', 5000)]);
    await finish(() => told.some(({ kind }) => kind === 'result'));
    inquiry.stop();
    await finish();
    expect(told.at(-1)).toEqual({ kind: 'stopped', id: 1 });
    expect(inquiry.store.getState()).toMatchObject({ state: 'stopped', found: { main: { isLast: false, result: { runs: 40 } } } });
  });
  it('when nothing runs says nothing', () => {
    const { inquiry, asked } = wired();
    inquiry.stop();
    expect(asked).toEqual([]);
  });
});

it('a fault is told, not swallowed', async () => {
  const { inquiry, finish, settle } = wired();
  const broken = { ...input(10), deck: null } as unknown as StressInput;
  inquiry.ask('q', [{ key: 'main', input: broken }]);
  await settle();
  await finish();
  expect(inquiry.store.getState().state).toBe('failed');
  expect(inquiry.store.getState().why).toMatch(/null/);
});
