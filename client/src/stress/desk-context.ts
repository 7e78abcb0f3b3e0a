import type { Exercise } from '@demarche/shared';
import { createContext, useContext, useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { createDesk, type Desk } from './desk.ts';
import type { Found, Inquiry } from './inquiry.ts';
import type { Question } from './question.ts';
import type { Settings, Start } from './settings.ts';
import { focusOf, type Negotiated, type Subject, subjectsOf } from './subjects.ts';
import { workerLine } from './worker-line.ts';

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the stress test stands outside of it');
  return desk;
}

/** A new desk for an exercise; the choices are kept in this browser. */
export function useNewDesk(exercise: Exercise, negotiated: Negotiated | undefined, start: Start | undefined): Desk {
  // The room may hand in an equal text anew with everything that happens.
  const [text, begin] = [JSON.stringify(negotiated), JSON.stringify(start)];
  const { desk, line } = useMemo(() => newDesk(exercise, text, begin), [exercise, text, begin]);
  useEffect(() => {
    const close = desk.open();
    return () => {
      close();
      line.close();
    };
  }, [desk, line]);
  return desk;
}

function newDesk(exercise: Exercise, negotiated: string | undefined, start: string | undefined) {
  const key = `stress.${exercise.meta.id}`;
  const line = workerLine((why) => desk.fail(why));
  const desk: Desk = createDesk({
    exercise,
    negotiated: negotiated === undefined ? undefined : JSON.parse(negotiated),
    start: start === undefined ? undefined : JSON.parse(start),
    kept: readRemembered(key),
    keep: (settings) => writeRemembered(key, settings),
    line,
  });
  return { desk, line };
}

/** One of the choices. */
export function useSetting<T>(pick: (settings: Settings) => T): T {
  return useStore(useDesk().settings, pick);
}

/** Something of how the inquiry stands. */
export function useInquiry<T>(pick: (inquiry: Inquiry<Question>) => T): T {
  return useStore(useDesk().inquiry, pick);
}

/** What was found under a key. Drawn when there is time for it: what a hand does comes first. */
export function useFound(key: string): Found<Question> | undefined {
  return useDeferredValue(useInquiry(({ found }) => found[key]));
}

export function useSubjects(): Subject[] {
  const { exercise, negotiated } = useDesk();
  const edit = useSetting((settings) => settings.edit);
  return useMemo(() => subjectsOf(exercise, negotiated, edit), [exercise, negotiated, edit]);
}

export function useFocus(): Subject {
  return focusOf(
    useSubjects(),
    useSetting(({ focus }) => focus),
  );
}
