import { describe, expect, it } from 'vitest';
import { withWorld } from '../testing/with-world.ts';
import { channelSchema } from './channel-schema.ts';
import type { ChannelSpec } from './schema.ts';
import { problemsOf } from './testing/problems-of.ts';

const problems = (...channels: object[]) =>
  problemsOf(withWorld(), (exercise) => {
    exercise.channels = channels.map((one): ChannelSpec => channelSchema.parse({ id: 'x', name: 'X', ...one }));
  }).filter((one) => one.startsWith('channels'));

describe('channels of an exercise', () => {
  it('are fine when all they name is there', () => {
    const fine = [
      { id: 'a', kind: 'delegation' },
      { id: 'b', kind: 'simcell', members: ['JPN'] },
      { id: 'c', kind: 'room', mechanism: 'treaty' },
      { id: 'd', kind: 'backchannel' },
      { id: 'e', kind: 'alliance', members: ['JPN', 'KOR'], openIf: 'turn >= 2', openText: 'from turn 2' },
    ];
    expect(problems(...fine)).toEqual([]);
  });
  it.each<[object, string]>([
    [
      { kind: 'group', members: ['JPN', 'KRO'] },
      'channels.0.members.1 error: expected a delegation of this exercise (JPN, KOR, CHN or UN); did you mean “KOR”?',
    ],
    [{ kind: 'group', members: ['JPN'] }, 'channels.0.members error: expected two members or more'],
    [{ kind: 'alliance' }, 'channels.0 error: expected “members”: who takes part in it'],
    [{ kind: 'hotline', members: ['JPN', 'KOR', 'CHN'] }, 'channels.0.members error: expected two members, or none where any two may call'],
    [{ kind: 'hotline' }, 'channels.0 warning: expected a mechanism with “hotline: true”; without one nobody can call'],
    [{ kind: 'hotline', mechanism: 'treaty' }, 'channels.0.mechanism error: expected a mechanism with “hotline: true”'],
    [{ kind: 'room' }, 'channels.0 error: expected “mechanism”: whose room it is'],
    [
      { kind: 'room', mechanism: 'treaty', members: ['JPN'] },
      'channels.0.members error: expected no members: a room has those of its mechanism',
    ],
    [
      { kind: 'room', mechanism: 'pact' },
      'channels.0.mechanism error: expected a mechanism of this exercise (declaration, treaty or office)',
    ],
    [{ kind: 'track15', members: ['JPN', 'KOR'] }, "channels.0.members error: expected a seat with “track: '1.5'” in JPN"],
    [{ kind: 'delegation', delayMin: 1 }, 'channels.0.delayMin error: expected none: it is read at once'],
    [{ kind: 'simcell', credence: true }, 'channels.0.credence error: expected a channel between delegations'],
    [{ kind: 'group', openText: 'x' }, 'channels.0.openText warning: expected “openIf” beside it; nothing is ever refused'],
    [
      { kind: 'group', openIf: 'turn > 1' },
      'channels.0 warning: expected “openText” beside “openIf”: the same in words, for whoever is refused',
    ],
  ])('%j is told', (channel, told) => expect(problems(channel)).toContain(told));
  it('ask only what everybody knows', () => {
    const [problem] = problems({ kind: 'group', openIf: "T('JPN', 'CHN') > 50", openText: 'when it is tense' });
    expect(problem).toContain('expected only what everybody knows');
  });
  it('have an id each', () => expect(problems({ kind: 'group' }, { kind: 'simcell' })[0]).toContain('channels.1.id error'));
});

describe('an order that intercepts', () => {
  it('is covert and directed at a delegation', () => {
    const told = problemsOf(withWorld(), (exercise) => {
      exercise.orders[1]!.intercepts = true;
    });
    expect(told).toContain('orders.1.intercepts error: expected “target: delegation” with it: whose messages it copies');
    expect(told).toContain('orders.1.intercepts error: expected “visibility: covert” with it: the others never learn of it');
  });
});
