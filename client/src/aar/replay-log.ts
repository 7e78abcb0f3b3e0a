import {
  chronicleOf,
  type Entry,
  type EventMap,
  type LogEvent,
  readLog,
  type Session,
  type Timeline,
  type ToldEvent,
  timelineOf,
} from '@demarche/shared';
import { hash32 } from '@demarche/shared/world/chance';
import { type Course, courseOf } from './course.ts';
import type { Perspective } from './perspective.ts';

/** A log made ready for a replay. */
export interface ReplayLog {
  /** Names this log in what the browser remembers. */
  key: string;
  /** As they were read, oldest first. */
  events: readonly (ToldEvent | LogEvent)[];
  timeline: Timeline;
  chronicle: Entry[];
  course: Course;
  /** The session after the last event. */
  end: Session;
  /** Whose eyes there are to choose from, in the order in which they are offered. */
  perspectives: Perspective[];
  /** A redacted log is one reader's own. */
  whole: boolean;
  /** Server time of STARTEX, or of the opening before it, and of the last event. */
  startedAt: number;
  endedAt: number;
}

/** Why a file cannot be replayed. Lines count from 1. */
export interface BadLog {
  line: number;
  why: 'empty' | 'noBeginning' | 'notAnEvent' | 'noReaders' | 'noExercise';
}

/** Lays a log out for replay, or says what is wrong with it and where. */
export function openLog(text: string, key?: string): { ok: true; log: ReplayLog } | { ok: false; bad: BadLog } {
  const read = readLog(text);
  if (!read.ok) return { ok: false, bad: { line: read.line, why: reasonOf(text, read.line) } };
  const { events, whole } = read;
  const broken = exerciseMissing(events);
  if (broken !== undefined) return { ok: false, bad: { line: lineOf(text, broken), why: 'noExercise' } };
  const timeline = timelineOf(events);
  const chronicle = chronicleOf(events);
  const end = timeline.stateAt(timeline.length);
  const started = chronicle.find(({ happening }) => happening.kind === 'exerciseStarted');
  const log = {
    key: key ?? keyOf(events),
    events,
    timeline,
    chronicle,
    course: courseOf(timeline, chronicle),
    end,
    perspectives: perspectivesOf(end, whole),
    whole,
    startedAt: started?.at ?? events[0]!.at,
    endedAt: timeline.timeAt(timeline.length).at,
  };
  return { ok: true, log };
}

/** A whole log can be seen through anybody's eyes; a redacted one only through its reader's, told by its brief. */
function perspectivesOf({ exercise, briefs, table }: Session, whole: boolean): Perspective[] {
  if (whole) return ['all', 'public', ...[...(exercise?.delegations ?? []), ...(table?.former ?? [])].map(({ id }) => id)];
  return [Object.keys(briefs)[0] ?? 'public'];
}

function keyOf(events: readonly (ToldEvent | LogEvent)[]): string {
  return `${events[0]!.at.toString(36)}-${events.length}-${hash32(JSON.stringify(events.at(-1))).toString(36)}`;
}

/** Where the exercise should be told and is not, or not so that it could be shown. */
function exerciseMissing(events: readonly (ToldEvent | LogEvent)[]): number | undefined {
  const at = events.findIndex(({ type }) => type === 'scenarioTold');
  // What is in a file is not known to be what its type says until somebody has looked.
  const { exercise } = (events[at]?.data ?? {}) as Partial<EventMap['scenarioTold']>;
  const isThere = exercise?.meta?.title !== undefined && Array.isArray(exercise.delegations) && Array.isArray(exercise.turns);
  return isThere ? undefined : Math.max(0, at);
}

const filledLines = (text: string): [number, string][] => [...text.split('\n').entries()].filter(([, line]) => line.trim() !== '');

const lineOf = (text: string, event: number): number => (filledLines(text)[event]?.[0] ?? 0) + 1;

function reasonOf(text: string, line: number): BadLog['why'] {
  const refused = filledLines(text).find(([index]) => index + 1 === line);
  if (!refused) return 'empty';
  if (!isEvent(refused[1])) return 'notAnEvent';
  return line === 1 ? 'noBeginning' : 'noReaders';
}

function isEvent(line: string): boolean {
  try {
    const { type, at, data } = JSON.parse(line) ?? {};
    return typeof type === 'string' && typeof at === 'number' && typeof data === 'object' && data !== null;
  } catch {
    return false;
  }
}
