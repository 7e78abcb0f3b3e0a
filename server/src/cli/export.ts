import { writeChained } from '@demarche/shared';
import { sha256 } from '../sha256.ts';
import { openOut } from './files.ts';
import { CliProblem } from './problem.ts';
import { streamOf } from './read-log.ts';
import { read, type Verb } from './verb.ts';

export const exportLog: Verb = {
  usage: 'demarche export FILE --as SEAT|DELEGATION|public|facilitator [--out FILE]',
  help: `Writes a log as one reader was told it: nothing else is in it, no address lists and no gaps.
The file is chained, so that demarche verify shows whether it was changed.
  --as R       the reader: a seat (JPN.head), a delegation (JPN), public, or facilitator (everything)
  --out FILE   where to (default: standard output)`,
  run(args) {
    const { subject, values } = read(args, exportLog.usage, { as: { type: 'string' }, out: { type: 'string' } }, 'a log file');
    if (values.as === undefined) throw new CliProblem(2, `--as is missing: whose log shall it be? Usage: ${exportLog.usage}`);
    const { events, labels } = streamOf(subject, values.as);
    const { text } = writeChained(events, sha256, labels);
    if (values.out === undefined) process.stdout.write(text);
    else openOut(values.out).write(text);
    return 0;
  },
};
