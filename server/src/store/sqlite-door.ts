import { type Database, transaction } from './database.ts';
import type { DoorStore, Invitation, TicketRecord } from './port.ts';

/** Links and tickets in the same file as the logs. */
export function sqliteDoor(db: Database): DoorStore {
  const invitations = db.prepare('SELECT session, seat, token, issued_at AS issuedAt, used_at AS usedAt FROM invitations ORDER BY rowid');
  const tickets = db.prepare('SELECT hash, session, seat, issued_at AS issuedAt FROM tickets ORDER BY rowid');
  const addInvitation = db.prepare('INSERT INTO invitations (session, seat, token, issued_at) VALUES (?, ?, ?, ?)');
  const useInvitation = db.prepare('UPDATE invitations SET used_at = ? WHERE session = ? AND seat = ?');
  const endInvitation = db.prepare('DELETE FROM invitations WHERE session = ? AND seat = ?');
  const addTicket = db.prepare('INSERT INTO tickets (hash, session, seat, issued_at) VALUES (?, ?, ?, ?)');
  const endTickets = db.prepare('DELETE FROM tickets WHERE session = ? AND seat = ?');

  return {
    async everything() {
      // Casts state the columns selected; an absent use is null in the file and absent in the record.
      const links = invitations.all() as unknown as (Omit<Invitation, 'usedAt'> & { usedAt: number | null })[];
      return {
        invitations: links.map(({ usedAt, ...rest }) => (usedAt === null ? { ...rest } : { ...rest, usedAt })),
        tickets: (tickets.all() as unknown as TicketRecord[]).map((one) => ({ ...one })),
      };
    },
    async issue({ session, seat, token, issuedAt }) {
      transaction(db, () => {
        endInvitation.run(session, seat);
        endTickets.run(session, seat);
        addInvitation.run(session, seat, token, issuedAt);
      });
    },
    async admit({ hash, session, seat, issuedAt }) {
      transaction(db, () => {
        endTickets.run(session, seat);
        useInvitation.run(issuedAt, session, seat);
        addTicket.run(hash, session, seat, issuedAt);
      });
    },
    async revoke(session, seat) {
      transaction(db, () => {
        endInvitation.run(session, seat);
        endTickets.run(session, seat);
      });
    },
    async dismiss(session, seat) {
      endTickets.run(session, seat);
    },
  };
}
