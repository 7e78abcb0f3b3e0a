import { isObserver, named, playersNamed } from './check-names.ts';
import { checkRule } from './check-rules.ts';
import { didYouMean } from './nearest.ts';
import { error, list, type Problem, warning } from './problem.ts';
import { procedureRules } from './procedure.ts';
import { MOTIONS, type ProcedureSpec } from './procedure-schema.ts';
import type { Exercise } from './schema.ts';

type Path = Problem['path'];
const AT: Path = ['procedure'];

/** Rules of procedure that can be kept: somebody who presides, phases there are, motions that can have their effect. */
export function checkProcedure(exercise: Exercise): Problem[] {
  const { procedure } = exercise;
  if (!procedure) return [];
  return [chairs, phases, majorities, effects, silence].flatMap((check) => check(procedure, exercise));
}

/** Whoever takes the chair needs a seat that presides. */
function chairs(spec: ProcedureSpec, exercise: Exercise): Problem[] {
  const { chair } = spec;
  const at = [...AT, ...(chair === undefined ? [] : ['chair'])];
  const unknown =
    typeof chair === 'object'
      ? playersNamed(at, chair, exercise)
      : chair === undefined || chair === 'facilitator' || chair === 'rotates'
        ? []
        : [...named(at, chair, codesOf(exercise), 'a delegation'), ...observing(at, chair, exercise)];
  if (unknown.length > 0) return unknown;
  const without = procedureRules(spec, exercise).chairs.filter(
    (code) => !exercise.delegations.some(({ id, seats }) => id === code && seats.some(({ can }) => can.includes('chair'))),
  );
  return without.map((code) => error(at, `expected a seat of ${code} with the permission “chair”; without one nobody of it presides`));
}

const codesOf = ({ delegations }: Exercise) => delegations.map(({ id }) => id);
const observing = (at: Path, code: string, { delegations }: Exercise): Problem[] =>
  isObserver(delegations, code) ? [error(at, `expected a delegation that takes part; ${code} is an observer`)] : [];

function phases({ phases, floor }: ProcedureSpec, { turns }: Exercise): Problem[] {
  const ids = [...new Set(turns.flatMap((turn) => turn.phases.map(({ id }) => id)))];
  const known = (names: readonly string[] | undefined, key: string) =>
    (names ?? []).flatMap((name, n) =>
      ids.includes(name) ? [] : [error([...AT, key, n], `expected the id of a phase (${list(ids)})${didYouMean(name, ids)}`)],
    );
  const needing = typeof floor === 'object' ? floor : undefined;
  return [
    ...known(phases, 'phases'),
    ...known(needing, 'floor'),
    ...(needing ?? []).flatMap((name, n) =>
      phases && ids.includes(name) && !phases.includes(name)
        ? [warning([...AT, 'floor', n], `expected “${name}” under phases as well; without it no rules of procedure hold there`)]
        : [],
    ),
  ];
}

function majorities({ motions = {}, appeal }: ProcedureSpec, exercise: Exercise): Problem[] {
  const voters = exercise.delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
  return [
    ...MOTIONS.flatMap((kind) => {
      const rule = motions[kind];
      return rule ? checkRule(rule, [...AT, 'motions', kind], voters, 'delegations') : [];
    }),
    ...(appeal ? checkRule(appeal, [...AT, 'appeal'], voters, 'delegations') : []),
  ];
}

/** A motion that nothing can follow from is only in the way. */
function effects(spec: ProcedureSpec, exercise: Exercise): Problem[] {
  const { motions, phases } = procedureRules(spec, exercise);
  const held = exercise.turns.flatMap((turn) => turn.phases.filter(({ id }) => phases === undefined || phases.includes(id)));
  const votes = held.length === 0 || held.some(({ allow }) => allow.includes('vote'));
  const at: Path = [...AT, ...(spec.motions ? ['motions'] : [])];
  return [
    ...(motions.closeDebate && !votes
      ? [warning(at, 'expected a phase with rules of procedure that allows “vote”, or “closeDebate: false”; a text can be put nowhere')]
      : []),
    ...(spec.motions?.reconsider && !exercise.negotiation.revotes
      ? [warning([...at, 'reconsider'], 'expected “revotes” under negotiation; without it no rejected text is put again')]
      : []),
  ];
}

function silence({ template }: ProcedureSpec, { negotiation }: Exercise): Problem[] {
  if (template !== 'silence' || negotiation.rule.type === 'silence') return [];
  return [
    error([...AT, 'template'], 'expected “rule: { type: silence, windowMin: … }” under negotiation: there texts are adopted by silence'),
  ];
}
