import type { CrisisSight } from '../model/crisis.ts';
import type { Session } from '../model/session.ts';

/** From one exercise time to another, ms, the crisis that stood highest stood at this rung. */
export interface RungStretch {
  from: number;
  to: number;
  rung: number;
}

/** Each crisis as closely as the reader of this session saw it: as a controller, as one of its parties, as everybody. */
export function closestSights({ crises = {} }: Pick<Session, 'crises'>): CrisisSight[] {
  const closeness = (slot: string) => (slot.endsWith('~public') ? 0 : slot.endsWith('~parties') ? 1 : 2);
  const best = new Map<string, { slot: string; sight: CrisisSight }>();
  for (const [slot, sight] of Object.entries(crises)) {
    const known = best.get(sight.crisis);
    if (!known || closeness(known.slot) < closeness(slot)) best.set(sight.crisis, { slot, sight });
  }
  return [...best.values()].map(({ sight }) => sight);
}

/** How high things stood at each time: the highest rung of all crises, without the times at which there was none. */
export function highestRungs(session: Session): RungStretch[] {
  const total = session.clock.elapsed;
  const stretches = closestSights(session).flatMap((sight) => stretchesOf(sight, total));
  const times = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const highest: RungStretch[] = [];
  for (const [place, from] of times.entries()) {
    const to = times[place + 1];
    const here = stretches.filter((one) => one.from <= from && from < one.to);
    if (to === undefined || here.length === 0) continue;
    const rung = Math.max(...here.map((one) => one.rung));
    const last = highest.at(-1);
    if (last?.rung === rung && last.to === from) last.to = to;
    else highest.push({ from, to, rung });
  }
  return highest;
}

function stretchesOf({ history, ended, played }: CrisisSight, total: number): RungStretch[] {
  const end = ended ? played : total;
  return history.map(([from, rung], place) => ({ from, to: history[place + 1]?.[0] ?? Math.max(from, end), rung }));
}
