import { type Exercise, FACILITATOR, fold, type LogEvent, type Session, viewerOf, writeChained } from '@demarche/shared';
import { startNamed } from '@demarche/shared/exercise/start';
import { playHeadless } from '@demarche/shared/play/headless';
import { formatProblem } from '../packs/problem.ts';
import { entityId } from '../room/entity-id.ts';
import { sha256 } from '../sha256.ts';
import { openOut } from './files.ts';
import { findPack } from './find-pack.ts';
import { CliProblem } from './problem.ts';
import { stateLine } from './state-line.ts';
import { read, type Verb } from './verb.ts';

export const play: Verb = {
  usage: 'demarche play <pack> [--seed S] [--start OPTION[,OPTION]] [--out FILE]',
  help: `Plays an exercise from start to end without people, as fast as it goes: every seat is on autopilot, and the
facilitator starts and moves on where a phase waits. Time is counted from the first turn's scenario time, so one
pack and one seed give the same log, byte for byte, on any machine.
  --seed S     seed of every draw (default: demarche)
  --start OPTION[,OPTION]   how the story begins, among the start choices of the exercise, such as detente
  --out FILE   keeps the log there, one event a line
The last line is the fingerprint of the final state; \`demarche replay FILE\` ends with the same.`,
  run(args) {
    const { subject, values } = read(
      args,
      play.usage,
      { seed: { type: 'string', default: 'demarche' }, start: { type: 'string' }, out: { type: 'string' } },
      'a pack',
    );
    const pack = findPack(subject);
    if (!pack.ok) throw new CliProblem(1, `${subject} cannot be played:\n${pack.problems.map((one) => formatProblem(one)).join('\n')}`);
    const out = values.out === undefined ? undefined : openOut(values.out);
    const { exercise } = pack;
    const start = startFor(exercise, values.start);
    const startsAt = Date.parse(exercise.turns[0]!.scenarioTime);
    const idOf = (seat: string, command: string) => entityId(`play:${values.seed}`, seat, command);
    const log = [...playHeadless({ exercise, seed: values.seed, startsAt, start, idOf })].flat();
    out?.write(writeChained(log, sha256, viewerOf(FACILITATOR).labels).text);
    const session = fold(log);
    for (const line of summary(session, log)) console.log(line);
    if (values.out !== undefined) console.log(`log ${values.out}`);
    console.log(stateLine(session));
    return 0;
  },
};

/** The start behind a list of options. */
function startFor(exercise: Exercise, named: string | undefined): Record<string, string> {
  const start = startNamed(exercise, named === undefined ? [] : named.split(','));
  if (start) return start;
  const options = exercise.start.flatMap((choice) => choice.options.map((option) => option.id));
  const known = options.length > 0 ? `its options are ${options.join(', ')}` : 'it has none to choose from';
  throw new CliProblem(2, `${exercise.meta.id} has no start “${named}”; ${known}.`);
}

function summary(session: Session, log: readonly LogEvent[]): string[] {
  const count = (type: LogEvent['type']) => log.filter((event) => event.type === type).length;
  const outcomes = Object.values(session.votes).map((vote) => vote.outcome ?? 'open');
  return [
    `${session.exercise!.meta.id}: ${session.stage} after ${Math.round(session.clock.elapsed / 60_000)} min of play, ${log.length} events`,
    `${count('messagePosted')} messages, ${count('wireAcknowledged')} acknowledged, ${count('callAnswered')} calls taken, ${count('ordersSealed')} orders sealed`,
    `${count('proposalTabled')} proposals, votes: ${outcomes.join(', ') || 'none'}, ${count('injectDelivered')} injects delivered`,
  ];
}
