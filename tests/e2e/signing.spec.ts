import { expect, type Page, test } from '@playwright/test';
import { smallExercise } from '../support/exercise.ts';
import { newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

const phase = (id: string, allow: string[], more: object = {}) => ({ id, name: id, minutes: 600, allow, ...more });
const exercise = smallExercise({
  more: {
    issues: { sea: { name: 'Sea', kind: 'traditional', hardness: 0.7 } },
    mechanisms: [
      {
        id: 'sea-watch',
        name: 'Sea watch',
        text: 'The members watch together.',
        form: 'informal',
        issues: ['sea'],
        members: 'all',
        fn: { dialogue: 0.5, norms: 0.4, mitigation: 0.3, crisis: 0.2 },
        rule: { type: 'consensus' },
      },
    ],
    negotiation: { maxProposals: 2, maxClauses: 4, signing: { signatures: 2, ratification: true } },
    turns: [
      { n: 1, scenarioTime: '2026-06-10T05:40:00+09:00', phases: [phase('talks', ['message', 'propose', 'vote', 'sign'])] },
      { n: 2, scenarioTime: '2026-06-11T05:40:00+09:00', phases: [phase('later', ['message', 'sign'])] },
    ] as never,
  },
});
const TITLE = 'Watch at sea';

let server: Server;
test.beforeAll(async () => {
  server = await newServer(exercise);
});
test.afterAll(() => server.remove());

test('a text is signed with a reservation, objected to on a phone, and ratified by the facilitator’s hand', async ({ browser }) => {
  const session = await server.openSession('small', 'seed');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByRole('heading').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const [japan, korea] = [await person(browser), await person(browser, PHONE)];
  await takeSeat(japan, await server.invite(session.id, 'JPN.head'), 'Mori');
  await takeSeat(korea, await server.invite(session.id, 'KOR.head'), 'Han');
  const china = await server.sit(session.id, 'CHN.head');
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();
  await expect(facilitator.locator('#console-advance')).toBeVisible();

  await test.step('the text passes, and lies open', async () => {
    await china.give('tableProposal', { title: TITLE, clauses: ['Ships keep apart.'], mechanisms: [{ template: 'sea-watch' }] });
    await facilitator.getByRole('button', { name: 'Call the vote' }).click();
    await openText(japan);
    await openText(korea);
    for (const page of [japan, korea]) await page.getByRole('button', { name: /^Yes/ }).click();
    await expect.poll(() => Object.keys(china.session.votes).length).toBe(1);
    await china.give('castBallot', { vote: Object.keys(china.session.votes)[0]!, choice: 'yes' });
    await expect(japan.getByRole('button', { name: 'Sign this text' })).toBeVisible();
    await seesNoBarrier(japan, 'a text that lies open');
  });

  await test.step('Japan signs with a reservation to the verification', async () => {
    await japan.getByRole('button', { name: 'Sign this text' }).click();
    const sheet = japan.getByRole('dialog');
    await sheet.locator('li', { hasText: 'Verification' }).last().locator('label').first().click();
    await sheet.getByRole('textbox', { name: 'Reservation in words' }).fill('Only at sea.');
    await seesNoBarrier(japan, 'signing with a reservation');
    await sheet.getByRole('button', { name: /with 1 reservation$/ }).click();
    await expect(signatures(japan).getByText('Only at sea.')).toBeVisible();
    await expect(signatures(japan).getByText(/Halves what binds/)).toBeVisible();
  });

  await test.step('Korea signs on a phone and objects: the text does not hold between the two', async () => {
    await korea.getByRole('button', { name: 'Sign this text' }).click();
    await korea.getByRole('button', { name: /without reservation$/ }).click();
    await signatures(korea).getByRole('button', { name: 'Object to it' }).click();
    await signatures(korea).getByRole('textbox').fill('Against its purpose.');
    await signatures(korea)
      .getByText(/^The text is not to hold between us/)
      .click();
    await seesNoBarrier(korea, 'objecting on a phone');
    await signatures(korea).getByRole('button', { name: 'Object', exact: true }).click();
    await expect(signatures(japan).getByText('The text does not hold between the two.')).toBeVisible();
  });

  await test.step('the facilitator hastens both ratifications, and it takes effect', async () => {
    for (const count of [2, 1]) {
      const hasten = facilitator.getByRole('button', { name: 'Hasten' });
      await expect(hasten).toHaveCount(count);
      await hasten.first().click();
      await facilitator.getByRole('textbox', { name: /^Why does/ }).fill('Parliament was quick.');
      await seesNoBarrier(facilitator, 'hastening a ratification');
      await facilitator.getByRole('button', { name: /^Ratify/ }).click();
    }
    await expect(signatures(korea).getByText('In effect.')).toBeVisible();
    await expect.poll(() => Object.values(china.session.mechanisms ?? {})[0]?.notBetween).toEqual([['JPN', 'KOR']]);
  });
});

const signatures = (page: Page) => page.getByRole('region', { name: 'Signatures' });

async function openText(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Negotiate/ })
    .first()
    .click();
  const back = page.getByRole('button', { name: 'Back to the list' });
  if (await back.isVisible()) await back.click();
  await page
    .getByRole('button', { name: new RegExp(TITLE) })
    .first()
    .click();
}
