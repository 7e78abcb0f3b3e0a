import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { MINUTE } from '../rules/time.ts';
import { given } from '../testing/given.ts';

const EVALUATOR = 'control.evaluator-1';
const marked = () =>
  given()
    .and(FACILITATOR, 'appointController', { kind: 'evaluator', name: 'Eva' })
    .started()
    .after(2)
    .and(EVALUATOR, 'markMoment', { text: 'Hotline rings out' });
type Story = ReturnType<typeof marked>;
const idIn = ({ session }: Story) => Object.keys(session.bookmarks ?? {})[0]!;
const only = ({ session }: Story) => Object.values(session.bookmarks ?? {})[0];

describe('a marked moment', () => {
  it('is this one or an earlier one, never of one to come [RPL-1]', () => {
    const later = marked().after(1);
    expect(only(later)).toMatchObject({ played: 2 * MINUTE, by: EVALUATOR, text: 'Hotline rings out' });
    later
      .when(FACILITATOR, 'markMoment', { text: 'x', moment: { played: 1 * MINUTE, at: 5 } })
      .tells('momentMarked', { played: 1 * MINUTE, at: 5, by: FACILITATOR }, ['control']);
    later
      .when(FACILITATOR, 'markMoment', { text: 'x', moment: { played: 99 * MINUTE, at: later.at + 9 } })
      .tells('momentMarked', { played: 3 * MINUTE, at: later.at });
    later.when('JPN.head', 'markMoment', { text: 'x' }).refusedWith('controlOnly');
    const gone = later.and(FACILITATOR, 'removeBookmark', { bookmark: idIn(later) });
    expect(gone.session.bookmarks).toEqual({});
  });

  it('is commented on by the control room, for itself alone [RPL-1]', () => {
    const story = marked();
    const bookmark = idIn(story);
    const said = story
      .and(FACILITATOR, 'commentBookmark', { bookmark, text: 'Ask Japan' })
      .and(FACILITATOR, 'endExercise')
      .and(EVALUATOR, 'commentBookmark', { bookmark, text: 'Yes' });
    expect(only(said)?.comments).toMatchObject([
      { by: FACILITATOR, text: 'Ask Japan' },
      { by: EVALUATOR, text: 'Yes' },
    ]);
    expect(project(said.session, viewerOf('JPN.head')).bookmarks).toBeUndefined();
    said.when('JPN.head', 'commentBookmark', { bookmark, text: 'x' }).refusedWith('controlOnly');
    said.when(FACILITATOR, 'commentBookmark', { bookmark: 'toString', text: 'x' }).refusedWith('noSuchBookmark');
  });

  it('becomes a decision point, and is one no longer [RPL-3]', () => {
    const story = marked();
    const bookmark = idIn(story);
    const asks = story.and(FACILITATOR, 'askAtBookmark', { bookmark, asks: true });
    expect(only(asks)?.asks).toBe(true);
    expect(only(asks.and(EVALUATOR, 'askAtBookmark', { bookmark, asks: false }))?.asks).toBe(false);

    story.when('JPN.head', 'askAtBookmark', { bookmark, asks: true }).refusedWith('controlOnly');
    story.when(FACILITATOR, 'askAtBookmark', { bookmark: 'none', asks: true }).refusedWith('noSuchBookmark');
  });
});
