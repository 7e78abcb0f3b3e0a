import * as z from 'zod/mini';
import { parseExpression } from '../exercise/expression.ts';
import type { Inject, MapMark, Media } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { isOnCrisis } from '../rules/crises.ts';
import { refuse } from '../rules/decision.ts';
import { keysOf } from '../rules/effects.ts';
import { attachmentInput, unlessAttachable } from './attachment-input.ts';

const text = z.union([z.string().check(z.minLength(1), z.maxLength(8000)), z.record(z.string(), z.string().check(z.maxLength(8000)))]);

/** The media an inject can come in; `satisfies` keeps it in step with the exercise's schema. */
const media = Object.keys({
  cable: 0,
  brief: 0,
  newsclip: 0,
  social: 0,
  video: 0,
  map: 0,
  imagery: 0,
  phone: 0,
  letter: 0,
  dataset: 0,
  rumour: 0,
  intelligence: 0,
  sensor: 0,
} satisfies Record<Media, 0>) as [Media, ...Media[]];

/** What a wording puts on the map; the shape of the exercise's schema, which reads it from a file. */
const spot = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]);
const mark = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: z.enum(['incident', 'movement', 'sighting']),
  label: text,
  at: z.exactOptional(z.union([spot, z.string().check(z.maxLength(64))])),
  path: z.exactOptional(z.array(spot).check(z.minLength(2), z.maxLength(50))),
  status: z.enum(['reported', 'unverified', 'disputed', 'own', 'removed']),
  source: z.exactOptional(text),
  minutesAgo: z.number().check(z.gte(0)),
}) satisfies z.ZodMiniType<MapMark>;

/** What a facilitator may write into an inject in play. The pack's other fields stay as they were. */
export const injectText = z.strictObject({
  title: text,
  media: z.enum(media),
  from: z.strictObject({ name: text, org: z.optional(text) }),
  label: z.optional(text),
  acknowledgeMin: z.optional(z.number().check(z.gt(0), z.lte(1440))),
  /** How far the source and what it says can be trusted; as it was when left out. */
  reliability: z.exactOptional(z.strictObject({ source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), info: z.int().check(z.gte(1), z.lte(6)) })),
  to: z
    .array(
      z.strictObject({
        list: z.array(z.string()).check(z.minLength(1)),
        variant: z.string().check(z.minLength(1), z.maxLength(64)),
        delayMin: z.number().check(z.gte(0), z.lte(1440)),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
  variants: z.record(
    z.string(),
    z.strictObject({
      title: z.optional(text),
      text,
      attachments: z.optional(z.array(attachmentInput).check(z.maxLength(12))),
      map: z.optional(z.array(mark)),
    }),
  ),
  effects: z.array(
    z.strictObject({
      var: z.string().check(z.maxLength(64)),
      on: z.optional(z.union([z.string(), z.array(z.string())])),
      add: z.number().check(z.gte(-1000), z.lte(1000)),
      track: z.string().check(z.maxLength(40)),
    }),
  ),
  /** Crises that break out with it; as they were when left out. */
  startsCrisis: z.exactOptional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(5))),
  /** What is expected of whom, and what follows a miss; as it was when left out, nothing when null. */
  expected: z.exactOptional(
    z.nullable(
      z.strictObject({
        by: z.array(z.string()).check(z.minLength(1), z.maxLength(24)),
        action: text,
        withinMin: z.number().check(z.gt(0), z.lte(1440)),
        met: z.exactOptional(z.string().check(z.maxLength(500))),
        ifMissed: z.exactOptional(z.string().check(z.maxLength(80))),
      }),
    ),
  ),
});
export type InjectText = z.infer<typeof injectText>;

/** The refusal of an inject that could not be delivered as written, or nothing. `id` where it is one already. [INJ-8] */
export function unlessDeliverable(session: Session, inject: InjectText, id?: string) {
  const codes = session.exercise?.delegations.map((one) => one.id) ?? [];
  const seen = new Set<string>();
  for (const { list, variant } of inject.to) {
    if (!Object.hasOwn(inject.variants, variant)) return refuse('unknownVariant', { variant });
    for (const recipient of list) {
      if (recipient !== 'public' && recipient !== 'all' && recipient !== 'control' && !codes.includes(recipient))
        return refuse('unknownRecipient', { recipient });
      if (seen.has(recipient)) return refuse('recipientTwice', { recipient });
      seen.add(recipient);
    }
  }
  const exercise = session.control?.exercise;
  const lost = exercise && inject.effects.find((effect) => keysOf(exercise, effect).length === 0 && !isOnCrisis(exercise, effect));
  if (lost) return refuse('unknownEffect', { variable: lost.var });
  return (
    unlessAttachable(
      session,
      Object.values(inject.variants).flatMap(({ attachments = [] }) => attachments),
    ) ?? unlessFollowed(session, inject, id)
  );
}

/** The refusal of crises that the exercise has not, or of an expectation that nothing could follow, or nothing. [INJ-23] [INJ-24] */
function unlessFollowed(session: Session, { startsCrisis = [], expected }: InjectText, id: string | undefined) {
  const crises = session.control?.exercise.crises.map((one) => one.id) ?? [];
  const unknown = startsCrisis.find((one) => !crises.includes(one));
  if (unknown !== undefined) return refuse('noSuchCrisis');
  if (!expected) return undefined;
  const codes = session.exercise?.delegations.map((one) => one.id) ?? [];
  const stranger = expected.by.find((one) => !codes.includes(one));
  if (stranger !== undefined) return refuse('unknownRecipient', { recipient: stranger });
  if (expected.met !== undefined && !parseExpression(expected.met).ok)
    return refuse('malformed', { where: 'expected.met', expected: 'must be a condition' });
  const { ifMissed } = expected;
  return ifMissed !== undefined && (ifMissed === id || !Object.hasOwn(session.msel, ifMissed))
    ? refuse('noSuchInject', { inject: ifMissed })
    : undefined;
}

/** What an inject is before the facilitator has written its text. */
export type BareInject = Pick<Inject, 'id' | 'number' | 'kind' | 'objective'> & Partial<Inject>;

/** An inject with the facilitator's text in place of its own. */
export function withText(inject: BareInject, changed: InjectText): Inject {
  const { label: _label, acknowledgeMin: _acknowledge, expected: before, ...rest } = inject;
  const { expected: now = before, ...written } = changed;
  // The text holds whatever a bare inject lacks; zod marks its optional properties as possibly undefined, where
  // parsed input has them or lacks them, as Inject wants.
  return { startsCrisis: [], ...rest, ...written, ...(now ? { expected: now } : {}) } as Inject;
}
