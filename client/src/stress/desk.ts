import type { Exercise } from '@demarche/shared';
import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Inquirer, type Inquiry, openInquiry } from './inquiry.ts';
import type { Ask, Line, Told } from './protocol.ts';
import { type Question, startsOf, tasksOf } from './question.ts';
import { type Settings, type Start, settingsFrom } from './settings.ts';
import { focusOf, type Negotiated, subjectsOf } from './subjects.ts';

/** While a slider moves, the question is asked again after so many ms at the earliest. */
const PAUSE = 150;

/** A stress test being worked at: the choices, and what has been found under them so far. */
export interface Desk {
  exercise: Exercise;
  negotiated: Negotiated | undefined;
  settings: StoreApi<Settings>;
  change(change: Partial<Settings>): void;
  inquiry: StoreApi<Inquiry<Question>>;
  /** Asks anew, for instance what was stopped. */
  again(): void;
  stop(): void;
  fail(why: string): void;
  /** Begins to ask whenever a choice changes; returns how to end it. */
  open(): () => void;
}

export interface DeskInput {
  exercise: Exercise;
  negotiated: Negotiated | undefined;
  /** What this browser remembers of the choices, and where new ones are kept. */
  kept: unknown;
  /** The start to begin from in place of the remembered one. */
  start?: Start | undefined;
  keep: (settings: Settings) => void;
  line: Line<Ask, Told>;
}

export function createDesk({ exercise, negotiated, kept, start, keep, line }: DeskInput): Desk {
  const settings = createStore<Settings>(() => settingsFrom(kept, exercise, start));
  const inquirer: Inquirer<Question> = openInquiry(line);
  let asked = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    timer = undefined;
    asked = performance.now();
    const question = questionOf(exercise, negotiated, settings.getState());
    inquirer.ask(question, tasksOf(exercise, question));
  };
  const schedule = () => {
    // One is on its way and will ask with the choices as they are then.
    timer ??= setTimeout(ask, Math.max(0, asked + PAUSE - performance.now()));
  };
  return {
    exercise,
    negotiated,
    settings,
    change: (change) => settings.setState(change),
    inquiry: inquirer.store,
    again: ask,
    stop: inquirer.stop,
    fail: inquirer.fail,
    open() {
      schedule();
      const unwatch = settings.subscribe((now) => {
        keep(now);
        schedule();
      });
      return () => {
        unwatch();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

export function questionOf(exercise: Exercise, negotiated: Negotiated | undefined, settings: Settings): Question {
  const subjects = subjectsOf(exercise, negotiated, settings.edit);
  return { settings, subjects, focus: focusOf(subjects, settings.focus), starts: startsOf(exercise, settings.start) };
}
