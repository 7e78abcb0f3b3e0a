import {
  delegationViewer,
  FACILITATOR,
  fold,
  type LogEvent,
  PUBLIC_VIEWER,
  readLog,
  redact,
  type Session,
  type ToldEvent,
  type Viewer,
  viewerOf,
} from '@demarche/shared';
import { readText } from './files.ts';
import { CliProblem } from './problem.ts';

type Events = (ToldEvent | LogEvent)[];

/** The stream of one reader of a log file. */
export function streamOf(file: string, as: string | undefined): { events: Events; whole: boolean; labels: readonly string[] } {
  const read = readLog(readText(file));
  if (!read.ok) throw new CliProblem(1, `${file}:${read.line} ${read.expected}`);
  const { events, whole } = read;
  const opening = fold(events.slice(0, 2));
  if (!opening.exercise?.delegations) throw new CliProblem(1, `${file}:1 expected a log to begin with the exercise it was played from`);
  if (!whole) {
    const own = fold(events);
    checkReader(file, own, as);
    return { events, whole, labels: ['public', ...Object.keys(own.briefs).map((code) => `d:${code}`)] };
  }
  // A whole log carries address lists; `readLog` made sure of it.
  const viewer = viewerNamed(fold(events), as ?? 'facilitator');
  return { events: redact(events as LogEvent[], viewer), whole, labels: viewer.labels };
}

/** A seat, a delegation, `public` or `facilitator`. */
function viewerNamed(session: Session, as: string): Viewer {
  if (as === 'facilitator' || as === FACILITATOR) return viewerOf(FACILITATOR);
  if (as === 'public') return PUBLIC_VIEWER;
  const delegations = [...session.exercise!.delegations, ...(session.table?.former ?? [])];
  if (delegations.some((one) => one.id === as)) return delegationViewer(as);
  if (Object.hasOwn(session.seats, as)) return viewerOf(as);
  const names = [...Object.keys(session.seats), ...delegations.map((one) => one.id), 'public', 'facilitator'];
  throw new CliProblem(2, `“${as}” is nobody in this session; the readers are: ${names.join(', ')}.`);
}

/** A redacted log tells one reader's story; it cannot be read as somebody else. */
function checkReader(file: string, own: Session, as: string | undefined): void {
  if (as === undefined) return;
  const told = Object.keys(own.briefs);
  const viewer = viewerNamed(own, as);
  const delegation = viewer.labels.find((label) => label.startsWith('d:'))?.slice(2);
  const isOwn = delegation === undefined ? as === 'public' && told.length === 0 : told.includes(delegation);
  if (!isOwn) throw new CliProblem(2, `${file} is what ${told[0] ?? 'the public'} was told; it cannot be read as “${as}”.`);
}
