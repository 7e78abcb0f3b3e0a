import type { ChannelKind } from '../model/channel.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Evolvers } from './event.ts';
import { own } from './inner.ts';

export interface ChannelEvents {
  channelOpened: { id: string; kind: ChannelKind; members: DelegationId[]; by?: SeatId };
  messagePosted: { channel: string; id: string; by: SeatId; text: string; played: number };
}

export const channelEvolvers: Evolvers<ChannelEvents> = {
  channelOpened(session, { id, kind, members, by }, { to }) {
    if (own(session.channels, id)) return;
    session.channels[id] = { id, kind, members, ...(by === undefined ? {} : { openedBy: by }), messages: [] };
    if (to) session.heardBy[`channel:${id}`] = to;
  },
  messagePosted(session, { channel, ...message }, { at }) {
    own(session.channels, channel)?.messages.push({ ...message, at });
  },
};
