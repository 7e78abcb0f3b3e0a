import { createStore } from 'zustand';
import { openLog, type ReplayLog } from '../aar/replay-log.ts';

/** A play that is held against others. */
export interface Compared {
  /** Names the log, so that it is taken once. */
  key: string;
  /** File name, or when it was played. */
  name: string;
  log: ReplayLog;
}

/** The plays laid beside each other, for as long as the page is open: the replay draws the others as dashed lines. */
export const compared = createStore<{ plays: Compared[] }>(() => ({ plays: [] }));

export type NotTaken = 'unreadable' | 'partial' | 'otherExercise' | 'twice';

/** Lays one more play beside the others, or says why it cannot be. */
function take(play: Compared): NotTaken | undefined {
  const { plays } = compared.getState();
  if (!play.log.whole) return 'partial';
  const exercise = plays[0]?.log.end.exercise?.meta.id;
  if (exercise !== undefined && exercise !== play.log.end.exercise?.meta.id) return 'otherExercise';
  if (plays.some(({ key }) => key === play.key)) return 'twice';
  compared.setState({ plays: [...plays, play] });
  return undefined;
}

export function takeText(text: string, name: string, key?: string): NotTaken | undefined {
  const opened = openLog(text, key);
  return opened.ok ? take({ key: opened.log.key, name, log: opened.log }) : 'unreadable';
}

export const remove = (key: string): void => compared.setState(({ plays }) => ({ plays: plays.filter((one) => one.key !== key) }));

/** Begins anew with this one. */
export const startWith = (play: Compared): void => compared.setState({ plays: play.log.whole ? [play] : [] });

/** A play is called by a letter in tables and beside lines. */
export const letter = (place: number): string => String.fromCharCode(65 + place);
