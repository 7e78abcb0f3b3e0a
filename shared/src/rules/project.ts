import type { Viewer } from '../model/audience.ts';
import type { Session } from '../model/session.ts';
import { isControl, mayRead, toDelegation } from './audience.ts';

/**
 * A session as one viewer sees it: the same type with things missing. Items are shared by reference with
 * the session given, so it costs as much as the lists are long. Law: equals the fold of what the viewer
 * was told. [SEC-3]
 */
export function project(session: Session, viewer: Viewer): Session {
  if (isControl(viewer)) return session;
  const heard = (kind: string) => (_item: unknown, id: string) => mayRead(viewer, session.heardBy[`${kind}:${id}`] ?? []);
  const own = (_item: unknown, delegation: string) => mayRead(viewer, [toDelegation(delegation)]);
  // Mechanisms are public unless they were agreed in confidence.
  const isOpenOrHeard = (_item: unknown, id: string) => mayRead(viewer, session.heardBy[`mechanism:${id}`] ?? ['public']);
  const { wordings: _wordings, channelDraws: _draws, lots: _lots, outbox, credences, ...rest } = session;
  const { control: _control, reasons: _reasons, builds: _builds, crisisBooks: _books, turnsWithout: _turns, ...seen } = rest;
  const { controllers: _controllers, claims: _claims, handovers: _handovers, haltCalls: _calls, ...unstaffed } = seen;
  const {
    observations: _observations,
    bookmarks: _bookmarks,
    guide: _guide,
    corrections: _corrections,
    forked: _forked,
    ...unjudged
  } = unstaffed;
  const { adjudications: _adjudications, rfiReplies: _replies, rfis, hearings, pleas, ...undecided } = unjudged;
  const { prices, crises, rankings, orderDrafts, drafts, annexes, parted = {}, mechanisms, notes, ...open } = undecided;
  // Whoever has left has these as they were then.
  const left = Object.entries(parted).flatMap(([code, had]) => (mayRead(viewer, [toDelegation(code)]) ? [had] : []))[0];
  return {
    ...open,
    ...some('prices', prices && keepInner(prices, own)),
    ...some('drafts', drafts && { ...keep(drafts, heard('draft')), ...left?.drafts }),
    ...some('rfis', rfis && keep(rfis, heard('rfi'))),
    ...some('notes', notes && keep(notes, heard('note'))),
    ...some('annexes', annexes && { ...keep(annexes, heard('annex')), ...left?.annexes }),
    ...some('mechanisms', mechanisms && keep(mechanisms, isOpenOrHeard)),
    ...some('crises', crises && keep(crises, heard('crisis'))),
    ...some('outbox', outbox && keep(outbox, heard('outbox'))),
    ...some('credences', credences && keepInner(credences, own)),
    ...some('rankings', rankings && keep(rankings, own)),
    ...some('hearings', hearings && keep(hearings, heard('hearing'))),
    ...some('pleas', pleas && keepInner(pleas, own)),
    ...some('orderDrafts', orderDrafts && keepInner(orderDrafts, own)),
    briefs: keep(session.briefs, own),
    channels: keep(session.channels, heard('channel')),
    wire: keep(session.wire, heard('wire')),
    receipts: keepInner(session.receipts, own),
    msel: {},
    ballots: keepInner(session.ballots, own),
    sealed: keepInner(session.sealed, own),
    world: keep(session.world, heard('world')),
    heardBy: {},
  };
}

/** A part that exists only once something of it was told. */
function some<K extends string, T extends object>(name: K, part: T | undefined): { [N in K]?: T } {
  // A computed key widens to string; the name is the only key there is.
  return part && Object.keys(part).length > 0 ? ({ [name]: part } as { [N in K]: T }) : {};
}

function keep<T>(record: Record<string, T>, test: (item: T, id: string) => boolean): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [id, item] of Object.entries(record)) if (test(item, id)) kept[id] = item;
  return kept;
}

/** Keeps the inner items that pass; an outer item of which nothing was told is not there at all. */
function keepInner<T>(
  record: Record<string, Record<string, T>>,
  test: (item: T, id: string) => boolean,
): Record<string, Record<string, T>> {
  const kept: Record<string, Record<string, T>> = {};
  for (const [outer, items] of Object.entries(record)) {
    const inner = keep(items, test);
    if (Object.keys(inner).length > 0) kept[outer] = inner;
  }
  return kept;
}
