import type {
  Answer,
  ClientToServer,
  CommandName,
  DebriefHead,
  Dismissal,
  LogEvent,
  Presence,
  ServerToClient,
  ToldEvent,
  Welcome,
} from '@demarche/shared';
import { emptySession, fold, PROTOCOL, type Session } from '@demarche/shared';
import { io, type Socket } from 'socket.io-client';

export interface Sits {
  session: string;
  ticket: string;
  have?: number;
}

/** A real page without a screen: keeps its stream, and fails on a gap or a double. */
export class Client {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly log: (ToldEvent | LogEvent)[] = [];
  /** Every payload of this socket as it came over the wire. */
  readonly frames: string[] = [];
  readonly faults: string[] = [];
  welcome: Welcome | undefined;
  presence: Presence = { online: [] };
  dismissal: Dismissal | undefined;
  doorChanges = 0;
  led: (DebriefHead | null)[] = [];
  #waiting: { holds: () => boolean; resolve: () => void }[] = [];
  #have: number;

  constructor(url: string, { session, ticket, have = 0 }: Sits, options: { reconnection?: boolean } = {}) {
    this.#have = have;
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: options.reconnection ?? false,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      auth: (give) => give({ protocol: PROTOCOL, session, ticket, have: this.position }),
    });
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ type, data }) => {
        if (type === 'message') this.frames.push(String(data));
      });
    });
    this.socket.on('welcome', (welcome) => this.#heard(() => (this.welcome = welcome)));
    this.socket.on('told', (from, events) => this.#heard(() => this.#take(from, events)));
    this.socket.on('presence', (presence) => this.#heard(() => (this.presence = presence)));
    this.socket.on('dismissed', (why) => this.#heard(() => (this.dismissal = why)));
    this.socket.on('led', (head) => this.#heard(() => this.led.push(head)));
    this.socket.on('door', () => this.#heard(() => (this.doorChanges += 1)));
    this.socket.on('disconnect', () => this.#heard(() => undefined));
  }

  /** How many events of its stream this page has, counting those it came with. */
  get position(): number {
    return this.#have + this.log.length;
  }
  get session(): Session {
    return fold(this.log, emptySession());
  }
  /** Events of one type, as told. */
  of<T extends ToldEvent['type']>(type: T): ToldEvent<T>['data'][] {
    // The filter picks this type; the union's pairing is lost on the way.
    return this.log.filter((event) => event.type === type).map((event) => event.data as ToldEvent<T>['data']);
  }

  give(name: CommandName | string, input: unknown, id: string = crypto.randomUUID()): Promise<Answer> {
    // Tests also give names and shapes that no page would.
    return new Promise((resolve) => this.socket.emit('give', { id, name: name as CommandName, input }, resolve));
  }

  /** Anything at all, as a hostile page might send it. */
  raw(event: string, ...args: unknown[]): void {
    (this.socket as unknown as Socket).emit(event, ...args);
  }

  /** Fulfilled once something holds; rejected with what was awaited. */
  until(what: string, holds: () => boolean, ms = 5_000): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain until ${what}; ${this.faults.join('; ')}`)), ms);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.push({ holds, resolve: done });
    });
  }

  async ready(): Promise<this> {
    await this.until('welcomed', () => this.welcome !== undefined && this.position >= this.welcome.position);
    return this;
  }

  close(): void {
    this.socket.close();
  }

  #take(from: number, events: (ToldEvent | LogEvent)[]): void {
    if (from !== this.position) this.faults.push(`told from ${from} while at ${this.position}`);
    this.log.push(...events);
  }

  #heard(deed: () => unknown): void {
    deed();
    const now = this.#waiting.filter(({ holds }) => holds());
    this.#waiting = this.#waiting.filter((one) => !now.includes(one));
    for (const { resolve } of now) resolve();
  }
}
