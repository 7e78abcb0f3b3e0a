import { setTimeout as sleep } from 'node:timers/promises';
import { openLine, received, type SocketLine } from './socket-line.ts';

/** How a server under test is spoken to: what a client shows when joining, and how it says something. */
export interface Dialect {
  port: number;
  /** The join payload of one client, as JSON. */
  auth(room: number, place: number): string;
  /** The event body that says a text, as a JSON array. */
  say(text: string, number: number): string;
}

export const PLACES = 9;
const MARK = Buffer.from('~C');
const DIGITS = 9;
/** 200 bytes of text in all, mark and number included. */
const FILL = 'We can share what our services see; which channel suits you and until when do you need a reply from our side? '
  .repeat(2)
  .slice(0, 200 - MARK.length - DIGITS - 1);
const MOST = 4_000_000;

/** Runs commands through clients: one command is done when all nine members of its room have received it. */
export class Load {
  readonly #sentAt = new Float64Array(MOST);
  readonly #heard = new Uint8Array(MOST);
  readonly #client = new Uint32Array(MOST);
  readonly #dialect: Dialect;
  #lines: SocketLine[] = [];
  #next = 0;
  #done = 0;
  #deliveries = 0;
  #onDone: ((number: number) => void) | undefined;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  async join(rooms: number): Promise<void> {
    for (let room = 0; room < rooms; room += 1) {
      const lines = Array.from({ length: PLACES }, (_, place) =>
        openLine({
          port: this.#dialect.port,
          auth: this.#dialect.auth(room, place),
          onEvent: (buffer, start, end) => this.#scan(buffer, start, end),
          onAck: () => undefined,
        }),
      );
      this.#lines.push(...(await Promise.all(lines)));
    }
    await sleep(300);
  }

  leave(): void {
    for (const line of this.#lines) line.close();
    this.#lines = [];
  }

  /** Every client of the rooms keeps `window` commands outstanding. Latencies in ms. */
  async saturate(options: { window: number; ms: number; warmMs: number }, around: Around): Promise<Figures> {
    let running = true;
    let latencies: number[] = [];
    this.#onDone = (number) => {
      latencies.push(performance.now() - this.#sentAt[number]!);
      if (running && this.#next < MOST - 1) this.#send(this.#client[number]!);
    };
    for (let n = 0; n < options.window; n += 1) for (let client = 0; client < this.#lines.length; client += 1) this.#send(client);
    await sleep(options.warmMs);
    latencies = [];
    const figures = await this.#measure(
      around,
      () => sleep(options.ms),
      () => latencies,
    );
    running = false;
    await this.#quiet();
    return figures;
  }

  /** Random clients send at a mean rate, whatever the server does; latency counts from the planned moment. */
  async steady(options: { perSecond: number; ms: number }, around: Around): Promise<Figures> {
    const latencies: number[] = [];
    this.#onDone = (number) => latencies.push(performance.now() - this.#sentAt[number]!);
    const figures = await this.#measure(
      around,
      async () => {
        const end = performance.now() + options.ms;
        for (let planned = performance.now(); planned < end; ) {
          while (planned <= performance.now() && planned < end) {
            this.#send(Math.floor(Math.random() * this.#lines.length), planned);
            planned += (-Math.log(1 - Math.random()) / options.perSecond) * 1000;
          }
          await sleep(1);
        }
        await this.#quiet();
      },
      () => latencies,
    );
    return figures;
  }

  /** One command at a time from one room's clients. */
  async sequence(options: { room: number; count: number }, around: Around): Promise<Figures> {
    const latencies: number[] = [];
    return this.#measure(
      around,
      async () => {
        for (let n = 0; n < options.count; n += 1) {
          await new Promise<void>((done) => {
            this.#onDone = (number) => {
              latencies.push(performance.now() - this.#sentAt[number]!);
              setImmediate(done);
            };
            this.#send(options.room * PLACES + (n % PLACES));
          });
        }
      },
      () => latencies,
    );
  }

  /** Fills a room's history as fast as it goes. */
  async fill(room: number, count: number): Promise<void> {
    let left = count;
    const first = this.#done;
    this.#onDone = (number) => {
      if (left > 0) this.#send(this.#client[number]!);
      left -= 1;
    };
    const start = Math.min(count, PLACES * 4);
    left -= start;
    for (let n = 0; n < start; n += 1) this.#send(room * PLACES + (n % PLACES));
    while (this.#done - first < count) await sleep(20);
    await this.#quiet();
  }

  async #measure(around: Around, work: () => Promise<unknown>, latencies: () => number[]): Promise<Figures> {
    const before = { ...received, deliveries: this.#deliveries, done: this.#done, ...around(), at: performance.now() };
    await work();
    const now = { ...received, deliveries: this.#deliveries, done: this.#done, ...around(), at: performance.now() };
    const commands = now.done - before.done;
    const deliveries = now.deliveries - before.deliveries;
    const sorted = Float64Array.from(latencies()).sort();
    const percentile = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0;
    return {
      commands,
      perSecond: (commands / (now.at - before.at)) * 1000,
      cpuMsPerThousand: ((now.cpuMs - before.cpuMs) / Math.max(1, commands)) * 1000,
      p50: percentile(0.5),
      p90: percentile(0.9),
      p99: percentile(0.99),
      bytesPerDelivery: (now.bytes - before.bytes) / Math.max(1, deliveries),
      framesPerDelivery: (now.frames - before.frames) / Math.max(1, deliveries),
    };
  }

  #send(client: number, at = performance.now()): void {
    const number = this.#next;
    this.#next += 1;
    this.#sentAt[number] = at;
    this.#client[number] = client;
    this.#lines[client]!.emit(number, this.#dialect.say(`~C${String(number).padStart(DIGITS, '0')} ${FILL}`, number));
  }

  /** Finds every command in a frame; one frame may bring many. */
  #scan(buffer: Buffer, start: number, end: number): void {
    for (let at = buffer.indexOf(MARK, start); at >= 0 && at < end; at = buffer.indexOf(MARK, at + MARK.length + DIGITS)) {
      let number = 0;
      for (let digit = at + MARK.length; digit < at + MARK.length + DIGITS; digit += 1) number = number * 10 + (buffer[digit]! - 48);
      if (number >= this.#next) continue;
      this.#deliveries += 1;
      this.#heard[number]! += 1;
      if (this.#heard[number] !== PLACES) continue;
      this.#done += 1;
      this.#onDone?.(number);
    }
  }

  /** Waits until nothing more arrives. */
  async #quiet(): Promise<void> {
    this.#onDone = undefined;
    for (let last = -1; last !== this.#deliveries; ) {
      last = this.#deliveries;
      await sleep(150);
    }
  }
}

/** Reads the server's CPU time in ms, before and after a measurement. */
export type Around = () => { cpuMs: number };

export interface Figures {
  commands: number;
  perSecond: number;
  cpuMsPerThousand: number;
  /** ms from sending to the ninth delivery. */
  p50: number;
  p90: number;
  p99: number;
  bytesPerDelivery: number;
  framesPerDelivery: number;
}
