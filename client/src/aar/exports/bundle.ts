import { fold, type LogEvent, type ToldEvent, writeChained } from '@demarche/shared';
import { anonymised, type Texts } from '@demarche/shared/aar/anonymised';
import { exchanges } from '@demarche/shared/aar/exchange';
import { hitRates } from '@demarche/shared/aar/expected-actions';
import { participation } from '@demarche/shared/aar/participation';
import { responseChains } from '@demarche/shared/aar/responses';
import { decisions } from '@demarche/shared/aar/tables/decisions';
import { mselAsConducted } from '@demarche/shared/aar/tables/msel-as-conducted';
import { csvOf, type Table } from '@demarche/shared/aar/tables/table';
import { strToU8, zipSync } from 'fflate';
import { sha256 } from './sha256.ts';

const CODEBOOK = `# Codebook

- log.jsonl: every event, one a line, in order. People are "Person 1", "Person 2" …; the day is moved to 1970-01-01; times within
  the session are kept. \`to\` says who was told: public, control, d:<delegation>, s:<seat>. The file is chained: demarche verify
  shows whether it was changed, and demarche replay folds it.
- measures.json: messages between delegations, participation, response times in milliseconds of play, expected actions.
- *.csv: the MSEL as conducted and what was decided. UTF-8, comma, RFC 4180.

Numbers of the world model are illustrative and assess no state. What people wrote may still tell who they are: read before sharing.
`;

/** The bundle for research as a zip: log, measures and tables without names. */
export function researchBundle(events: readonly (ToldEvent | LogEvent)[], language: string, texts: Texts): Blob {
  const log = anonymised(events, texts);
  const end = fold(log);
  const measures = {
    exchanges: exchanges(end),
    participation: participation(end),
    responses: responseChains(end),
    expectedActions: hitRates(end),
  };
  const tables = [...(end.control ? [mselAsConducted(end, language)] : []), ...decisions(end, language)];
  const files: Record<string, Uint8Array> = {
    'codebook.md': strToU8(CODEBOOK),
    'log.jsonl': strToU8(writeChained(log, sha256, ['anonymised']).text),
    'measures.json': strToU8(`${JSON.stringify(measures, undefined, 2)}\n`),
  };
  return zipped({ ...files, ...csvFiles(tables) });
}

/** Tables as CSV, a file each. */
export const zipOf = (tables: readonly Table[]): Blob => zipped(csvFiles(tables));

const csvFiles = (tables: readonly Table[]): Record<string, Uint8Array> =>
  Object.fromEntries(tables.map((table) => [`${table.name.toLowerCase().replaceAll(' ', '-')}.csv`, strToU8(csvOf(table))]));

/** One date for all files: an archive made again is the same, byte for byte. */
const zipped = (files: Record<string, Uint8Array>): Blob =>
  new Blob([zipSync(files, { mtime: new Date('1980-01-01T00:00:00') }) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
