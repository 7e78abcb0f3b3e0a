import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { canonical } from '../rules/canonical.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { consequencesOf } from './consequences.ts';

const watched = {
  id: 'S-9',
  number: 9,
  title: 'The lines are busy',
  trigger: { all: ["T('CHN', 'JPN') > 55"] },
  from: { name: 'Desk' },
  media: 'cable' as const,
  to: [{ list: ['JPN'], variant: 'a' }],
  variants: { a: { text: 'Busy.' } },
};
const story = given(withWorld({ injects: [watched] })).started();
const tried = ({ session, at }: Story, more: object) => consequencesOf(session, { effects: [], startsCrisis: [], ...more }, at);
const tension = (add: number) => ({ effects: [{ var: 'T', on: 'CHN~JPN', add, track: 'political' }] });

describe('what would follow', () => {
  it('values, triggers that would then fire, and nothing of it happens [INJ-22]', () => {
    const before = canonical(story.session);
    expect(tried(story, tension(3))).toMatchObject({ changes: [{ key: 'T:CHN~JPN', was: 50, value: 53 }], fires: [] });
    expect(tried(story, tension(9))).toMatchObject({ changes: [{ key: 'T:CHN~JPN', was: 50, value: 59 }], fires: ['S-9'] });
    expect(canonical(story.session)).toBe(before);
  });
  it('crises that would break out, and those whose parties feel it [INJ-22] [INJ-23]', () => {
    const outbreak = tried(story, { startsCrisis: ['clash'] });
    expect(outbreak).toMatchObject({ breaksOut: ['clash'], touches: [], fires: ['S-9'] });
    const live = story.and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
    expect(tried(live, tension(1))).toMatchObject({ breaksOut: [], touches: ['clash'] });
    expect(tried(live, { effects: [{ var: 'mu', on: 'clash', add: 0.1, track: 'political' }] }).touches).toEqual(['clash']);
    expect(tried(live, { effects: [{ var: 'T', on: 'JPN~KOR', add: 1, track: 'political' }] }).touches).toEqual([]);
  });
  it('what is written in play breaks a crisis out when it goes out [INJ-23]', () => {
    const inject = {
      title: 'Contact at sea',
      media: 'cable',
      from: { name: 'Coast guard' },
      to: [{ list: ['JPN'], variant: 'a', delayMin: 0 }],
      variants: { a: { text: 'Contact.' } },
      effects: [],
      startsCrisis: ['clash'],
    };
    const out = story.and(FACILITATOR, 'addInject', { inject }).and(FACILITATOR, 'deliverInject', { inject: 'X-1' });
    expect(out.session.crises?.['clash']).toMatchObject({ rung: 3 });
  });
});
