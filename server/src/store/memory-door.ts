import type { DoorStore, Invitation, TicketRecord } from './port.ts';

/** Links and tickets that live as long as the process. */
export function memoryDoor(): DoorStore {
  let invitations: Invitation[] = [];
  let tickets: TicketRecord[] = [];
  const elsewhere = (session: string, seat: string) => (one: { session: string; seat: string }) =>
    one.session !== session || one.seat !== seat;

  return {
    everything: async () => ({ invitations: [...invitations], tickets: [...tickets] }),
    async issue(invitation) {
      const other = elsewhere(invitation.session, invitation.seat);
      invitations = [...invitations.filter(other), invitation];
      tickets = tickets.filter(other);
    },
    async admit(ticket) {
      const other = elsewhere(ticket.session, ticket.seat);
      invitations = invitations.map((one) => (other(one) ? one : { ...one, usedAt: ticket.issuedAt }));
      tickets = [...tickets.filter(other), ticket];
    },
    async revoke(session, seat) {
      const other = elsewhere(session, seat);
      invitations = invitations.filter(other);
      tickets = tickets.filter(other);
    },
    async dismiss(session, seat) {
      tickets = tickets.filter(elsewhere(session, seat));
    },
  };
}
