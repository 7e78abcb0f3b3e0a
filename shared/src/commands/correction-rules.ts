import * as z from 'zod/mini';
import type { LogEvent } from '../events/event.ts';
import type { Fact } from '../model/correction.ts';
import type { Session } from '../model/session.ts';
import { correcting } from '../rules/corrections.ts';
import { type Decision, type Given, refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { audienceOf } from '../rules/delivery.ts';
import { played } from '../rules/time.ts';
import { hash32 } from '../world/chance.ts';
import { idText, typed } from './command.ts';

/** What some are told of a correction: exactly those who are named. */
const notice = z.strictObject({ to: z.array(idText).check(z.minLength(1), z.maxLength(24)), title: typed(120), text: typed(2000) });
export const notices = z.array(notice).check(z.maxLength(24));

type Asked = ({ facts: Fact[] } | { undoes: string }) & { why: string; track: string; notices: z.infer<typeof notices> };

/** The record, what it changes, and the notices. [COR-1] [COR-3] */
export function corrected(session: Session, log: readonly LogEvent[], asked: Asked, given: Given): Decision {
  const { why, track, notices } = asked;
  const delegations = session.exercise?.delegations.map(({ id }) => id) ?? [];
  const stranger = notices.flatMap(({ to }) => to).find((code) => !delegations.includes(code));
  if (stranger !== undefined) return refuse('noSuchDelegation', { delegation: stranger });
  const { events, moved, mechanisms, crises, fired, unfired } = correcting(session, log, asked, { why, track }, given);
  const sent = notices.map((one, n) => noticed(session, one, n, given));
  const record = {
    ...{ id: given.id, why, by: given.seat, played: played(session.clock, given.at) },
    ...{ moved, mechanisms, crises, fired, unfired },
    facts: 'facts' in asked ? asked.facts : [],
    ...('undoes' in asked ? { undoes: asked.undoes } : {}),
    noticed: [...new Set(notices.flatMap(({ to }) => to))],
    count: events.length + sent.length,
  };
  return { events: [told(given.at, TO_CONTROL, 'factCorrected', record), ...events, ...sent] };
}

/** Each notice has an id of its own, which says nothing of others. [COR-3] */
function noticed(session: Session, { to, title, text }: Asked['notices'][number], n: number, given: Given): LogEvent {
  const name = `${given.id}|notice|${n}`;
  const item = {
    id: `n${hash32(name).toString(36)}${hash32(`${name}|`).toString(36)}`,
    kind: 'inject',
    media: 'brief',
    reach: 'restricted',
    title,
    text,
    played: played(session.clock, given.at),
    from: { name: { en: 'Exercise control', ko: '훈련 통제' } },
  } as const;
  return told(given.at, audienceOf(session, to), 'wireTold', item);
}
