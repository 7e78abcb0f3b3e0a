import { join } from 'node:path';
import { isDrawable } from '@demarche/shared/commands/attachment-input';
import { type Attachment, filesOf } from '@demarche/shared/exercise/attachment-schema';
import { readGrid } from '@demarche/shared/exercise/csv';
import type { Inject } from '@demarche/shared/exercise/schema';
import { type Folder, readText } from './folder.ts';

/** An inject whose tables and charts hold the figures of their files: a log needs no pack to be read. */
export function withFigures(inject: Inject, folder: Folder): Inject {
  const variants = Object.entries(inject.variants).map(([name, variant]) => {
    const { attachments } = variant;
    return [name, attachments ? { ...variant, attachments: attachments.map((one) => withFigure(one, folder)) } : variant] as const;
  });
  return { ...inject, variants: Object.fromEntries(variants) };
}

function withFigure(attachment: Attachment, folder: Folder): Attachment {
  if (typeof attachment === 'string') return attachment;
  if ('table' in attachment) return { ...attachment, table: figures(attachment.table, folder) };
  return 'chart' in attachment ? { ...attachment, chart: figures(attachment.chart, folder) } : attachment;
}

function figures<T>(source: T | string, { root, media }: Folder): T | string {
  if (typeof source !== 'string' || !media.has(source)) return source;
  const text = readText(join(root, source), source);
  // The grid of a file has the shape of one written in place.
  return ((typeof text === 'string' ? readGrid(text) : undefined) as T | undefined) ?? source;
}

/** What is wrong with what goes with an inject, once its figures were read. Paths lie below the inject. */
export function attachedTo({ variants }: Inject, media: ReadonlySet<string>): { path: (string | number)[]; expected: string }[] {
  return Object.entries(variants).flatMap(([name, { attachments = [] }]) =>
    attachments.flatMap((attachment, place) => {
      const path = ['variants', name, 'attachments', place];
      const missing = filesOf(attachment).find((file) => !media.has(file));
      if (missing !== undefined) return [{ path, expected: 'expected a file of this pack such as media/map.png' }];
      const key =
        typeof attachment === 'string' ? undefined : 'chart' in attachment ? 'chart' : 'table' in attachment ? 'table' : undefined;
      // A file that is there and still a name could not be read as a table.
      const unread = key !== undefined && filesOf(attachment).length > 0;
      if (unread)
        return [{ path: [...path, key], expected: 'expected a table in UTF-8: a line of headings, then rows, at most 500 of 12 columns' }];
      if (key === undefined || isDrawable(attachment)) return [];
      return [{ path: [...path, key], expected: UNDRAWN[key] }];
    }),
  );
}

const UNDRAWN = {
  table: 'expected rows as long as the line of headings',
  chart: 'expected rows as long as the line of headings, with numbers or gaps in every column after the first',
};
