import { z } from 'zod';
import { textSchema } from './basics.ts';

/**
 * What goes with a wording: a picture, a recording, a table, a chart. A bare name is a file to open. Files lie in
 * the pack's `media/`; a table or chart is read from its CSV when the pack is read, so that a log holds the figures.
 */

const file = (endings: string, words: string) =>
  z
    .string()
    .regex(
      new RegExp(`^media/(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*\\.(?:${endings})$`, 'i'),
      `expected ${words} of this pack`,
    );

const gridSchema = z.strictObject({
  columns: z.array(z.string().max(80)).min(1).max(12),
  rows: z
    .array(z.array(z.string().max(300)).max(12))
    .min(1)
    .max(500),
});
const csv = z.union([file('csv', 'a CSV file such as media/prices.csv'), gridSchema], {
  error: 'expected a CSV file of this pack such as media/prices.csv, or columns and rows',
});

const imageSchema = z.strictObject({
  image: file('png|jpe?g|gif|webp|svg', 'a picture such as media/harbour.png or .svg'),
  alt: textSchema.meta({ description: 'What the picture shows, for whoever does not see it' }),
  caption: textSchema.optional(),
});
const audioSchema = z.strictObject({
  audio: file('mp3|ogg|oga|wav|m4a', 'a recording such as media/call.mp3'),
  title: textSchema,
  transcript: textSchema.meta({ description: 'What is said and heard, in words' }),
});
const videoSchema = z.strictObject({
  video: file('mp4|webm', 'a film such as media/bridge.mp4 or .webm'),
  title: textSchema,
  transcript: textSchema.meta({ description: 'What is said and seen, in words' }),
  captions: file('vtt', 'captions such as media/bridge.vtt').optional(),
});
const tableSchema = z.strictObject({ table: csv, title: textSchema, source: textSchema.optional() });
const chartSchema = z.strictObject({
  chart: csv.meta({ description: 'The first column is the axis, every other one a series' }),
  title: textSchema,
  unit: textSchema,
  source: textSchema,
  axis: textSchema.meta({ description: 'What the first column counts, such as “Day”' }),
  bars: z.boolean().optional().meta({ description: 'Drawn as bars rather than lines' }),
  shown: z
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'How many points are told at first; the facilitator reveals the others one by one. All when left out' }),
});

export const attachmentSchema = z.union([z.string().min(1), imageSchema, audioSchema, videoSchema, tableSchema, chartSchema], {
  error: 'expected a file such as media/note.pdf, or one of image, audio, video, table, chart with what belongs to it',
});
export type Attachment = z.infer<typeof attachmentSchema>;
export type ChartAttachment = z.infer<typeof chartSchema>;

/** The files behind an attachment. A table that was read from its file has none any more. */
export function filesOf(attachment: Attachment): string[] {
  if (typeof attachment === 'string') return [attachment];
  if ('image' in attachment) return [attachment.image];
  if ('audio' in attachment) return [attachment.audio];
  if ('video' in attachment) return [attachment.video, ...(attachment.captions === undefined ? [] : [attachment.captions])];
  const figures = 'table' in attachment ? attachment.table : attachment.chart;
  return typeof figures === 'string' ? [figures] : [];
}
