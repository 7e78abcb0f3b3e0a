import { CliProblem } from './problem.ts';
import type { Verb } from './verb.ts';

export const serve: Verb = {
  usage: 'demarche serve',
  help: 'Starts the server, as `npm start` does once everything is installed and built. Settings come from the environment.',
  async run(args) {
    if (args.length > 0) throw new CliProblem(2, `serve takes no “${args[0]}”. Usage: ${serve.usage}`);
    await import('../main.ts');
    return 0;
  },
};
