import { Immer } from 'immer';
import type { LogEvent, ToldEvent } from '../events/event.ts';
import type { Viewer } from '../model/audience.ts';
import { emptySession, type Session } from '../model/session.ts';
import { isControl, mayRead } from '../rules/audience.ts';
import { evolve } from '../rules/evolve.ts';
import { project } from '../rules/project.ts';
import { structuralCopy } from '../rules/structural-copy.ts';
import { played } from '../rules/time.ts';
import { type Chapter, headingOf, onceEach } from './chapters.ts';

/** Events from one keyframe to the next: a seek folds half of this on average. Long logs have longer steps, or laying them out would be quadratic. */
const STEP = 250;
const MOST_KEYFRAMES = 100;

/** Freezing a growing state would walk all of it at every keyframe. */
const immer = new Immer({ autoFreeze: false });

/**
 * A finished or growing log laid out for replay. Position n is the moment after n events; times are
 * server time (`at`, ms since 1970) and exercise time (`played`, ms).
 */
export interface Timeline {
  readonly length: number;
  /** The session as the reader of this log knew it. A copy of its own: the caller may fold onto it. */
  stateAt(position: number): Session;
  /** The same moment through another's eyes; in a redacted log there is only its own reader's view. */
  viewAt(position: number, viewer: Viewer): Session;
  /** Positions just after each event that a viewer heard. */
  positionsFor(viewer: Viewer): number[];
  timeAt(position: number): { at: number; played: number };
  /** The last position that had been reached at a server time. */
  positionAtTime(at: number): number;
  /** Chapters of the log's own reader. */
  readonly chapters: readonly Chapter[];
  chaptersFor(viewer: Viewer): Chapter[];
}

export function timelineOf(events: readonly (ToldEvent | LogEvent)[]): Timeline {
  const step = Math.max(STEP, Math.ceil(events.length / MOST_KEYFRAMES));
  const whole = events[0]?.type === 'sessionOpened';
  const times: { at: number; played: number }[] = [{ at: events[0]?.at ?? 0, played: 0 }];
  const keyframes = [emptySession()];
  for (let from = 0; from < events.length; from += step) {
    // One produce for the whole step, so that neighbouring keyframes share what did not change.
    const next = immer.produce(keyframes.at(-1)!, (draft) => {
      for (const event of events.slice(from, from + step)) {
        evolve(draft, event);
        // A server's clock may step back; a replay's does not.
        times.push({ at: Math.max(event.at, times.at(-1)!.at), played: played(draft.clock, event.at) });
      }
    });
    keyframes.push(next);
  }
  const within = (position: number) => Math.max(0, Math.min(Math.floor(position), events.length));

  function stateAt(position: number): Session {
    const n = within(position);
    const frame = Math.floor(n / step);
    const state = structuralCopy(keyframes[frame]!);
    for (let index = frame * step; index < n; index += 1) evolve(state, events[index]!);
    return state;
  }

  const heard = (viewer: Viewer, event: ToldEvent | LogEvent) => !('to' in event) || mayRead(viewer, event.to);

  function chaptersBy(reads: (event: ToldEvent | LogEvent) => boolean, control: boolean): Chapter[] {
    return onceEach(
      events.flatMap((event, index) => {
        const heading = reads(event) ? headingOf(event, control) : undefined;
        return heading ? [{ position: index + 1, ...times[index + 1]!, ...heading }] : [];
      }),
    );
  }

  return {
    length: events.length,
    stateAt,
    viewAt: (position, viewer) => (whole ? project(stateAt(position), viewer) : stateAt(position)),
    positionsFor: (viewer) => events.flatMap((event, index) => (heard(viewer, event) ? [index + 1] : [])),
    timeAt: (position) => times[within(position)]!,
    positionAtTime(at) {
      let low = 0;
      let high = events.length;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (times[middle]!.at <= at) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    chapters: chaptersBy(() => true, whole),
    chaptersFor: (viewer) => chaptersBy((event) => heard(viewer, event), whole && isControl(viewer)),
  };
}
