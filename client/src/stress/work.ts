import { type StressInput, stressRun } from '@demarche/shared/world/stress';
import type { Ask, Line, Task, Told } from './protocol.ts';

/** Runs after which a first, rough answer is given, and how many times more follow until the next one. */
const ROUGH = 40;
const FINER = 10;
/** A slice of work in ms, after which the worker listens whether anything newer was asked. */
const SLICE = 12;
/** Between two reports of progress, in ms. */
const REPORT = 80;

/** How many runs each pass makes: rough first, then all of them. */
export function passesOf(runs: number): number[] {
  const passes: number[] = [];
  for (let size = ROUGH; size * 2 < runs; size *= FINER) passes.push(size);
  return [...passes, runs];
}

interface Pace {
  /** Lets whatever waits be heard. */
  breathe(): Promise<void>;
  now(): number;
}

/** Answers what the page asks, the newest question only. */
export function serve(line: Line<Told, Ask>, pace: Pace): void {
  let current: number | undefined;
  line.hear((ask) => {
    if (ask.kind === 'stop') {
      if (current === ask.id) current = undefined;
      line.say({ kind: 'stopped', id: ask.id });
      return;
    }
    current = ask.id;
    const isCurrent = () => current === ask.id;
    void run(ask.id, ask.tasks, line, pace, isCurrent).catch((thrown: unknown) => {
      if (isCurrent()) line.say({ kind: 'failed', id: ask.id, why: thrown instanceof Error ? thrown.message : String(thrown) });
    });
  });
}

async function run(id: number, tasks: readonly Task[], line: Line<Told, Ask>, pace: Pace, isCurrent: () => boolean): Promise<void> {
  const passes = inTurns(tasks);
  const of = passes.reduce((sum, { input }) => sum + weightOf(input), 0);
  let done = 0;
  let last = pace.now();
  let reported = last;
  for (const { key, input, isLast } of passes) {
    const weight = weightOf(input);
    const work = stressRun({ ...input, slice: 4 });
    let step = work.next();
    while (!step.done) {
      if (pace.now() - last >= SLICE) {
        if (last - reported >= REPORT) {
          reported = last;
          line.say({ kind: 'progress', id, done: done + (weight * step.value.done) / step.value.of, of });
        }
        await pace.breathe();
        if (!isCurrent()) return;
        last = pace.now();
      }
      step = work.next();
    }
    done += weight;
    line.say({ kind: 'result', id, key, last: isLast, result: step.value });
  }
  line.say({ kind: 'done', id });
}

interface Pass extends Task {
  isLast: boolean;
}

/** Every task roughly, before any of them finely. */
function inTurns(tasks: readonly Task[]): Pass[] {
  const all = tasks.map(({ key, input }) => {
    const sizes = passesOf(input.runs);
    return sizes.map((runs, i): Pass => ({ key, input: { ...input, runs }, isLast: i === sizes.length - 1 }));
  });
  const most = Math.max(0, ...all.map((passes) => passes.length));
  return Array.from({ length: most }, (_, turn) => all.flatMap((passes) => passes[turn] ?? [])).flat();
}

const weightOf = ({ runs, architectures, deck }: StressInput): number => runs * architectures.length * deck.length;
