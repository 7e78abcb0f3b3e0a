import { afterEach, describe, expect, test } from 'vitest';
import { smallExercise } from '../support/exercise.ts';
import { startServer, type TestServer } from '../support/server.ts';

const CODES = ['JPN', 'KOR', 'MNG', 'CHN'];
const fn = { dialogue: 0.5, norms: 0.5, mitigation: 0.5, crisis: 0.5 };
const exercise = () =>
  smallExercise({
    delegations: CODES,
    more: {
      issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
      mechanisms: [
        {
          id: 'watch-pact',
          name: 'Watch pact',
          text: 'x',
          form: 'informal',
          issues: ['sea'],
          members: 'all',
          fn,
          rule: { type: 'consensus' },
        },
      ],
    },
  });

/** Words that only a draft and an annex say. */
const SECRETS = ['Quiet title', 'Quiet clause', 'Drafted quietly', 'Deep patrol'];

let server: TestServer;
afterEach(() => server.stop());

describe('four delegations, three of which agree on more than the fourth learns', () => {
  test('nothing of a draft or an annex comes to the fourth, on its socket, over HTTP or by asking [PRO-5] [ANX-1] [ANX-5]', async () => {
    server = await startServer({ exercise: exercise() });
    const { id: session } = await server.openSession();
    const control = await server.control(session);
    const [jpn, kor, mng] = await Promise.all(['JPN', 'KOR', 'MNG'].map((code) => server.sit(session, `${code}.head`)));
    const { ticket } = await server.admit(session, 'CHN.head');
    const chn = await server.connect({ session, ticket });
    const three = [jpn!, kor!, mng!];
    const accepted = async (page: typeof chn, name: string, input: unknown) =>
      expect([name, await page.give(name, input)]).toEqual([name, { accepted: true }]);
    await accepted(control, 'startExercise', {});
    for (const page of [...three, chn]) await page.until('started', () => page.of('phaseBegan').length > 0);

    // A draft goes round among three, with a co-sponsor; its last wording is tabled.
    const wording = { title: 'A public text', clauses: ['All ships show lights.'] };
    await accepted(jpn!, 'shareDraft', { over: 0, title: 'Quiet title', clauses: ['Drafted quietly'], readers: ['KOR', 'MNG'] });
    const { id: draft } = jpn!.of('draftShared')[0]!;
    await accepted(jpn!, 'shareDraft', { draft, over: 1, ...wording, readers: [] });
    await accepted(kor!, 'cosponsor', { text: draft, stands: true });
    await accepted(jpn!, 'tableProposal', { draft, over: 2 });
    await chn.until('tabled', () => chn.of('proposalTabled').length > 0);
    const { id: proposal } = chn.of('proposalTabled')[0]!;

    // Beside it, three agree on a mechanism that the fourth is not told of.
    const members = ['JPN', 'KOR', 'MNG'];
    const secret = {
      title: 'Quiet title',
      clauses: ['Quiet clause'],
      mechanisms: [{ template: 'watch-pact', name: 'Deep patrol', members }],
    };
    await accepted(kor!, 'writeAnnex', { proposal, over: 0, ...secret, readers: ['JPN', 'MNG'] });
    const { id: annex } = kor!.of('annexWritten')[0]!;
    for (const page of three) await accepted(page, 'initialAnnex', { annex, version: 1, stands: true });

    const pairs: [string, unknown, unknown][] = [
      ['initialAnnex', { annex, version: 1, stands: true }, { annex: 'none', version: 1, stands: true }],
      ['withdrawAnnex', { annex }, { annex: 'none' }],
      [
        'writeAnnex',
        { proposal, annex, over: 1, ...secret, readers: members },
        { proposal, annex: 'none', over: 1, ...secret, readers: members },
      ],
      ['shareDraft', { draft, over: 2, ...wording, readers: [] }, { draft: 'none', over: 2, ...wording, readers: [] }],
      ['tableProposal', { draft, over: 2 }, { draft: 'none', over: 2 }],
      ['cosponsor', { text: draft, stands: true }, { text: 'none', stands: true }],
      ['cosponsor', { text: annex, stands: true }, { text: 'none', stands: true }],
    ];
    // The table is full until the vote is over: what it would be refused for otherwise must not differ either.
    for (const [name, there, nowhere] of pairs) {
      const [answer, other] = [await chn.give(name, there), await chn.give(name, nowhere)];
      expect([name, answer.accepted]).toEqual([name, false]);
      expect([name, answer]).toEqual([name, other]);
    }

    await accepted(control, 'callVote', { proposal, minutes: 5 });
    await chn.until('the vote is open', () => chn.of('voteOpened').length > 0);
    const { id: vote } = chn.of('voteOpened')[0]!;
    for (const page of [...three, chn]) await accepted(page, 'castBallot', { vote, choice: 'yes' });
    await kor!.until('the annex stands', () => kor!.of('annexAdopted').length > 0);
    await chn.until('the vote is closed', () => chn.of('voteClosed').length > 0);
    const { id: mechanism } = kor!.of('mechanismAdopted')[0]!;
    await accepted(control, 'endMechanism', { mechanism, why: 'Quiet clause' });
    await kor!.until('it ended', () => kor!.of('mechanismEnded').length > 0);
    await accepted(control, 'endExercise', {});
    await chn.until('the end', () => chn.of('exerciseEnded').length > 0);

    const { text: log } = await server.ask('GET', `/api/sessions/${session}/log`, { bearer: ticket });
    expect(log).toContain('All ships show lights.');
    for (const got of [chn.frames.join('\n'), log]) {
      for (const trace of [...SECRETS, draft, annex, mechanism, 'annex', 'draftShared', 'draftTabled']) expect(got).not.toContain(trace);
    }
    expect(chn.of('mechanismAdopted')).toEqual([]);
    expect(chn.session).not.toHaveProperty('annexes');
    expect(chn.session).not.toHaveProperty('drafts');
    expect(chn.of('proposalTabled')[0]).toMatchObject({ number: 1, cosponsors: ['KOR'] });
    expect(chn.faults).toEqual([]);
    // A page that comes later gets the same.
    chn.close();
    const again = await server.connect({ session, ticket });
    for (const trace of [...SECRETS, draft, annex, mechanism]) expect(again.frames.join('\n')).not.toContain(trace);
  }, 30_000);
});
