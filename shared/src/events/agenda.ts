import type { AgendaResult, Ranking } from '../model/agenda.ts';
import type { Evolvers } from './event.ts';

export interface AgendaEvents {
  /** Told to the delegation itself until the reveal. */
  rankingSealed: Omit<Ranking, 'at'>;
  /** All rankings at once, to everybody. */
  rankingsRevealed: AgendaResult;
}

export const agendaEvolvers: Evolvers<AgendaEvents> = {
  rankingSealed(session, ranking, { at }) {
    session.rankings ??= {};
    session.rankings[ranking.delegation] = { ...ranking, at };
  },
  rankingsRevealed(session, result) {
    session.agendaResult = result;
  },
};
