import { canonical, delegationViewer, type Exercise, fold, type Inject, type LogEvent, redact } from '@demarche/shared';
import { describe, expect, it } from 'vitest';
import { EXERCISES, playersOf, textsIn, wordings } from './support/packs.ts';
import { type Played, playAlone } from './support/plays.ts';

const SEEDS = ['north', 'south'];
const cases = EXERCISES.flatMap((exercise) => SEEDS.map((seed) => ({ name: exercise.meta.id, seed, exercise })));

const memo = new Map<string, Played>();
function playOf(exercise: Exercise, seed: string): Played {
  const key = `${exercise.meta.id}|${seed}`;
  const known = memo.get(key) ?? playAlone(exercise, seed);
  memo.set(key, known);
  return known;
}

// A machine that is busy with something else is no fault of the exercise.
const PATIENT = { timeout: 120_000 };

describe.each(cases)('$name on autopilot, seed $seed', PATIENT, ({ exercise, seed }) => {
  it('comes to ENDEX, and the table was busy', () => {
    const { log, session } = playOf(exercise, seed);
    expect(session.stage).toBe('ended');
    const count = (type: LogEvent['type']) => log.filter((event) => event.type === type).length;
    expect(count('messagePosted')).toBeGreaterThan(10);
    const turnsWithOrders = exercise.turns.filter((turn) => turn.phases.some((phase) => phase.allow.includes('order')));
    expect(count('ordersRevealed')).toBe(turnsWithOrders.length);
  });

  it('sent out every inject that has a time and no condition', () => {
    const { session } = playOf(exercise, seed);
    const scheduled = exercise.injects.filter((one) => one.when && !one.trigger).map((one) => one.id);
    expect(scheduled.length).toBeGreaterThan(0);
    expect(scheduled.filter((id) => session.msel[id]?.stage !== 'delivered')).toEqual([]);
  });

  it('folds to the session it ended with, also after JSON', () => {
    const { log, session } = playOf(exercise, seed);
    const live = canonical(session);
    expect(canonical(fold(JSON.parse(JSON.stringify(log)) as LogEvent[])) === live).toBe(true);
  });

  it('told no delegation what is written for another', () => {
    const { log } = playOf(exercise, seed);
    for (const { id } of exercise.delegations) {
      const heard = heardBy(log, id);
      const leaked = foreignTo(exercise, id).filter((secret) => heard.includes(secret));
      expect(leaked, `${id} was told`).toEqual([]);
      // Not because it was told nothing: its own role sheet is there.
      expect(sentencesOf(exercise, id).filter((own) => !heard.includes(own))).toEqual([]);
    }
  });
});

describe('on the whole, autopilots', PATIENT, () => {
  it('play another game with another seed', () => {
    for (const exercise of EXERCISES) {
      const [one, other] = SEEDS.map((seed) => playOf(exercise, seed).log);
      expect(
        one?.some((event, n) => event.type === 'messagePosted' && JSON.stringify(event.data) !== JSON.stringify(other?.[n]?.data)),
        exercise.meta.id,
      ).toBe(true);
    }
  });

  it('reach an outcome of every kind somewhere: votes, missed expectations, crises that move', () => {
    const types = new Set(cases.flatMap(({ exercise, seed }) => playOf(exercise, seed).log.map((event) => event.type)));
    for (const type of ['voteClosed', 'expectedActionMet', 'expectedActionMissed', 'crisisStepped'] as const)
      expect(types.has(type), type).toBe(true);
  });
});

/** Every text a delegation was told, each once: autopilots repeat themselves, and reading it all again would take long. */
function heardBy(log: readonly LogEvent[], delegation: string): string {
  return [...new Set(textsIn(redact(log, delegationViewer(delegation))))].join('\n');
}

/** Long enough to be recognised: a sentence of a role sheet, an objective, a red line. */
const LENGTH = 30;

function sentencesOf(exercise: Exercise, delegation: string): string[] {
  const { brief, objectives, redLines } = exercise.delegations.find((one) => one.id === delegation)!;
  const texts = [brief, ...objectives.map((one) => one.text), ...redLines.map((one) => one.text)].flatMap(wordings);
  return texts.flatMap((text) => text.split(/\n|(?<=[.!?”]) /)).filter((sentence) => sentence.length >= LENGTH);
}

/** What a delegation must not hear: sentences of other role sheets, wordings for others, and what is for the control room. */
function foreignTo(exercise: Exercise, delegation: string): string[] {
  const sheets = playersOf(exercise).flatMap((other) => (other === delegation ? [] : sentencesOf(exercise, other)));
  const injects = exercise.injects.flatMap((inject) => foreignIn(inject, delegation));
  const aims = [...exercise.meta.objectives.map((one) => one.text), ...exercise.evaluation.guide.map((one) => one.task)];
  const own = new Set([...sentencesOf(exercise, delegation), ...exercise.injects.flatMap((one) => readIn(one, delegation))]);
  return [...sheets, ...injects, ...aims.flatMap(wordings)].filter((text) => text.length >= LENGTH && !own.has(text));
}

const isRead = (delegation: string) => (name: string) => name === 'all' || name === 'public' || name === delegation;

function readIn({ to, variants }: Inject, delegation: string): string[] {
  return to.filter((one) => one.list.some(isRead(delegation))).flatMap(({ variant }) => wordings(variants[variant]!.text));
}

function foreignIn(inject: Inject, delegation: string): string[] {
  const { to, variants, notes, discussion = [] } = inject;
  const others = to.filter((one) => !one.list.some(isRead(delegation))).flatMap(({ variant }) => wordings(variants[variant]!.text));
  const mine = readIn(inject, delegation);
  return [...others.filter((text) => !mine.includes(text)), ...[...(notes === undefined ? [] : [notes]), ...discussion].flatMap(wordings)];
}
