import { describe, expect, it } from 'vitest';
import type { Attachment } from '../exercise/schema.ts';
import { FACILITATOR } from '../model/seat.ts';
import { mediaFor, mediaToken } from '../rules/attachments.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { turnOne } from '../testing/turn-one.ts';

const figures = {
  columns: ['Day', 'Reports'],
  rows: [
    ['1', '4'],
    ['2', '7'],
    ['3', '31'],
  ],
};
const chart: Attachment = { chart: figures, title: 'Reports', unit: 'a day', source: 'Registry', axis: 'Day', shown: 1 };
const { shown: _shown, ...whole } = chart as Extract<Attachment, { chart: unknown }>;
const image: Attachment = { image: 'media/harbour.png', alt: 'A harbour at dawn' };

function withAttachments(attachments: Attachment[]): Story {
  const exercise = turnOne();
  return given({ ...exercise, media: ['media/harbour.png', 'media/secret.png'] })
    .started()
    .and(FACILITATOR, 'addInject', { inject: written(attachments) });
}

const written = (attachments: unknown[]) => ({
  title: 'With figures',
  media: 'dataset',
  from: { name: 'Registry' },
  to: [{ list: ['JPN'], variant: 'v', delayMin: 0 }],
  variants: { v: { text: 'See beside.', attachments } },
  effects: [],
});
const delivered = (attachments: Attachment[]) => withAttachments(attachments).and(FACILITATOR, 'deliverInject', { inject: 'X-1' });
const itemOf = (story: Story) => Object.values(story.session.wire).find(({ title }) => title === 'With figures')!;

describe('what goes with an inject', () => {
  it('a file is told by a token that says neither its name nor that there are others [INJ-20]', () => {
    const item = itemOf(delivered([image, 'media/harbour.png']));
    const token = mediaToken('seed', 'media/harbour.png');
    expect(item.attachments).toEqual([
      { kind: 'image', media: token, alt: 'A harbour at dawn' },
      { kind: 'file', media: token, name: 'harbour.png' },
    ]);
    expect(token).toMatch(/^m[0-9a-z]{12,}$/);
  });
  it('a file opens for those who were told of it and for the control room, and for nobody else [INJ-20]', () => {
    const before = withAttachments([image]);
    const after = before.and(FACILITATOR, 'deliverInject', { inject: 'X-1' });
    const [harbour, secret] = ['media/harbour.png', 'media/secret.png'].map((file) => mediaToken('seed', file));
    const opens = ({ session }: Story, seat: string, token = harbour!) => mediaFor(session, viewerOf(seat), token);
    expect(opens(before, 'JPN.head')).toBeUndefined();
    expect(opens(after, 'JPN.head')).toBe('media/harbour.png');
    expect(opens(after, 'CHN.head')).toBeUndefined();
    expect(opens(after, 'JPN.head', secret)).toBeUndefined();
    expect(opens(after, 'JPN.head', 'm000')).toBeUndefined();
    expect(opens(after, FACILITATOR, secret)).toBe('media/secret.png');
  });
  it('only files of the pack can be attached, and only figures that can be drawn [INJ-20]', () => {
    const story = withAttachments([]);
    const add = (attachment: unknown) => story.when(FACILITATOR, 'addInject', { inject: written([attachment]) });
    add({ image: 'media/other.png', alt: 'x' }).refusedWith('unknownMedia', { file: 'media/other.png' });
    add('../../etc/passwd').refusedWith('unknownMedia', { file: '../../etc/passwd' });
    add({ table: { columns: ['a', 'b'], rows: [['1']] }, title: 'Short' }).refusedWith('badTable');
    add({ ...chart, chart: { columns: ['Day', 'n'], rows: [['1', 'many']] } }).refusedWith('badTable');
    add({ image: 'media/harbour.png' }).refusedWith('malformed');
  });
});

describe('a chart told point by point', () => {
  it('readers have the points told so far and nothing of those to come [INJ-21]', () => {
    const first = delivered([chart]);
    const { id } = itemOf(first);
    const seen = ({ session }: Story) => JSON.stringify(project(session, viewerOf('JPN.head')));
    expect(seen(first)).toContain('["1","4"]');
    expect(seen(first)).not.toContain('["2","7"]');
    first
      .when(FACILITATOR, 'revealPoint', { wire: id, attachment: 0 })
      .tells('chartPointTold', { wire: id, attachment: 0, row: ['2', '7'] }, ['d:JPN']);
    const second = first.and(FACILITATOR, 'revealPoint', { wire: id, attachment: 0 });
    expect(seen(second)).toContain('["2","7"]');
    expect(seen(second)).not.toContain('31');
  });
  it('ends with its last point, and is nobody’s but the control room’s to go on with [INJ-21]', () => {
    const story = delivered([chart]);
    const point = { wire: itemOf(story).id, attachment: 0 };
    const all = story.and(FACILITATOR, 'revealPoint', point).and(FACILITATOR, 'revealPoint', point);
    all.when(FACILITATOR, 'revealPoint', point).refusedWith('allRevealed');
    story.when('JPN.head', 'revealPoint', point).refusedWith('controlOnly');
    story.when(FACILITATOR, 'revealPoint', { ...point, attachment: 3 }).refusedWith('noSuchChart');
    story.when(FACILITATOR, 'revealPoint', { ...point, wire: '__proto__' }).refusedWith('noSuchChart');
    delivered([whole]).when(FACILITATOR, 'revealPoint', point).refusedWith('noSuchChart');
  });
});
