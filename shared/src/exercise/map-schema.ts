import { z } from 'zod';
import { code, id, position, textSchema } from './basics.ts';

const place = z.strictObject({
  id,
  name: textSchema.meta({ description: 'With every name in use where names are disputed' }),
  at: position,
  kind: z.enum(['capital', 'city', 'port', 'base', 'site']).default('city'),
  delegation: code.optional().meta({ description: 'Drawn in this delegation’s colour' }),
});

const area = z
  .strictObject({
    id,
    name: textSchema,
    ring: z.array(position).min(3).optional().meta({ description: 'Corners, in order; the last is joined to the first' }),
    centre: position.optional(),
    radiusKm: z.number().positive().max(2000).optional(),
    kind: z.enum(['zone', 'disputed', 'exercise', 'route']).default('zone'),
    note: textSchema.optional(),
  })
  .refine((one) => (one.ring !== undefined) !== (one.centre !== undefined && one.radiusKm !== undefined), {
    error: 'expected either “ring”, or “centre” with “radiusKm”',
  });

const label = z.strictObject({ name: textSchema, at: position, kind: z.enum(['sea', 'land']).default('sea') });

/** The map of an exercise: where it looks, and what stands on it from the beginning. Land comes from Natural Earth. */
export const mapSchema = z.strictObject({
  view: z
    .strictObject({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
    .meta({ description: 'What is seen at first, in degrees' }),
  labels: z.array(label).default([]),
  places: z.array(place).default([]),
  areas: z.array(area).default([]),
});
export type ExerciseMap = z.infer<typeof mapSchema>;

/** Something that a wording puts on the map of whoever reads it. */
export const markSchema = z.strictObject({
  id: id.meta({ description: 'A later mark with the same id takes its place' }),
  kind: z.enum(['incident', 'movement', 'sighting']).default('incident'),
  label: textSchema.meta({ description: 'One short sentence' }),
  at: z.union([position, id]).optional().meta({ description: 'A position, or the id of a place or area' }),
  path: z.array(position).min(2).optional().meta({ description: 'The way of a movement, ending where it was last seen' }),
  status: z.enum(['reported', 'unverified', 'disputed', 'own', 'removed']).default('reported'),
  source: textSchema.optional().meta({ description: 'Where it comes from, unless that is the sender' }),
  minutesAgo: z.number().min(0).default(0).meta({ description: 'Scenario minutes before the wording arrives at which it was seen' }),
});
export type MapMark = z.infer<typeof markSchema>;
