import { inLanguage } from '@demarche/shared';
import { formatProblem } from '../packs/problem.ts';
import { findPack } from './find-pack.ts';
import { read, type Verb } from './verb.ts';

export const validate: Verb = {
  usage: 'demarche validate <pack>',
  help: `Reads an exercise and says what is wrong with it, one problem a line: file:line:column what was expected.
<pack> is a folder, or the id of a pack in exercises/. Warnings do not make it fail.
Exit code 0: it can be played. 1: it cannot. 2: the call was wrong.`,
  run(args) {
    const { subject } = read(args, validate.usage, {}, 'a pack');
    const pack = findPack(subject);
    if (!pack.ok) {
      for (const problem of pack.problems) console.log(formatProblem(problem));
      return 1;
    }
    for (const warning of pack.warnings) console.log(`warning: ${formatProblem(warning)}`);
    const { meta, delegations, turns, injects } = pack.exercise;
    console.log(
      `${meta.id} ${meta.version} “${inLanguage(meta.title, 'en')}”: ${delegations.length} delegations, ${turns.length} turns, ${injects.length} injects, ${pack.warnings.length} warnings`,
    );
    return 0;
  },
};
