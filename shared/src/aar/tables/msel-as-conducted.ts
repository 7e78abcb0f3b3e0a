import { inLanguage } from '../../exercise/parts.ts';
import type { Inject, Text } from '../../exercise/schema.ts';
import { turnPlanned, type When } from '../../exercise/when.ts';
import type { InjectState } from '../../model/msel.ts';
import type { Session } from '../../model/session.ts';
import { scenarioTime } from '../../rules/time.ts';
import { type MselStatus, mselGroups, mselStatus, readers } from '../../views/msel.ts';
import { startex, type Table } from './table.ts';

/** The columns of a long MSEL under the headers in use (HSEEP, PrepToolkit), and how it was conducted beside the plan. */
const COLUMNS: Table['columns'] = [
  { name: 'No.', width: 8 },
  { name: 'Title', width: 36 },
  { name: 'Turn', width: 6 },
  { name: 'Scheduled', width: 12 },
  { name: 'Trigger', width: 30 },
  { name: 'From', width: 22 },
  { name: 'To', width: 22 },
  { name: 'Method', width: 12 },
  { name: 'Event Type', width: 14 },
  { name: 'Storyline', width: 14 },
  { name: 'Description', width: 60 },
  { name: 'Expected Action', width: 36 },
  { name: 'Objective', width: 18 },
  { name: 'Controller', width: 16 },
  { name: 'Evaluator', width: 16 },
  { name: 'Notes', width: 30 },
  { name: 'Status', width: 14 },
  { name: 'Actual Time', width: 12 },
  { name: 'Scenario Time', width: 20 },
  { name: 'Released by', width: 12 },
  { name: 'Acknowledged by', width: 22 },
  { name: 'Outcome', width: 12 },
  { name: 'Why', width: 24 },
];

/** The master scenario events list as it was conducted, up to now, in the language named. With the control room's eyes. */
export function mselAsConducted(session: Session, language: string): Table {
  const now = session.clock.elapsed;
  const rows = mselGroups(session).flatMap(({ items }) => items.map((state) => rowOf(session, state, now, language)));
  return { name: 'MSEL as conducted', columns: COLUMNS, rows };
}

function rowOf(session: Session, state: InjectState, now: number, language: string): Table['rows'][number] {
  const { inject, deliveredAt, how, expected, expectedBy, why } = state;
  const say = (text: Text | undefined) => (text === undefined ? undefined : inLanguage(text, language));
  const who = readers(session, state, now);
  return [
    inject.id,
    say(inject.title),
    inject.when && turnPlanned(session.exercise?.turns ?? [], inject.when),
    inject.when && scheduled(inject.when),
    triggerOf(inject),
    [say(inject.from.name), say(inject.from.org)].filter(Boolean).join(', '),
    inject.to.map(({ list }) => list.join(' ')).join('; '),
    inject.media,
    inject.kind,
    inject.storyline,
    wordings(inject, language),
    inject.expected && `${inject.expected.by.join(' ')}: ${say(inject.expected.action)} (${inject.expected.withinMin} min)`,
    inject.objective.join(' '),
    inject.controller,
    inject.evaluator,
    say(inject.notes),
    STATUS[mselStatus(session, state, now)] ?? mselStatus(session, state, now),
    deliveredAt === undefined ? undefined : startex(deliveredAt),
    deliveredAt === undefined ? undefined : scenarioText(session, deliveredAt),
    how && RELEASED[how],
    who
      .filter(({ receipt }) => receipt !== undefined)
      .map(({ delegation }) => delegation)
      .join(' '),
    expected ?? (expectedBy === undefined ? undefined : 'open'),
    why ?? state.deferred?.why,
  ];
}

/** PrepToolkit's words where they mean the same. */
const STATUS: Partial<Record<MselStatus, string>> = {
  planned: 'Planned',
  armed: 'Armed',
  held: 'Held',
  delivered: 'Released',
  acknowledged: 'Complete',
  answered: 'Complete, action met',
  overdue: 'Released, overdue',
  leaving: 'Releasing',
  deferred: 'Deferred',
  skipped: 'Skipped',
  cancelled: 'Cancelled',
};
const RELEASED = { clock: 'clock', trigger: 'trigger', hand: 'controller' } as const;

/** The time as it was planned, in its own way of counting. */
function scheduled({ phase, offsetMin, scenarioTime, wallTime }: When): string {
  if (wallTime !== undefined) return `${wallTime} (time of day)`;
  if (scenarioTime !== undefined) return `${scenarioTime} (scenario)`;
  return phase === undefined ? `+${offsetMin} min` : `${phase} +${offsetMin} min`;
}

function triggerOf({ trigger }: Inject): string | undefined {
  if (!trigger) return undefined;
  const { all = [], any = [] } = trigger;
  return [...all, ...(any.length > 0 ? [`any of: ${any.join(' | ')}`] : [])].join(' and ');
}

function wordings(inject: Inject, language: string): string {
  const texts = inject.to.map(({ list, variant }) => ({ list, text: inLanguage(inject.variants[variant]?.text ?? '', language) }));
  if (texts.length === 1) return texts[0]!.text;
  return texts.map(({ list, text }) => `[${list.join(' ')}] ${text}`).join('\n');
}

function scenarioText(session: Session, played: number): string | undefined {
  const at = scenarioTime(session, played);
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 16).replace('T', ' ').concat(' UTC');
}
