import { z } from 'zod';
import { code, id, textSchema } from './basics.ts';

/** Whom the control room can speak as, and what it writes most often: at hand when an inject is written in play. */

export const personaSchema = z.strictObject({
  id,
  name: textSchema,
  org: textSchema.optional(),
  as: code.optional().meta({ description: 'The delegation on whose side this voice stands; the SimCell’s own when left out' }),
});
export type Persona = z.infer<typeof personaSchema>;

export const injectTemplateSchema = <M extends z.ZodType>(media: M) =>
  z.strictObject({
    id,
    name: textSchema.meta({ description: 'What it is called on its button: one or two words' }),
    media,
    title: textSchema,
    persona: id.optional().meta({ description: 'Who writes it: one of the personas' }),
    from: z.strictObject({ name: textSchema, org: textSchema.optional() }).optional(),
    label: textSchema.optional(),
    text: textSchema.optional().meta({ description: 'What its text begins with' }),
    acknowledgeMin: z.number().positive().max(1440).optional(),
  });
