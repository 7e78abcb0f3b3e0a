import type { LogEvent, ToldEvent } from '../events/event.ts';
import { inLanguage } from '../exercise/parts.ts';
import type { Text } from '../exercise/schema.ts';
import type { SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';

/** A learning record in the terms of the Experience API (xAPI 1.0.3, ADL Initiative). */
export interface Statement {
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition: { name: Record<string, string>; type: string } };
  result?: { response?: string; success?: boolean; completion?: boolean };
  context: {
    platform: string;
    language: string;
    contextActivities: { grouping: { id: string }[] };
  };
  timestamp: string;
}

const ADL = 'http://adlnet.gov/expapi/verbs';
const TYPES = 'http://adlnet.gov/expapi/activities';

/** What a seat did, as a verb of ADL's vocabulary, what it did it to, and what came of it. */
interface Deed {
  seat: SeatId;
  verb: string;
  object: string;
  name: Text;
  type: 'interaction' | 'question' | 'objective' | 'simulation';
  response?: string;
  success?: boolean;
}

/**
 * What people did in a session, one statement a deed, oldest first. `id` names the session in the addresses; who a seat
 * is stays the seat's id, so that the statements carry no names of people.
 */
export function statementsOf(events: readonly (ToldEvent | LogEvent)[], end: Session, id: string): Statement[] {
  const language = end.exercise?.meta.language[0] ?? 'en';
  const home = `urn:demarche:session:${id}`;
  const grouping = [{ id: `urn:demarche:exercise:${end.exercise?.meta.id ?? 'unknown'}` }];
  return events.flatMap((event) => {
    const deed = deedOf(event, end);
    if (!deed || deed.seat.startsWith('control.')) return [];
    const { seat, verb, object, name, type, response, success } = deed;
    const result = { ...(response === undefined ? {} : { response }), ...(success === undefined ? {} : { success }) };
    return [
      {
        actor: { objectType: 'Agent', account: { homePage: home, name: seat } },
        verb: { id: `${ADL}/${verb}`, display: { 'en-US': verb } },
        object: {
          objectType: 'Activity',
          id: `${home}:${object}`,
          definition: { name: { [language]: inLanguage(name, language) }, type: `${TYPES}/${type}` },
        },
        ...(Object.keys(result).length > 0 ? { result } : {}),
        context: { platform: 'Demarche', language, contextActivities: { grouping } },
        timestamp: new Date(event.at).toISOString(),
      } satisfies Statement,
    ];
  });
}

function deedOf(event: ToldEvent | LogEvent, end: Session): Deed | undefined {
  const titleOf = (proposal: string) => end.proposals[proposal]?.title ?? proposal;
  switch (event.type) {
    case 'seatTaken':
      return { seat: event.data.seat, verb: 'initialized', object: 'session', name: end.exercise?.meta.title ?? '', type: 'simulation' };
    case 'messagePosted': {
      const { by, channel, text } = event.data;
      return {
        seat: by,
        verb: 'commented',
        object: `channel:${channel}`,
        name: end.channels[channel]?.kind ?? 'channel',
        type: 'interaction',
        response: text,
      };
    }
    case 'proposalTabled': {
      const { by, id, title } = event.data;
      return { seat: by, verb: 'shared', object: `text:${id}`, name: title, type: 'objective' };
    }
    case 'amendmentTabled': {
      const { by, proposal, id } = event.data;
      return { seat: by, verb: 'shared', object: `amendment:${id}`, name: titleOf(proposal), type: 'objective' };
    }
    case 'ballotCast': {
      const { by, vote, choice } = event.data;
      return {
        seat: by,
        verb: 'voted',
        object: `vote:${vote}`,
        // A motion of procedure is about no text.
        name: end.votes[vote]?.motion === undefined ? titleOf(end.votes[vote]?.proposal ?? '') : 'Motion of procedure',
        type: 'question',
        response: choice,
      };
    }
    case 'textSigned': {
      const { by, proposal } = event.data;
      return { seat: by, verb: 'answered', object: `signing:${proposal}`, name: titleOf(proposal), type: 'question', response: 'signed' };
    }
    case 'ordersSealed': {
      const { by, turn, orders } = event.data;
      return {
        seat: by,
        verb: 'responded',
        object: `orders:${turn}`,
        name: `Turn ${turn}`,
        type: 'interaction',
        response: orders.map(({ order }) => order).join(', '),
      };
    }
    case 'wireAcknowledged': {
      const { by, wire } = event.data;
      return { seat: by, verb: 'experienced', object: `item:${wire}`, name: end.wire[wire]?.title ?? wire, type: 'interaction' };
    }
    default:
      return undefined;
  }
}
