import type { Answer, Refusal, SeatId } from '@demarche/shared';
import type { GivenCommand } from '../store/port.ts';

const ACCEPTED: Answer = { accepted: true };
/** A page repeats what was not answered, soon; it does not come back to older refusals. */
const REFUSALS_KEPT = 200;

/** First answers, so that a repeated command gets the same one. Acceptances are durable, refusals are not. */
export class Answers {
  readonly #accepted = new Set<string>();
  readonly #refused = new Map<SeatId, Map<string, Answer>>();

  constructor(accepted: readonly GivenCommand[]) {
    for (const command of accepted) this.accept(command);
  }

  first({ seat, id }: GivenCommand): Answer | undefined {
    return this.#accepted.has(keyOf(seat, id)) ? ACCEPTED : this.#refused.get(seat)?.get(id);
  }

  accept({ seat, id }: GivenCommand): Answer {
    this.#accepted.add(keyOf(seat, id));
    return ACCEPTED;
  }

  refuse({ seat, id }: GivenCommand, refusal: Refusal): Answer {
    const answer: Answer = { accepted: false, refusal };
    const own = this.#refused.get(seat) ?? new Map<string, Answer>();
    this.#refused.set(seat, own);
    own.set(id, answer);
    const oldest = own.keys().next();
    if (own.size > REFUSALS_KEPT && !oldest.done) own.delete(oldest.value);
    return answer;
  }
}

/** Seat ids hold no spaces. */
const keyOf = (seat: SeatId, id: string): string => `${seat} ${id}`;
