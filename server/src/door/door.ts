import { type Dismissal, FACILITATOR, type SeatId } from '@demarche/shared';
import type { DoorStore, Invitation } from '../store/port.ts';
import type { Chance } from './chance.ts';
import { isSame } from './facilitator-token.ts';
import { hashOf } from './hash.ts';

/** Somebody whose seat is certain: it came from a ticket or the facilitator's token, never from a payload. */
export interface Seated {
  session: string;
  seat: SeatId;
}

export interface DoorListener {
  /** A seat's tickets ended: whoever sits there on one of them leaves. */
  ended(seated: Seated, why: Dismissal): void;
  /** Links or requests of a session changed. */
  changed(session: string): void;
}

/** Who may come in: one link per seat, and the tickets of those who used one. Small, so kept in memory as well. */
export class Door {
  readonly #store: DoorStore;
  readonly #chance: Chance;
  readonly #facilitator: string;
  readonly #now: () => number;
  readonly #invitations = new Map<string, Invitation>();
  readonly #tickets = new Map<string, Seated>();
  readonly #listeners: DoorListener[] = [];

  constructor(store: DoorStore, parts: { chance: Chance; facilitator: string; now: () => number }) {
    this.#store = store;
    this.#chance = parts.chance;
    this.#facilitator = parts.facilitator;
    this.#now = parts.now;
  }

  async load(): Promise<void> {
    const { invitations, tickets } = await this.#store.everything();
    for (const invitation of invitations) this.#invitations.set(keyOf(invitation), invitation);
    for (const { hash, session, seat } of tickets) this.#tickets.set(hash, { session, seat });
  }

  listen(listener: DoorListener): void {
    this.#listeners.push(listener);
  }

  isFacilitator(token: string): boolean {
    return isSame(token, this.#facilitator);
  }

  /** The seat a ticket stands for in a session. The facilitator's token stands for the facilitator in all of them. */
  seatOf(ticket: string, session: string): SeatId | undefined {
    if (this.isFacilitator(ticket)) return FACILITATOR;
    const seated = this.#tickets.get(hashOf(ticket));
    return seated?.session === session ? seated.seat : undefined;
  }

  invitations(session: string): Invitation[] {
    return [...this.#invitations.values()].filter((one) => one.session === session);
  }

  invited(token: string): Seated | undefined {
    for (const { token: known, session, seat } of this.#invitations.values()) if (isSame(known, token)) return { session, seat };
    return undefined;
  }

  /** A new link for a seat; an older one and its tickets end at once. */
  async issue(seated: Seated): Promise<void> {
    const invitation = { ...seated, token: this.#chance.token(), issuedAt: this.#now() };
    await this.#store.issue(invitation);
    // Set anew at the end, so that links are listed in the order they were issued.
    this.#invitations.delete(keyOf(seated));
    this.#invitations.set(keyOf(seated), invitation);
    this.#end(seated, 'revoked');
  }

  /** The ticket of whoever takes a seat now; another device that had it leaves. */
  async admit(seated: Seated): Promise<string> {
    const ticket = this.#chance.token();
    const issuedAt = this.#now();
    await this.#store.admit({ hash: hashOf(ticket), ...seated, issuedAt });
    this.#end(seated, 'elsewhere');
    this.#tickets.set(hashOf(ticket), { session: seated.session, seat: seated.seat });
    const invitation = this.#invitations.get(keyOf(seated));
    if (invitation) this.#invitations.set(keyOf(seated), { ...invitation, usedAt: issuedAt });
    this.changed(seated.session);
    return ticket;
  }

  async revoke(seated: Seated): Promise<void> {
    await this.#store.revoke(seated.session, seated.seat);
    this.#invitations.delete(keyOf(seated));
    this.#end(seated, 'revoked');
  }

  /** The seat was vacated by a command: its holder leaves, and may come again by the same link. */
  async dismiss(seated: Seated): Promise<void> {
    await this.#store.dismiss(seated.session, seated.seat);
    this.#end(seated, 'revoked');
  }

  changed(session: string): void {
    for (const listener of this.#listeners) listener.changed(session);
  }

  #end(seated: Seated, why: Dismissal): void {
    for (const [hash, one] of this.#tickets) if (keyOf(one) === keyOf(seated)) this.#tickets.delete(hash);
    for (const listener of this.#listeners) listener.ended(seated, why);
    this.changed(seated.session);
  }
}

const keyOf = ({ session, seat }: Seated): string => `${session} ${seat}`;
