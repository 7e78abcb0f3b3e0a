import { isControl, type LogEvent, redact, writeChained } from '@demarche/shared';
import { statementsOf } from '@demarche/shared/aar/statements';
import { decisions } from '@demarche/shared/aar/tables/decisions';
import { mselAsConducted } from '@demarche/shared/aar/tables/msel-as-conducted';
import { observationTable } from '@demarche/shared/aar/tables/observations';
import type { Table } from '@demarche/shared/aar/tables/table';
import { useLingui } from '@lingui/react/macro';
import { Download, FileArchive, FileJson, FileSpreadsheet, FileText } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { save } from '../../ui/save.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { viewerFor } from '../perspective.ts';
import { usePlayhead, useReplay } from '../replay-context.ts';
import { aboutTable } from './about.ts';
import { sha256 } from './sha256.ts';

/** Everything that can be taken along, with the knowledge of whoever's eyes are chosen, and no more. */
export function ExportMenu() {
  const { t } = useLingui();
  const announce = useAnnounce();
  const { language } = useLanguage();
  const { log } = useReplay();
  const perspective = usePlayhead((head) => head.perspective);
  const viewer = viewerFor(perspective);
  const session = () => log.timeline.viewAt(log.timeline.length, viewer);
  // Only a whole log can be read with other eyes than its own.
  const events = () => (log.whole ? redact(log.events as readonly LogEvent[], viewer) : log.events);
  const stem = [log.end.exercise?.meta.id ?? 'session', ...(perspective === 'all' ? [] : [perspective])].join('-');
  const hasAll = isControl(viewer) && log.whole;

  const keep = (content: Blob | Promise<Blob>, name: string) => {
    void Promise.resolve(content).then((blob) => {
      save(blob, name);
      announce(t`Saved as ${name}`);
    });
  };
  const asText = (text: string, type: string, name: string) => keep(new Blob([text], { type }), name);
  const chained = () => writeChained(events(), sha256, viewer.labels);
  const about = () => {
    const { head } = chained();
    return aboutTable({ session: session(), language, labels: viewer.labels, playedAt: log.startedAt, events: events().length, head });
  };
  const workbook = async (tables: readonly Table[], name: string) => {
    const { workbookOf } = await import('./xlsx.ts');
    keep(workbookOf([...tables, about()]), name);
  };
  const zippedCsv = async (tables: readonly Table[], name: string) => {
    const { zipOf } = await import('./bundle.ts');
    keep(zipOf([...tables, about()]), name);
  };
  const bundle = async (texts: 'keep' | 'drop') => {
    const { researchBundle } = await import('./bundle.ts');
    keep(researchBundle(events(), language, texts), `${stem}-research.zip`);
  };
  const statements = () => JSON.stringify(statementsOf(events(), session(), sha256(`${log.startedAt} ${stem}`).slice(0, 16)), undefined, 2);
  const msel = () => [mselAsConducted(session(), language)];
  const decided = () => decisions(session(), language);
  const observed = () => [observationTable(session(), language)];
  const table = <FileSpreadsheet aria-hidden="true" />;
  const entries: MenuEntry[] = [
    {
      id: 'log',
      label: t`Log, chained`,
      hint: t`JSON lines; shows when it was changed`,
      icon: <FileText aria-hidden="true" />,
      run: () => asText(chained().text, 'application/x-ndjson', `${stem}.jsonl`),
    },
    'separator',
    ...(hasAll
      ? ([
          { id: 'msel', label: t`MSEL as conducted`, hint: 'xlsx', icon: table, run: () => void workbook(msel(), `${stem}-msel.xlsx`) },
          {
            id: 'msel-csv',
            label: t`MSEL as conducted`,
            hint: t`csv, a file for each sheet`,
            icon: table,
            run: () => void zippedCsv(msel(), `${stem}-msel-csv.zip`),
          },
        ] as const)
      : []),
    { id: 'decisions', label: t`Decisions`, hint: 'xlsx', icon: table, run: () => void workbook(decided(), `${stem}-decisions.xlsx`) },
    {
      id: 'decisions-csv',
      label: t`Decisions`,
      hint: t`csv, a file for each sheet`,
      icon: table,
      run: () => void zippedCsv(decided(), `${stem}-decisions-csv.zip`),
    },
    ...(hasAll
      ? ([
          {
            id: 'observations',
            label: t`Observations`,
            hint: 'xlsx',
            icon: table,
            run: () => void workbook(observed(), `${stem}-observations.xlsx`),
          },
        ] as const)
      : []),
    'separator',
    {
      id: 'xapi',
      label: t`Learning records`,
      hint: t`xAPI statements, by seat`,
      icon: <FileJson aria-hidden="true" />,
      run: () => asText(statements(), 'application/json', `${stem}-xapi.json`),
    },
    {
      id: 'bundle',
      label: t`For research, without names`,
      hint: t`log, measures and tables; texts kept`,
      icon: <FileArchive aria-hidden="true" />,
      run: () => void bundle('keep'),
    },
    {
      id: 'bundle-bare',
      label: t`For research, without names and texts`,
      hint: t`texts become numbers of words`,
      icon: <FileArchive aria-hidden="true" />,
      run: () => void bundle('drop'),
    },
  ];
  return <Menu label={t`Take along`} trigger={<IconButton name={t`Take along`} icon={<Download />} />} entries={entries} />;
}
