import { compareLogs } from './compare.ts';
import { exportLog } from './export.ts';
import { play } from './play.ts';
import { CliProblem } from './problem.ts';
import { replay } from './replay.ts';
import { serve } from './serve.ts';
import { stress } from './stress.ts';
import { validate } from './validate.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';

const VERBS: Record<string, Verb> = { serve, validate, play, replay, verify, export: exportLog, compare: compareLogs, stress };

/** Runs one verb of the command line and answers with the exit code. */
export async function run([name, ...args]: string[]): Promise<number> {
  // Whoever reads our output may stop reading, as `head` does.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') console.error(`demarche: cannot write: ${fault.message}.`);
    process.exit(fault.code === 'EPIPE' ? 0 : 1);
  });
  try {
    if (name === '--help' || name === '-h' || name === 'help') return say(overview());
    if (name === undefined) throw new CliProblem(2, `expected a verb: ${Object.keys(VERBS).join(', ')}. See demarche --help.`);
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb) throw new CliProblem(2, `there is no verb “${name}”; there are ${Object.keys(VERBS).join(', ')}. See demarche --help.`);
    if (args.includes('--help') || args.includes('-h')) return say(`Usage: ${verb.usage}\n\n${verb.help}`);
    return await verb.run(args);
  } catch (thrown) {
    if (!(thrown instanceof CliProblem)) throw thrown;
    console.error(`demarche: ${thrown.message}`);
    return thrown.exitCode;
  }
}

function overview(): string {
  const lines = Object.values(VERBS).map(({ usage, help }) => `  ${usage}\n      ${help.split(/(?<=[.:])\s/)[0]}`);
  return `Usage: npm run -s demarche -- <verb> …\n\n${lines.join('\n')}\n\nEach verb explains itself with --help.`;
}

function say(text: string): number {
  console.log(text);
  return 0;
}
