import { describe, expect, it } from 'vitest';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { annexesBeside, draftsOpen, specsBeside } from './annexes.ts';
import { textEstimate } from './mechanism-estimate.ts';

const written = given(withWorld())
  .started()
  .and('JPN.head', 'tableProposal', { title: 'Lights', clauses: ['x'] })
  .and('JPN.head', 'writeAnnex', {
    proposal: 'e1',
    over: 0,
    title: 'Patrols',
    clauses: ['x'],
    mechanisms: [{ template: 'treaty', members: ['JPN', 'KOR'] }],
    readers: ['KOR'],
  });

describe('what a text costs with its annex', () => {
  const costFor = (seat: string) => {
    const view = project(written.session, viewerOf(seat));
    return textEstimate(view, seat, specsBeside(annexesBeside(view, 'e1')), 'e1').setup?.about;
  };
  it('is more for a reader, and for nobody else [ANX-1]', () => {
    expect(costFor('KOR.head')).toBeGreaterThan(0);
    expect(costFor('CHN.head')).toBeUndefined();
  });
  it('is nothing more once the annex is withdrawn', () => {
    const { session } = written.and('JPN.head', 'withdrawAnnex', { annex: 'e2' });
    expect(specsBeside(annexesBeside(session, 'e1'))).toEqual([]);
  });
});

describe('drafts that lie open', () => {
  it('are those that are not tabled', () => {
    const text = { over: 0, title: 'Lights', clauses: ['x'], readers: [] };
    const drafted = given(withWorld()).started().and('JPN.head', 'shareDraft', text);
    expect(draftsOpen(drafted.session).map(({ id }) => id)).toEqual(['e1']);
    expect(draftsOpen(drafted.and('JPN.head', 'tableProposal', { draft: 'e1', over: 1 }).session)).toEqual([]);
  });
});
