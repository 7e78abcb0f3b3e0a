import type { Admission, AskState, JoinRequest, SeatId } from '@demarche/shared';

interface Asked extends JoinRequest {
  session: string;
  state: AskState;
}

/** A request nobody answered, or an answer nobody fetched, is forgotten after this long, in ms. */
const FORGOTTEN_AFTER = 60 * 60_000;
const MOST_WAITING = 100;

/** People who know the code and ask for a seat. They wait at the door only as long as the server runs. */
export class Requests {
  readonly #requests = new Map<string, Asked>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Nothing when too many wait already. */
  ask(id: string, session: string, seat: SeatId, holder: string): JoinRequest | undefined {
    this.#forget();
    if (this.waiting(session).length >= MOST_WAITING) return undefined;
    const asked: Asked = { id, session, seat, holder, askedAt: this.#now(), state: { state: 'waiting' } };
    this.#requests.set(id, asked);
    return asked;
  }

  waiting(session: string): JoinRequest[] {
    return [...this.#requests.values()]
      .filter((one) => one.session === session && one.state.state === 'waiting')
      .map(({ id, seat, holder, askedAt }) => ({ id, seat, holder, askedAt }));
  }

  stateOf(id: string): AskState | undefined {
    return this.#requests.get(id)?.state;
  }

  find(id: string, session: string): JoinRequest | undefined {
    return this.waiting(session).find((one) => one.id === id);
  }

  admit(id: string, admission: Admission): void {
    const asked = this.#requests.get(id);
    if (asked) asked.state = { state: 'admitted', admission };
  }

  decline(id: string): void {
    const asked = this.#requests.get(id);
    if (asked) asked.state = { state: 'declined' };
  }

  #forget(): void {
    for (const [id, { askedAt }] of this.#requests) if (this.#now() - askedAt > FORGOTTEN_AFTER) this.#requests.delete(id);
  }
}
