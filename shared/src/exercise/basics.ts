import { z } from 'zod';

/** Codes, ids, texts and conditions: what every part of an exercise is written with. */

export const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,5}$/, 'expected a code of 2 to 6 capital letters or digits, such as JPN')
  .meta({ description: 'Short code of a delegation, shown beside its name everywhere' });

export const id = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'expected an id: a letter, then letters, digits, "-" or "_"');

/** One text, or one per language. */
export const textSchema = z
  .union([z.string().min(1), z.record(z.string().regex(/^[a-z]{2}$/), z.string().min(1))], {
    error: 'expected a text, or one text per language such as { en: …, ko: … }',
  })
  .meta({ description: 'A text, or one text per language code: { en: …, ko: … }' });
export type Text = z.infer<typeof textSchema>;

export const expression = z.string().min(1).meta({ description: "An expression such as: turn >= 2 and messages('JPN', 'CHN') == 0" });

/** A share from 0 to 1. */
export const share = z.number().min(0).max(1);

/** A place on the earth: degrees east, degrees north. */
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], {
    error: 'expected a position: [degrees east, degrees north], such as [139.7, 35.7]',
  })
  .meta({ description: '[longitude, latitude] in degrees' });
export type Position = z.infer<typeof position>;
