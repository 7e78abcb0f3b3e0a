import { RateLimiterMemory } from 'rate-limiter-flexible';

const WRONG_A_MINUTE = 30;

/** Wrong codes, links and tokens per address: a person mistypes a few, a program tries thousands. */
export class Guesses {
  readonly #limiter = new RateLimiterMemory({ points: WRONG_A_MINUTE, duration: 60 });

  async isBlocked(address: string): Promise<boolean> {
    const state = await this.#limiter.get(address);
    return state !== null && state.consumedPoints >= WRONG_A_MINUTE;
  }

  wrong(address: string): void {
    // Rejected once all are used up: that is what `isBlocked` tells.
    this.#limiter.consume(address).catch(() => undefined);
  }
}
