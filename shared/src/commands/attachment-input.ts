import * as z from 'zod/mini';
import { type Attachment, filesOf } from '../exercise/attachment-schema.ts';
import { numberIn } from '../exercise/csv.ts';
import type { Session } from '../model/session.ts';
import { mediaOf } from '../rules/attachments.ts';
import { refuse } from '../rules/decision.ts';

const words = z.string().check(z.minLength(1), z.maxLength(4000));
const text = z.union([words, z.record(z.string(), words)]);
const file = z.string().check(z.minLength(1), z.maxLength(200));
const cell = z.string().check(z.maxLength(300));
const figures = z.strictObject({
  columns: z.array(z.string().check(z.maxLength(80))).check(z.minLength(1), z.maxLength(12)),
  rows: z.array(z.array(cell).check(z.maxLength(12))).check(z.minLength(1), z.maxLength(500)),
});

/** What a controller may put beside a wording in play; the shape of the exercise's schema, which reads it from a file. */
export const attachmentInput = z.union([
  file,
  z.strictObject({ image: file, alt: text, caption: z.optional(text) }),
  z.strictObject({ audio: file, title: text, transcript: text }),
  z.strictObject({ video: file, title: text, transcript: text, captions: z.optional(file) }),
  z.strictObject({ table: z.union([file, figures]), title: text, source: z.optional(text) }),
  z.strictObject({
    chart: z.union([file, figures]),
    title: text,
    unit: text,
    source: text,
    axis: text,
    bars: z.optional(z.boolean()),
    shown: z.optional(z.int().check(z.gte(1))),
  }),
]) satisfies z.ZodMiniType<Attachment>;

/** The refusal of an attachment whose file the pack has not, or whose figures cannot be drawn, or nothing. [INJ-20] */
export function unlessAttachable(session: Session, attachments: readonly Attachment[]) {
  const known = mediaOf(session);
  const strange = attachments.flatMap(filesOf).find((one) => !known.includes(one));
  if (strange !== undefined) return refuse('unknownMedia', { file: strange });
  return attachments.every(isDrawable) ? undefined : refuse('badTable');
}

/** Rows as long as the headings; of a chart, numbers or gaps after the first column. */
export function isDrawable(attachment: Attachment): boolean {
  if (typeof attachment === 'string') return true;
  const isChart = 'chart' in attachment;
  const grid = isChart ? attachment.chart : 'table' in attachment ? attachment.table : undefined;
  if (grid === undefined || typeof grid === 'string') return true;
  if (grid.rows.some((row) => row.length !== grid.columns.length)) return false;
  if (!isChart) return true;
  return grid.columns.length > 1 && grid.rows.every((row) => row.slice(1).every((one) => one === '' || numberIn(one) !== undefined));
}
