import type { Exercise, MechanismSpec, StartChoice } from '@demarche/shared';
import { architectureOf, noneOf, type StressChoice, stressInput } from '@demarche/shared/exercise/stress';
import type { StressInput } from '@demarche/shared/world/stress';
import { kernelAssumptions } from './assumption-list.ts';
import type { Task } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { Subject } from './subjects.ts';

/** All that decides the figures: what they are drawn beside, and what they are downloaded with. */
export interface Question {
  settings: Settings;
  subjects: readonly Subject[];
  focus: Subject;
  /** The two starts that are set against each other, if the exercise has two. */
  starts: readonly [Start, Start] | undefined;
}

/** A start with the option of one choice exchanged. */
interface Start {
  choice: StartChoice;
  option: string;
  start: Readonly<Record<string, string>>;
}

/** The main choice of starts: the first one that changes the world. */
export const mainChoice = ({ start }: Exercise): StartChoice | undefined =>
  start.find(({ options }) => options.length > 1 && options.some(({ changes }) => changes.length > 0));

/** The usual start, and the other one: what was chosen, else the first that changes something. */
export function startsOf(exercise: Exercise, chosen: Settings['start']): Question['starts'] {
  const choice = mainChoice(exercise);
  if (!choice) return undefined;
  const usual = choice.options[0]!.id;
  const own = chosen[choice.id];
  const other = own !== undefined && own !== usual ? own : choice.options.find(({ id, changes }) => id !== usual && changes.length > 0)?.id;
  if (other === undefined) return undefined;
  const with_ = (option: string): Start => ({ choice, option, start: { ...chosen, [choice.id]: option } });
  return [with_(usual), with_(other)];
}

/** The comparisons that answer a question; the first one matters most. */
export function tasksOf(exercise: Exercise, { settings, subjects, focus, starts }: Question): Task[] {
  const input = (over: Partial<StressChoice>, among: readonly Subject[] = subjects): StressInput =>
    stressInput(exercise, {
      architectures: among.filter(({ kind }) => kind !== 'none').map((one) => architecture(one.id, one.specs)),
      mode: settings.mode,
      turns: settings.turns,
      runs: settings.runs,
      prefix: settings.seed,
      start: settings.start,
      assumptions: kernelAssumptions(settings.assumed),
      ...over,
    });
  const architecture = (id: string, specs: readonly MechanismSpec[]) => architectureOf(id, specs.map(withForums(settings)), exercise);
  const paired = (choice: Partial<StressChoice>, baseline: string): StressInput => {
    const all = input({ group: settings.group, ...choice });
    const none = noneOf(exercise).id;
    return { ...all, baseline, architectures: all.architectures.filter(({ id }) => id !== none) };
  };

  const edited = subjects.find(({ kind }) => kind === 'edited');
  const base = subjects.find(({ id }) => id === edited?.base);
  const tasks: Task[] = [{ key: 'main', input: input({}) }];
  if (edited && base && base.kind !== 'none')
    tasks.push({ key: 'edit', input: paired({ architectures: [base, edited].map(({ id, specs }) => architecture(id, specs)) }, base.id) });
  for (const [i, { start }] of (starts ?? []).entries())
    tasks.push({ key: `start${i}`, input: input({ mode: 'full', group: settings.group, start }) });
  if (focus.specs.length > 0) {
    const left = focus.specs.map((_, i) =>
      architecture(
        withoutId(i),
        focus.specs.filter((__, j) => j !== i),
      ),
    );
    tasks.push({ key: 'without', input: paired({ architectures: [architecture(focus.id, focus.specs), ...left] }, focus.id) });
  }
  return tasks;
}

/** The id, in the leave-one-out comparison, of the focus without its mechanism at this place. */
export const withoutId = (place: number): string => `+without ${place}`;

/** A mechanism that is built on existing forums and says nothing of its own answers when forums answer. */
const withForums =
  ({ assumed: { forumHours } }: Settings) =>
  (spec: MechanismSpec): MechanismSpec =>
    forumHours === undefined || !waitsForForums(spec) ? spec : { ...spec, latencyHours: forumHours };

export const waitsForForums = ({ form, latencyHours }: MechanismSpec): boolean => form === 'built_on' && latencyHours === undefined;
