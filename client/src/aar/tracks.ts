import type { Asked, DelegationId } from '@demarche/shared';
import type { RungStretch } from '@demarche/shared/replay/rungs';
import type { Way } from './course.ts';

/** What the timeline draws, in exercise time (ms). Everything a perspective heard, past and future alike. */
export interface Tracks {
  total: number;
  turns: { turn: number; from: number; to: number }[];
  phases: { turn: number; index: number; from: number; to: number }[];
  /** Injects, or the items that reached this reader; `code` is the control room's number for it. */
  injects: Mark[];
  messages: number[];
  sealed: { position: number; at: number; delegation: DelegationId }[];
  revealed: Mark[];
  /** `asked`: what of a text, where it is not the whole. */
  votes: { position: number; from: number; to: number | undefined; outcome: 'passed' | 'failed' | undefined; asked: Asked | undefined }[];
  rungs: RungStretch[];
}

interface Mark {
  position: number;
  at: number;
  code?: string;
}

export function tracksOf({ chapters, entries }: Way, total: number, rungs: RungStretch[]): Tracks {
  const tracks: Tracks = { total, turns: [], phases: [], injects: [], messages: [], sealed: [], revealed: [], votes: [], rungs };
  const open = new Map<string, Tracks['votes'][number]>();
  const asked = new Map(
    entries.map(({ happening, position }) => [position, happening.kind === 'voteOpened' ? happening.asked : undefined]),
  );
  const phases = chapters.filter((one) => one.kind === 'turn' || one.kind === 'phase');
  for (const [place, { turn, index, played }] of phases.entries()) {
    const to = phases[place + 1]?.played ?? total;
    tracks.phases.push({ turn, index, from: played, to });
    const last = tracks.turns.at(-1);
    if (last?.turn === turn) last.to = to;
    else tracks.turns.push({ turn, from: played, to });
  }
  for (const chapter of chapters) {
    const { position, played: at } = chapter;
    if (chapter.kind === 'inject') tracks.injects.push({ position, at, code: chapter.inject });
    if (chapter.kind === 'item') tracks.injects.push({ position, at });
    if (chapter.kind === 'ordersRevealed') tracks.revealed.push({ position, at });
    if (chapter.kind === 'voteOpened') {
      const vote = { position, from: at, to: undefined, outcome: undefined, asked: asked.get(position) };
      open.set(chapter.vote, vote);
      tracks.votes.push(vote);
    }
    if (chapter.kind === 'voteClosed') {
      const vote = open.get(chapter.vote);
      if (vote) Object.assign(vote, { to: at, outcome: chapter.outcome });
    }
  }
  for (const { happening, position, played } of entries) {
    if (happening.kind === 'messagePosted') tracks.messages.push(played);
    if (happening.kind === 'ordersSealed') tracks.sealed.push({ position, at: played, delegation: happening.by });
  }
  return tracks;
}

/** How many of these times fall into each of equal parts of the whole. */
export function histogram(times: readonly number[], total: number, parts: number): number[] {
  const counts = Array.from({ length: parts }, () => 0);
  for (const time of times) counts[Math.min(parts - 1, Math.floor((time / Math.max(total, 1)) * parts))]! += 1;
  return counts;
}
