import * as z from 'zod/mini';
import type { Inject, MapMark, Media } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { isOnCrisis } from '../rules/crises.ts';
import { refuse } from '../rules/decision.ts';
import { keysOf } from '../rules/effects.ts';

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
    z.strictObject({ title: z.optional(text), text, attachments: z.optional(z.array(z.string())), map: z.optional(z.array(mark)) }),
  ),
  effects: z.array(
    z.strictObject({
      var: z.string().check(z.maxLength(64)),
      on: z.optional(z.union([z.string(), z.array(z.string())])),
      add: z.number().check(z.gte(-1000), z.lte(1000)),
      track: z.string().check(z.maxLength(40)),
    }),
  ),
});
export type InjectText = z.infer<typeof injectText>;

/** The refusal of an inject that could not be delivered as written, or nothing. [INJ-8] */
export function unlessDeliverable(session: Session, inject: InjectText) {
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
  return lost ? refuse('unknownEffect', { variable: lost.var }) : undefined;
}

/** What an inject is before the facilitator has written its text. */
export type BareInject = Pick<Inject, 'id' | 'number' | 'kind' | 'objective'> & Partial<Inject>;

/** An inject with the facilitator's text in place of its own. */
export function withText(inject: BareInject, changed: InjectText): Inject {
  const { label: _label, acknowledgeMin: _acknowledge, ...rest } = inject;
  // The text holds whatever a bare inject lacks; zod marks its optional properties as possibly undefined, where
  // parsed input has them or lacks them, as Inject wants.
  return { startsCrisis: [], ...rest, ...changed } as Inject;
}
