import { describe, expect, it } from 'vitest';
import type { MechanismSpec } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { setupCost } from '../world/price.ts';
import { CODES, code, hotlineNet, organisation, softPillar, TENSE } from '../world/reference.ts';
import { textEstimate } from './mechanism-estimate.ts';

const play = (changes: Parameters<typeof withWorld>[0] = {}) => given(withWorld(changes)).started();
const spec = ({ session }: Story, id: string, change: Partial<MechanismSpec> = {}): MechanismSpec => ({
  ...session.exercise!.mechanisms!.find((one) => one.id === id)!,
  ...change,
});
const seen = (story: Story, seat: string, ...specs: MechanismSpec[]) => textEstimate(project(story.session, viewerOf(seat)), seat, specs);

describe('what a text would do, from one seat', () => {
  it('needs nothing but what the delegation is told', () => {
    const story = play({ world: { ...withWorld().world, perception: { noise: 20 } } });
    const specs = [spec(story, 'treaty'), spec(story, 'declaration')];
    for (const seat of ['JPN.head', 'CHN.head', 'UN.desk']) {
      const view = project(story.session, viewerOf(seat));
      expect(view.control).toBeUndefined();
      expect(textEstimate(view, seat, specs)).toEqual(textEstimate(story.session, seat, specs));
    }
  });

  it('does not move when something moves that the delegation cannot know', () => {
    const before = play();
    const after = before
      .and(FACILITATOR, 'setWorld', { key: 'T:CHN~KOR', value: 90, why: 'Elsewhere' })
      .and(FACILITATOR, 'setWorld', { key: 'P:CHN', value: 90, why: 'Elsewhere' });
    const treaty = spec(before, 'treaty');
    expect(seen(after, 'JPN.head', treaty)).toEqual(seen(before, 'JPN.head', treaty));
  });

  it('says what it binds and how long it is built: the same for all', () => {
    const story = play();
    const treaty = spec(story, 'treaty');
    expect(seen(story, 'JPN.head', treaty)).toMatchObject({ bite: 0.815, buildTurns: 6 });
    expect(seen(story, 'UN.desk', treaty)).toMatchObject({ bite: 0.815, buildTurns: 6 });
  });

  it('costs more the more it binds, and for whom the alliance clause touches', () => {
    const story = play();
    const cost = (seat: string, change: Partial<MechanismSpec>) => seen(story, seat, spec(story, 'treaty', change)).setup!.about;
    expect(cost('JPN.head', { oblig: 0.9 })).toBeGreaterThan(cost('JPN.head', { oblig: 0.2 }));
    expect(cost('JPN.head', { alliance: 'supersedes' })).toBeGreaterThan(cost('JPN.head', { alliance: 'complementary' }) + 10);
    expect(cost('CHN.head', { alliance: 'supersedes' })).toBeLessThan(cost('CHN.head', { alliance: 'complementary' }));
  });

  it('gives a range, with instalments that add up and an upkeep of a twentieth', () => {
    const { setup, instalment, upkeep } = seen(play(), 'JPN.head', spec(play(), 'treaty'));
    expect(setup!.low).toBeLessThan(setup!.about);
    expect(setup!.about).toBeLessThan(setup!.high);
    expect(instalment!.about * 6).toBeCloseTo(setup!.about, 10);
    expect(upkeep!.high).toBeCloseTo(setup!.high / 20, 10);
  });

  it('adds up over the mechanisms of the text, and takes the longest and the riskiest', () => {
    const story = play();
    const [treaty, declaration] = [spec(story, 'treaty'), spec(story, 'declaration', { startTurn: 8 })];
    const [one, other] = [seen(story, 'JPN.head', treaty), seen(story, 'JPN.head', declaration)];
    const both = seen(story, 'JPN.head', treaty, declaration);
    expect(both.setup!.about).toBeCloseTo(one.setup!.about + other.setup!.about, 10);
    expect(both).toMatchObject({ bite: one.bite, buildTurns: 8 + 2, setback: one.setback });
  });

  it('costs nothing where the delegation is no member, and says who is out', () => {
    const story = play();
    const two = spec(story, 'treaty', { members: ['JPN', 'CHN'] });
    const estimate = seen(story, 'KOR.head', two);
    expect(estimate.setup).toBeUndefined();
    expect(estimate.setback).toBeUndefined();
    expect(estimate).toMatchObject({ inside: ['JPN', 'CHN'], outside: ['KOR'], mechanisms: [{ isMember: false }] });
  });

  it('says how likely a setback is from the delegation’s own relations', () => {
    const dyads = (T: number, S: number) => ({
      'CHN~JPN': { T, S, F: 40, I: 0.5 },
      'CHN~KOR': { T: 40, S: 30, F: 40, I: 0.5 },
      'JPN~KOR': { T, S, F: 50, I: 0.5 },
    });
    const band = (T: number, S: number) => {
      const story = play({ world: { ...withWorld().world, dyads: dyads(T, S) } });
      return seen(story, 'JPN.head', spec(story, 'treaty')).setback;
    };
    expect(band(80, 10)).toBe('high');
    expect(band(40, 50)).toBe('moderate');
    expect(band(10, 80)).toBe('low');
  });

  it('shows the coverage before and after, and does not count twice what came of it', () => {
    const story = play({ world: { ...withWorld().world, inForce: ['declaration'] } });
    const [sea, health] = seen(story, 'JPN.head', spec(story, 'treaty')).coverage;
    expect(sea).toMatchObject({ id: 'sea', isListed: true, before: { crisis: 0.5 }, after: { crisis: 0.75 } });
    expect(health).toMatchObject({ id: 'health', isListed: false, before: { crisis: 0 }, after: { crisis: 0 } });
    const state = { ...story.session.mechanisms!['declaration']!, proposal: 'p' };
    const session: Session = { ...story.session, mechanisms: { declaration: state } };
    const [again] = textEstimate(session, 'JPN.head', [spec(story, 'declaration')], 'p').coverage;
    expect(again).toMatchObject({ before: { crisis: 0 }, after: { crisis: 0.5 } });
  });

  it('knows the capital of its own delegation alone', () => {
    expect(seen(play(), 'JPN.head').capital).toBe(60);
    expect(seen(play(), 'UN.desk').capital).toBeUndefined();
  });
});

describe('the assumed distance', () => {
  const reference = [organisation, code, hotlineNet, softPillar];
  const seven = withWorld({
    delegations: CODES.map((id) => {
      const { sov, threat, allied } = TENSE.actors[id]!;
      return { id, name: id, brief: id, seats: [{ id: 'head', title: 'Head', can: [] }], sov, threat, allied };
    }),
    issues: Object.fromEntries(Object.entries(TENSE.issues).map(([id, issue]) => [id, { name: id, ...issue }])),
    institutions: [],
    mechanisms: reference.map(({ members, start: _start, ...values }) => {
      return { ...values, name: values.id, text: values.id, form: 'formal', issues: [...values.issues], members: [...members] } as never;
    }),
  });

  it('brackets what the members of seven delegations are really charged', () => {
    const story = given(seven).started();
    for (const mechanism of reference) {
      for (const own of CODES) {
        const { setup } = seen(story, `${own}.head`, spec(story, mechanism.id));
        const charged = setupCost(mechanism, own, TENSE);
        expect(setup!.low).toBeLessThan(charged);
        expect(setup!.high).toBeGreaterThan(charged);
        expect(Math.abs(setup!.about - charged) / charged).toBeLessThan(0.08);
      }
    }
  });
});
