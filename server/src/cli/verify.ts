import { type Break, verifyLog } from '@demarche/shared';
import { sha256 } from '../sha256.ts';
import { readText } from './files.ts';
import { CliProblem } from './problem.ts';
import { read, type Verb } from './verb.ts';

/** More breaks than this say nothing new. */
const MOST = 20;

export const verify: Verb = {
  usage: 'demarche verify FILE [--head HASH]',
  help: `Says whether a log file is as it was written: every line carries the hash of all before it. Needs no server and no network.
  --head H   the hash that was noted when the log was exported: shows also a file that was rewritten as a whole
Exit code 0: as written; 1: changed, cut short or not chained, with line and bytes of each break.`,
  run(args) {
    const { subject, values } = read(args, verify.usage, { head: { type: 'string' } }, 'a log file');
    const verified = verifyLog(readText(subject), sha256);
    if (verified.state === 'unchained') {
      throw new CliProblem(
        1,
        `${subject} has ${verified.events} events and no chain: it comes from a release before logs were chained, and nothing can be said about it.`,
      );
    }
    if (verified.state === 'broken') {
      for (const one of verified.breaks.slice(0, MOST)) console.error(`${subject}:${one.line} ${said(one)}`);
      if (verified.breaks.length > MOST) console.error(`… and ${verified.breaks.length - MOST} more`);
      if (verified.isCut) console.error(`${subject}: the seal at the end is missing or counts other events; lines were cut off or added.`);
      throw new CliProblem(1, `${subject} is not as it was written.`);
    }
    if (values.head !== undefined && values.head.trim().toLowerCase() !== verified.head) {
      throw new CliProblem(
        1,
        `${subject} is whole, but its head is ${verified.head}: not the one you named, so it is another log or was rewritten.`,
      );
    }
    console.log(`${subject} is as it was written: ${verified.events} events`);
    console.log(`head ${verified.head}`);
    return 0;
  },
};

function said({ bytes, because }: Break): string {
  const where = `(bytes ${bytes.from} to ${bytes.to - 1})`;
  return because === 'unchained'
    ? `${where} has no chain: this line was added or its chain was taken away.`
    : `${where} does not follow on the line before: it was changed, or a line before it is missing.`;
}
