import type { Channel } from '../model/channel.ts';
import type { Session } from '../model/session.ts';

/** The plenary as it goes on, or, where there is none for a reader any more, the last it was in. */
export function plenaryOf({ channels }: Session): Channel | undefined {
  const all = Object.values(channels).filter(({ kind }) => kind === 'plenary');
  return all.find(({ closed }) => closed === undefined) ?? all.at(-1);
}

/** The channel that goes on from this one, where the reader knows of it. */
export const goesOnIn = ({ channels }: Session, channel: string): Channel | undefined =>
  Object.values(channels).find(({ follows }) => follows === channel);
