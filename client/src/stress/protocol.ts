import type { StressInput, StressResult } from '@demarche/shared/world/stress';

/** One comparison to make; `key` says what for. */
export interface Task {
  key: string;
  input: StressInput;
}

/** From the page to the worker. A newer run puts an end to the one before it. */
export type Ask = { kind: 'run'; id: number; tasks: readonly Task[] } | { kind: 'stop'; id: number };

/** From the worker to the page. */
export type Told =
  | { kind: 'progress'; id: number; done: number; of: number }
  /** `last`: no finer result follows under this key. */
  | { kind: 'result'; id: number; key: string; last: boolean; result: StressResult }
  | { kind: 'done'; id: number }
  | { kind: 'stopped'; id: number }
  | { kind: 'failed'; id: number; why: string };

/** One end of a line: a worker as its page sees it, or the page as the worker does. */
export interface Line<Out, In> {
  say(message: Out): void;
  hear(listener: (message: In) => void): void;
}
