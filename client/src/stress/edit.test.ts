import type { Exercise, MechanismSpec } from '@demarche/shared';
import { architectureOf } from '@demarche/shared/exercise/stress';
import { describe, expect, it } from 'vitest';
import { moved, movedOf } from './assumption-list.ts';
import { questionOf } from './desk.ts';
import { changesOf, type Edit, ruleOf, withAdded, withChange, withMembers, withoutOne } from './edit.ts';
import { startsOf, tasksOf, withoutId } from './question.ts';
import { nextSeed, settingsFrom, usualSettings } from './settings.ts';
import { EDITED, focusOf, inOrder, NEGOTIATED, subjectsOf } from './subjects.ts';

const CODES = ['ARL', 'BRN', 'COV'];
const spec = (id: string, more: Partial<MechanismSpec> = {}): MechanismSpec => ({
  id,
  name: id,
  text: id,
  form: 'built_on',
  issues: ['sea'],
  members: 'all',
  observers: [],
  rule: { type: 'consensus' },
  fn: { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 },
  alliance: 'silent',
  statusSensitivity: 0,
  withoutPrejudice: false,
  excludes: [],
  hotline: false,
  survivesParent: false,
  linkedTo: [],
  startTurn: 0,
  expansions: [],
  noticeTurns: 1,
  ...more,
});
const line = spec('line', { latencyHours: 6 });
const forum = spec('forum');

/** Three islands with a hard issue, as far as the screen looks at an exercise. */
const islands = {
  meta: { id: 'islands', version: '1.0.0', title: 'Islands', disclaimer: 'Invented.' },
  delegations: CODES.map((id) => ({ id, name: id, kind: 'delegation', allied: false, threat: {}, capital: 60, pressure: 50, ready: 50 })),
  world: { dyads: { 'ARL~BRN': { T: 60, S: 20, F: 20, I: 0.2, C: 0 } }, contagion: [], indicators: [], capital: { perTurn: 2, max: 100 } },
  issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
  institutions: [],
  mechanisms: [line, forum],
  architectures: [
    { id: 'lines', name: 'Lines', mechanisms: ['line'] },
    { id: 'forums', name: 'Forums', mechanisms: ['forum', 'line'] },
  ],
  ladder: {
    rungs: Array.from({ length: 10 }, (_, n) => ({ n, label: `${n}`, tags: [], noticedBy: 'all', phi: 1 })),
    confirmFrom: 6,
    stopAt: 9,
  },
  crises: [
    { id: 'nets', name: 'Nets', issue: 'sea', parties: ['ARL', 'BRN'], rung0: 3, shock: 5, stepHours: 6, steps: 12, momentum: 0.05 },
  ],
  start: [
    { id: 'context', name: 'Context', options: [{ id: 'plain', name: 'Plain', changes: [] }] },
    {
      id: 'climate',
      name: 'Climate',
      options: [
        { id: 'tense', name: 'Tense', changes: [] },
        { id: 'calm', name: 'Calm', changes: [{ var: 'T', on: 'all', times: 0.5 }] },
        { id: 'hot', name: 'Hot', changes: [{ var: 'T', on: 'all', times: 1.5 }] },
      ],
    },
  ],
  // One cast: what belongs to play is left out.
} as unknown as Exercise;

describe('an architecture edited by hand', () => {
  const base: Edit = { base: 'forums', mechanisms: [forum, line] };
  const subjects = (edit: Edit) => subjectsOf(islands, undefined, edit);

  it('stands beside the others once it differs, and not before', () => {
    expect(subjects(base).map(({ id }) => id)).toEqual(['none', 'lines', 'forums']);
    const edited = withChange(base, 1, { latencyHours: 24 });
    expect(subjects(edited).map(({ id }) => id)).toEqual(['none', 'lines', 'forums', EDITED]);
    expect(subjects(withChange(edited, 1, { latencyHours: 6 })).map(({ id }) => id)).toEqual(['none', 'lines', 'forums']);
  });
  it('is what the kernel tests', () => {
    const edited = withAdded(
      withoutOne(base, 0),
      spec('new', { oblig: 0.9, startTurn: 3, ...withMembers(spec('new'), ['COV', 'ARL'], CODES) }),
    );
    const { mechanisms } = architectureOf(EDITED, edited.mechanisms, islands);
    expect(mechanisms.map(({ id, members, oblig, start }) => [id, members, oblig, start])).toEqual([
      ['line', CODES, 0.45, 0],
      ['new', ['ARL', 'COV'], 0.9, 3],
    ]);
  });
  it('says what was changed', () => {
    const edited = withAdded(withChange(withoutOne(base, 0), 0, { oblig: 1 }), spec('new'));
    expect(changesOf(edited, base.mechanisms)).toEqual({ added: 1, removed: 1, changed: 1 });
    expect(changesOf(base, base.mechanisms)).toEqual({ added: 0, removed: 0, changed: 0 });
  });
  it('takes the ink, and stands below what it was made from', () => {
    const all = subjects(withChange(base, 0, { oblig: 1 }));
    expect(focusOf(all, undefined).id).toBe(EDITED);
    expect(focusOf(all, 'lines').id).toBe('lines');
    const costs: Record<string, number> = { none: 0, lines: 9, forums: 4, [EDITED]: 99 };
    expect(inOrder(all, (id) => costs[id]!).map(({ id }) => id)).toEqual(['none', 'forums', EDITED, 'lines']);
  });
});

describe('members and rules', () => {
  it('all of them are “all”, in the exercise’s order', () => {
    expect(withMembers(line, ['COV', 'ARL', 'BRN'], CODES).members).toBe('all');
    expect(withMembers(line, ['COV', 'ARL'], CODES).members).toEqual(['ARL', 'COV']);
  });
  it('who becomes a member observes no longer', () => {
    expect(withMembers({ ...line, observers: ['COV'] }, CODES, CODES).observers).toEqual([]);
  });
  it('a rule that names somebody who left names somebody who is there', () => {
    const after = (rule: MechanismSpec['rule']) => withMembers({ ...line, rule }, ['BRN', 'COV'], CODES).rule;
    expect(after({ type: 'chair', chair: 'ARL' })).toEqual({ type: 'chair', chair: 'BRN' });
    expect(after({ type: 'veto', holders: ['ARL', 'COV'], count: 3 })).toEqual({ type: 'veto', holders: ['COV'], count: 2 });
    expect(after({ type: 'veto', holders: ['ARL'], count: 2 })).toEqual({ type: 'veto', holders: ['BRN'], count: 2 });
    expect(after({ type: 'unanimity_minus', minus: 2 })).toEqual({ type: 'unanimity_minus', minus: 1 });
  });
  it('a rule chosen again is the one there was', () => {
    const was = { type: 'majority', q: 0.7, base: 'members' } as const;
    expect(ruleOf('majority', CODES, was)).toBe(was);
    expect(ruleOf('veto', CODES, was)).toEqual({ type: 'veto', holders: ['ARL'], count: 2 });
  });
});

describe('what is asked', () => {
  const ask = (edit?: Edit, focus?: string) =>
    questionOf(
      islands,
      { name: 'Ours', mechanisms: [forum] },
      { ...usualSettings(islands), runs: 50, ...(edit ? { edit } : {}), ...(focus ? { focus } : {}) },
    );
  const tasks = (question: ReturnType<typeof ask>) => Object.fromEntries(tasksOf(islands, question).map(({ key, input }) => [key, input]));

  it('compares everything with none, both starts, and ours without each of its mechanisms', () => {
    const all = tasks(ask(undefined, 'forums'));
    expect(Object.keys(all)).toEqual(['main', 'start0', 'start1', 'without']);
    expect(all['main']!.architectures.map(({ id }) => id)).toEqual(['none', 'lines', 'forums', NEGOTIATED]);
    expect([all['start0']!.mode, all['start0']!.world.dyads['ARL~BRN']!.T, all['start1']!.world.dyads['ARL~BRN']!.T]).toEqual([
      'full',
      60,
      30,
    ]);
    expect(all['without']!.baseline).toBe('forums');
    expect(all['without']!.architectures.map(({ id, mechanisms }) => [id, mechanisms.map((one) => one.id)])).toEqual([
      ['forums', ['forum', 'line']],
      [withoutId(0), ['line']],
      [withoutId(1), ['forum']],
    ]);
  });
  it('what is negotiated takes the ink', () => {
    expect(ask().focus.id).toBe(NEGOTIATED);
  });
  it('what is edited is compared with what it was made from', () => {
    const { edit } = tasks(ask({ base: 'lines', mechanisms: [{ ...line, oblig: 1 }] }));
    expect([edit!.baseline, edit!.architectures.map(({ id }) => id)]).toEqual(['lines', ['lines', EDITED]]);
  });
  it('another focus asks nothing new of the comparison', () => {
    expect(JSON.stringify(tasks(ask(undefined, 'lines'))['main'])).toBe(JSON.stringify(tasks(ask(undefined, 'forums'))['main']));
  });
  it('forums answer when the slider says, and what has hours of its own does not', () => {
    const question = ask();
    const slow = tasks({ ...question, settings: { ...question.settings, assumed: { forumHours: 24 } } })['main']!;
    const [forums] = slow.architectures.filter(({ id }) => id === 'forums');
    expect(forums!.mechanisms.map(({ latencyHours }) => latencyHours)).toEqual([24, 6]);
  });
  it('the other start is the one chosen, if one is', () => {
    const options = (start: Record<string, string>) => startsOf(islands, start)?.map(({ option }) => option);
    expect([options({}), options({ climate: 'hot' }), options({ climate: 'calm' })]).toEqual([
      ['tense', 'calm'],
      ['tense', 'hot'],
      ['tense', 'calm'],
    ]);
  });
});

describe('assumptions', () => {
  it('are forgotten once they are back where they stood', () => {
    const up = moved({}, 'tension', 1.2000000000000002);
    expect(up).toEqual({ tension: 1.2 });
    expect(moved(up, 'tension', 1)).toEqual({});
    expect(movedOf({ ...up, hardnessTension: 0.35 })).toEqual(['tension']);
  });
  it('stay within their range', () => {
    expect(moved({}, 'momentumAdd', 5)).toEqual({ momentumAdd: 0.1 });
  });
});

describe('what the browser remembers', () => {
  it('is taken as far as it means something here', () => {
    const kept = {
      start: { climate: 'calm', context: 'gone' },
      group: 'soft',
      mode: 'full',
      turns: -1,
      runs: 500,
      seed: 'x',
      assumed: { tension: 1.5, gone: 3 },
      focus: 'lines',
      edit: { base: 'lines', mechanisms: [{ ...line, oblig: 1 }] },
    };
    expect(settingsFrom(kept, islands)).toEqual({
      start: { climate: 'calm' },
      group: 'hard',
      mode: 'full',
      turns: 10,
      runs: 500,
      seed: 'x',
      assumed: { tension: 1.5 },
      focus: 'lines',
      edit: kept.edit,
    });
  });
  it('an edit of what was negotiated too', () => {
    const edit = { base: NEGOTIATED, mechanisms: [spec('m-3', { members: ['ARL', 'COV'] })] };
    expect(settingsFrom({ edit }, islands).edit).toEqual(edit);
    expect(settingsFrom({ edit: { ...edit, mechanisms: [spec('m-3', { members: ['ARL', 'ZZZ'] })] } }, islands).edit).toBeUndefined();
  });
  it('but the start of the session itself where there is one', () => {
    const kept = { start: { climate: 'calm' }, runs: 500 };
    expect(settingsFrom(kept, islands, {})).toMatchObject({ start: {}, runs: 500 });
    expect(settingsFrom({ ...kept, start: {} }, islands, { climate: 'calm', context: 'gone' }).start).toEqual({ climate: 'calm' });
    expect(settingsFrom(undefined, islands, { climate: 'calm' }).start).toEqual({ climate: 'calm' });
  });
  it.each([undefined, null, 'x', [], { edit: { base: 'lines', mechanisms: [{ id: 'gone' }] } }, { assumed: [] }])(
    '%j gives the usual',
    (kept) => {
      expect(settingsFrom(kept, islands)).toEqual(usualSettings(islands));
    },
  );
});

it('other dice follow from the ones there are, and never meet them', () => {
  expect([nextSeed('S'), nextSeed('S.2'), nextSeed('S.9'), nextSeed('')]).toEqual(['S.2', 'S.3', 'S.10', '.2']);
});
