import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { CliProblem } from './problem.ts';

/** One verb of the command line. */
export interface Verb {
  /** How it is called, one line. */
  usage: string;
  /** What it does, in a few lines. */
  help: string;
  /** Answers with the exit code; nothing while it goes on, as a server does. */
  run(args: string[]): number | Promise<number>;
}

/** The options and the one thing a verb is about; anything else is refused in a sentence. */
export function read<const O extends ParseArgsOptionsConfig>(args: string[], usage: string, options: O, subject: string) {
  const parsed = attempt(() => parseArgs({ args, options, allowPositionals: true, strict: true }), usage);
  const [one, ...more] = parsed.positionals;
  if (one === undefined) throw new CliProblem(2, `expected ${subject}. Usage: ${usage}`);
  if (more.length > 0) throw new CliProblem(2, `expected only ${subject}, and found “${more[0]}” as well. Usage: ${usage}`);
  return { subject: one, values: parsed.values };
}

function attempt<T>(parse: () => T, usage: string): T {
  try {
    return parse();
  } catch (thrown) {
    // parseArgs explains itself in its first sentence and goes on about syntax.
    const [first] = String(thrown instanceof Error ? thrown.message : thrown).split(/\. |\n/);
    throw new CliProblem(2, `${first?.replace(/\.$/, '')}. Usage: ${usage}`);
  }
}
