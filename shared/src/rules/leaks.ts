import type { LogEvent } from '../events/event.ts';
import { inLanguage } from '../exercise/parts.ts';
import type { Channel, Message } from '../model/channel.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { hash32 } from '../world/chance.ts';
import { delegationOf } from './audience.ts';
import { readersIn } from './channels.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { played } from './time.ts';

/**
 * The press quotes a message: everybody reads the excerpt and whose it is said to be; those who had the message see that
 * it got out. The item's id comes from the seed and says nothing of where it was said or what else was. [CHN-9]
 */
export function leak(session: Session, room: Channel, message: Message, excerpt: string, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  const by = delegationOf(message.by) ?? '';
  const item = {
    id: secretId(session, `leak|${message.id}`),
    kind: 'inject',
    media: 'newsclip',
    reach: 'public',
    title: { en: `Leaked: what ${nameOf(session, by, 'en')} wrote`, ko: `유출: ${nameOf(session, by, 'ko')}의 메시지` },
    text: {
      en: `The press quotes a confidential message attributed to ${nameOf(session, by, 'en')}: “${excerpt}”`,
      ko: `언론이 ${nameOf(session, by, 'ko')}의 것이라는 비공개 메시지를 인용했다: “${excerpt}”`,
    },
    from: { name: { en: 'Press', ko: '언론' } },
    played: now,
  } as const;
  return [
    told(given.at, TO_ALL, 'wireTold', item),
    told(given.at, readersIn(room), 'messageLeaked', { channel: room.id, id: message.id, excerpt, played: now }),
  ];
}

/** An id that only the seed's holder could trace. */
export function secretId(session: Session, name: string): string {
  const seeded = `${session.control?.seed}|${name}`;
  return `w${hash32(seeded).toString(36)}${hash32(`${seeded}|`).toString(36)}`;
}

export function nameOf(session: Session, delegation: DelegationId, language: string): string {
  const found = session.exercise?.delegations.find(({ id }) => id === delegation);
  return found ? inLanguage(found.name, language) : delegation;
}
