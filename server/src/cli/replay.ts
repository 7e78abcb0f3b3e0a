import { canonical, fold } from '@demarche/shared';
import { describe } from './describe.ts';
import { CliProblem } from './problem.ts';
import { streamOf } from './read-log.ts';
import { stateLine } from './state-line.ts';
import { read, type Verb } from './verb.ts';

export const replay: Verb = {
  usage: 'demarche replay FILE [--as SEAT|DELEGATION|public|facilitator] [--at N] [--json]',
  help: `Folds a log and shows what one reader sees of it.
  --as R    the reader: a seat (JPN.head), a delegation (JPN), public, or facilitator (default)
  --at N    after the first N events of what this reader was told, counted in its own stream (default: all)
  --json    the state as one line of JSON with sorted keys
The last line is the fingerprint of that state: the SHA-256 of the line --json prints.`,
  run(args) {
    const options = { as: { type: 'string' }, at: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { subject, values } = read(args, replay.usage, options, 'a log file');
    const { events } = streamOf(subject, values.as);
    const session = fold(events.slice(0, positionIn(values.at, events.length)));
    if (values.json) console.log(canonical(session));
    else for (const line of describe(session)) console.log(line);
    console.log(stateLine(session));
    return 0;
  },
};

function positionIn(at: string | undefined, length: number): number {
  if (at === undefined) return length;
  const position = /^\d+$/.test(at) ? Number(at) : -1;
  if (position >= 0 && position <= length) return position;
  throw new CliProblem(2, `--at expects a number from 0 to ${length}, which is how many events this reader was told; “${at}” is none.`);
}
