import type { StressResult } from '@demarche/shared/world/stress';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ask, Line, Task, Told } from './protocol.ts';

/** A result with what it was asked about, so that nothing is ever drawn under another question's heading. */
export interface Found<Question> {
  result: StressResult;
  question: Question;
  isLast: boolean;
  /** The task it answers, as a text to compare with. */
  task: string;
}

/** What is asked of the worker, and how far it has answered. */
export interface Inquiry<Question> {
  state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** The newest question. */
  question: Question | undefined;
  /** Share of the work that is done, 0 … 1. */
  progress: number;
  /** The newest result by key; it may be of an older question until the first rough one arrives. */
  found: Readonly<Record<string, Found<Question>>>;
  /** Why it failed. */
  why?: string;
}

export interface Inquirer<Question> {
  store: StoreApi<Inquiry<Question>>;
  /** Of the tasks only those are run whose answer is not known yet. */
  ask(question: Question, tasks: readonly Task[]): void;
  stop(): void;
  /** The line itself is broken. */
  fail(why: string): void;
}

/** The page's side of the line: asks, and keeps what was found. */
export function openInquiry<Question>(line: Line<Ask, Told>): Inquirer<Question> {
  const store = createStore<Inquiry<Question>>(() => ({ state: 'idle', question: undefined, progress: 0, found: {} }));
  let id = 0;
  let tasks = new Map<string, string>();
  line.hear((told) => {
    const { question, found } = store.getState();
    // What an older question still brings, nobody waits for any more.
    if (told.id !== id || question === undefined) return;
    switch (told.kind) {
      case 'progress':
        return store.setState({ progress: told.done / told.of });
      case 'result':
        return store.setState({
          found: { ...found, [told.key]: { result: told.result, question, isLast: told.last, task: tasks.get(told.key) ?? '' } },
        });
      case 'done':
        return store.setState({ state: 'done', progress: 1 });
      case 'stopped':
        return store.setState({ state: 'stopped' });
      case 'failed':
        return store.setState({ state: 'failed', why: told.why });
    }
  });
  return {
    store,
    ask(question, asked) {
      id += 1;
      tasks = new Map(asked.map(({ key, input }) => [key, JSON.stringify(input)]));
      const before = store.getState().found;
      const isKnown = (key: string) => before[key]?.isLast === true && before[key].task === tasks.get(key);
      const found: Record<string, Found<Question>> = {};
      // What is known already is an answer to the new question as well; the rest stays in sight until it has one.
      for (const { key } of asked) if (before[key]) found[key] = isKnown(key) ? { ...before[key], question } : before[key];
      const open = asked.filter(({ key }) => !isKnown(key));
      const isDone = open.length === 0;
      store.setState({ state: isDone ? 'done' : 'running', question, progress: isDone ? 1 : 0, found });
      // Also where nothing is open: it ends whatever an older question still has under way.
      line.say(isDone ? { kind: 'stop', id: id - 1 } : { kind: 'run', id, tasks: open });
    },
    stop() {
      if (store.getState().state === 'running') line.say({ kind: 'stop', id });
    },
    fail: (why) => store.setState({ state: 'failed', why }),
  };
}
