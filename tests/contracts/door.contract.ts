import type { DoorStore, Invitation, TicketRecord } from '@demarche/server/store/port';
import { describe, expect, test } from 'vitest';

export interface DoorBackend {
  store: DoorStore;
  reopen?: () => Promise<DoorStore>;
}

const link = (seat: string, token: string, session = 'a'): Invitation => ({ session, seat, token, issuedAt: 1 });
const ticket = (seat: string, hash: string, session = 'a'): TicketRecord => ({ hash, session, seat, issuedAt: 2 });

/** What every backend of the door promises. */
export function doorContract(name: string, durable: 'durable' | undefined, open: () => Promise<DoorBackend>): void {
  describe(`the ${name} door`, () => {
    test('one link per seat: a new one ends the old one and its tickets', async () => {
      const { store } = await open();
      await store.issue(link('JPN.head', 'one'));
      await store.admit(ticket('JPN.head', 'h1'));
      await store.issue(link('KOR.head', 'two'));
      await store.admit(ticket('KOR.head', 'h2'));
      await store.issue(link('JPN.head', 'three'));
      const { invitations, tickets } = await store.everything();
      expect(invitations).toEqual([{ ...link('KOR.head', 'two'), usedAt: 2 }, link('JPN.head', 'three')]);
      expect(tickets).toEqual([ticket('KOR.head', 'h2')]);
    });

    test('a new ticket ends the older ones of its seat alone', async () => {
      const { store } = await open();
      for (const one of [ticket('JPN.head', 'h1'), ticket('JPN.head', 'h2', 'b'), ticket('JPN.head', 'h3')]) await store.admit(one);
      expect((await store.everything()).tickets).toEqual([ticket('JPN.head', 'h2', 'b'), ticket('JPN.head', 'h3')]);
    });

    test('revoking ends link and tickets, dismissing the tickets alone', async () => {
      const { store } = await open();
      for (const seat of ['JPN.head', 'KOR.head']) {
        await store.issue(link(seat, `link ${seat}`));
        await store.admit(ticket(seat, `hash ${seat}`));
      }
      await store.revoke('a', 'JPN.head');
      await store.dismiss('a', 'KOR.head');
      const { invitations, tickets } = await store.everything();
      expect(invitations.map(({ seat }) => seat)).toEqual(['KOR.head']);
      expect(tickets).toEqual([]);
    });

    if (durable)
      test('is all there when opened again', async () => {
        const { store, reopen } = await open();
        if (!reopen) throw new Error('a durable store can be opened again');
        await store.issue(link('JPN.head', 'one'));
        await store.admit(ticket('JPN.head', 'h1'));
        const again = await reopen();
        expect(await again.everything()).toEqual({
          invitations: [{ ...link('JPN.head', 'one'), usedAt: 2 }],
          tickets: [ticket('JPN.head', 'h1')],
        });
      });
  });
}
