import type { MechanismSpec } from '../exercise/schema.ts';
import type { BuildDraw, BuildOutcome, EndOfMechanism, MechanismState, Price } from '../model/mechanism.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { Evolvers } from './event.ts';
import { inner, own } from './inner.ts';

export interface MechanismEvents {
  /** Adopted by a vote, there from the start (turn 0), or set by the facilitator. Public, unless it was agreed in confidence. */
  mechanismAdopted: {
    id: string;
    template: string;
    spec: MechanismSpec;
    members: DelegationId[];
    buildTurns: number;
    turn: number;
    played: number;
    proposal?: string;
    part?: string;
    inForce?: true;
    why?: string;
    readers?: DelegationId[];
  };
  mechanismBuilt: { id: string; outcome: BuildOutcome; progress: number; setbacks: number; played: number };
  mechanismEnteredIntoForce: { id: string; turn: number; played: number };
  /** Upkeep was not paid. */
  mechanismWorn: { id: string; maturity: number; played: number };
  mechanismExpanded: { id: string; expansion: number; spec: MechanismSpec; members: DelegationId[]; played: number };
  mechanismEnded: { id: string; stage: 'abandoned' | 'lapsed'; because: EndOfMechanism; played: number; why?: string };
  noticeGiven: { id: string; delegation: DelegationId; leavesAfter: number; played: number };
  noticeTakenBack: { id: string; delegation: DelegationId; played: number };
  memberLeft: { id: string; delegation: DelegationId; played: number };
  /** What it costs a member; told to that member. */
  mechanismPriced: { id: string; delegation: DelegationId; price: Price };
  /** The working of a turn of building; the control room's. */
  buildReckoned: { id: string; draw: BuildDraw };
}

const changed = (session: Session, id: string, change: (state: MechanismState) => Partial<MechanismState>): void => {
  const state = own(session.mechanisms ?? {}, id);
  if (state && session.mechanisms) session.mechanisms[id] = { ...state, ...change(state) };
};

/** What an annulled mechanism of the same name had cost is no price of this one. */
function forget(session: Session, id: string): void {
  const { [id]: _mechanism, ...mechanisms } = session.mechanisms ?? {};
  session.mechanisms = mechanisms;
  const { [id]: _price, ...prices } = session.prices ?? {};
  if (Object.keys(prices).length > 0) session.prices = prices;
  else delete session.prices;
}

export const mechanismEvolvers: Evolvers<MechanismEvents> = {
  mechanismAdopted(session, { id, template, spec, members, buildTurns, turn, played, proposal, part, inForce, readers }, { to }) {
    session.mechanisms ??= {};
    const known = own(session.mechanisms, id);
    if (known && known.ended !== 'annulled') return;
    if (known) forget(session, id);
    session.mechanisms[id] = {
      id,
      template,
      spec,
      members,
      stage: inForce ? 'inForce' : 'building',
      ...(proposal === undefined ? {} : { proposal }),
      ...(part === undefined ? {} : { part }),
      adoptedTurn: turn,
      ...(inForce ? { inForceTurn: turn } : {}),
      played,
      progress: inForce ? buildTurns : 0,
      buildTurns,
      setbacks: 0,
      maturity: inForce ? 1 : 0,
      expanded: [],
      leaving: {},
      ...(readers === undefined ? {} : { readers }),
    };
    if (readers && to) session.heardBy[`mechanism:${id}`] = to;
  },
  mechanismBuilt(session, { id, outcome, progress, setbacks, played }) {
    changed(session, id, () => ({ last: outcome, progress, setbacks, played }));
  },
  mechanismEnteredIntoForce(session, { id, turn, played }) {
    changed(session, id, () => ({ stage: 'inForce', inForceTurn: turn, maturity: 1, played }));
  },
  mechanismWorn(session, { id, maturity, played }) {
    changed(session, id, () => ({ maturity, played }));
  },
  mechanismExpanded(session, { id, expansion, spec, members, played }) {
    changed(session, id, (state) => ({ spec, members, expanded: [...state.expanded, expansion], played }));
  },
  mechanismEnded(session, { id, stage, because, played }) {
    changed(session, id, () => ({ stage, ended: because, maturity: 0, played }));
  },
  noticeGiven(session, { id, delegation, leavesAfter, played }) {
    changed(session, id, (state) => ({ leaving: { ...state.leaving, [delegation]: leavesAfter }, played }));
  },
  noticeTakenBack(session, { id, delegation, played }) {
    changed(session, id, ({ leaving: { [delegation]: _gone, ...leaving } }) => ({ leaving, played }));
  },
  memberLeft(session, { id, delegation, played }) {
    changed(session, id, ({ members, leaving: { [delegation]: _gone, ...leaving } }) => ({
      members: members.filter((one) => one !== delegation),
      leaving,
      played,
    }));
  },
  mechanismPriced(session, { id, delegation, price }) {
    session.prices ??= {};
    inner(session.prices, id)[delegation] = price;
  },
  buildReckoned(session, { id, draw }) {
    session.builds ??= {};
    session.builds[id] = [...(own(session.builds, id) ?? []), draw];
  },
};
