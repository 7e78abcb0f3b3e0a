import type { Session } from '@demarche/shared';
import { inLanguage } from '@demarche/shared';
import type { Table } from '@demarche/shared/aar/tables/table';

/** What an export is of, and with whose knowledge it was made: stands in every file, so that it cannot be taken for more. */
export interface Provenance {
  session: Session;
  language: string;
  /** The labels the log was read with, such as public and d:JPN, or control. */
  labels: readonly string[];
  /** Server time of STARTEX, ms since 1970. */
  playedAt: number;
  events: number;
  /** The last hash of the log as it is exported. */
  head: string;
}

export function aboutTable({ session, language, labels, playedAt, events, head }: Provenance): Table {
  const { meta } = session.exercise!;
  const rows: Table['rows'] = [
    ['Exercise', inLanguage(meta.title, language)],
    ['Pack', `${meta.id} ${meta.version}`],
    ['Played', new Date(playedAt).toISOString()],
    ['Made with the knowledge of', labels.join(' ')],
    ['Events', events],
    ['Head of the log', head],
    ['Note', inLanguage(meta.disclaimer, language)],
  ];
  return {
    name: 'About',
    columns: [
      { name: 'What', width: 28 },
      { name: 'Value', width: 80 },
    ],
    rows,
  };
}
