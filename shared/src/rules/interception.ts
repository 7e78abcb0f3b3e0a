import type { LogEvent } from '../events/event.ts';
import type { OrderType } from '../exercise/schema.ts';
import type { Order } from '../model/order.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { delegationOf, toDelegation } from './audience.ts';
import { isInner } from './channels.ts';
import { type Given, told } from './decision.ts';
import { nameOf, secretId } from './leaks.ts';
import { played } from './time.ts';

/**
 * What a covert order listened to: copies of what its target wrote this turn in channels that the listener is no member
 * of, or only in those with one other delegation. The members never learn of it. [CHN-10]
 */
export function intercepted(
  session: Session,
  delegation: DelegationId,
  { target, with: other }: Order,
  type: OrderType,
  given: Given,
): LogEvent[] {
  if (!type.intercepts || target === undefined) return [];
  const turn = session.phase?.turn ?? 0;
  const since = session.turnsBegan?.[turn] ?? 0;
  const rooms = Object.values(session.channels).filter(
    ({ kind, members }) =>
      kind !== 'plenary' && !isInner(kind) && !members.includes(delegation) && (other === undefined || members.includes(other)),
  );
  const copies = rooms
    .flatMap(({ members, messages }) => messages.map((message) => ({ members, message })))
    .filter(({ message: { by, text, played: at } }) => delegationOf(by) === target && text !== '' && at >= since)
    .sort((one, next) => one.message.played - next.message.played);
  const body = (language: 'en' | 'ko') => {
    const to = (members: readonly string[]) =>
      members
        .filter((one) => one !== target)
        .map((one) => nameOf(session, one, language))
        .join(', ');
    const lines = copies.map(({ members, message }) => `${nameOf(session, target, language)} → ${to(members)}: “${message.text}”`);
    return lines.join('\n\n') || (language === 'en' ? 'Nothing was intercepted this turn.' : '이번 턴에는 감청된 것이 없다.');
  };
  const name = (language: string) => nameOf(session, target, language);
  const item = {
    id: secretId(session, `intercept|${turn}|${delegation}|${type.id}|${target}|${other ?? ''}`),
    kind: 'inject',
    media: 'intelligence',
    reach: 'restricted',
    title: { en: `Intercepted: messages of ${name('en')}`, ko: `감청: ${name('ko')}의 메시지` },
    text: { en: body('en'), ko: body('ko') },
    from: { name: { en: 'Signals service', ko: '신호정보 부서' } },
    reliability: { source: 'A', info: 2 },
    played: played(session.clock, given.at),
  } as const;
  return [told(given.at, [toDelegation(delegation)], 'wireTold', item)];
}
