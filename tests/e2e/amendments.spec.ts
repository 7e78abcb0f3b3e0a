import { expect, type Page, test } from '@playwright/test';
import { smallExercise } from '../support/exercise.ts';
import { DARK, newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

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
    evaluation: { questions: [{ id: 'Q1', text: 'Who looks into an incident?' }] },
    negotiation: { maxProposals: 2, maxClauses: 6 },
  },
});
const TITLE = 'Code at sea';

let server: Server;
test.beforeAll(async () => {
  server = await newServer(exercise);
});
test.afterAll(() => server.remove());

test('a text is amended provision by provision, its free clause is read by the facilitator, and the question is divided', async ({
  browser,
}) => {
  const session = await server.openSession('small', 'seed');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByRole('heading').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const [japan, korea, china] = [await person(browser), await person(browser, PHONE), await person(browser, DARK)];
  await takeSeat(japan, await server.invite(session.id, 'JPN.head'), 'Mori');
  await takeSeat(korea, await server.invite(session.id, 'KOR.head'), 'Han');
  await takeSeat(china, await server.invite(session.id, 'CHN.head'), 'Lin');
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();

  await test.step('a clause says what it is about and which question it answers', async () => {
    await openNegotiate(japan);
    await japan.getByRole('button', { name: 'Draft a text' }).click();
    await japan.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await japan.getByRole('textbox', { name: 'Clause 1' }).fill('A team looks into each incident.');
    await japan.getByRole('button', { name: /What clause 1 is about/ }).click();
    await japan.getByRole('option', { name: 'other', exact: true }).click();
    await japan.getByRole('button', { name: 'Answers a question?' }).click();
    await japan.getByText('Who looks into an incident?').click();
    await japan.keyboard.press('Escape');
    await japan.getByRole('button', { name: 'Add a mechanism' }).click();
    const catalogue = japan.getByRole('dialog', { name: 'Catalogue of mechanisms' });
    await catalogue
      .getByRole('button', { name: /Sea watch/ })
      .first()
      .click();
    await catalogue.getByRole('button', { name: 'Add to the text' }).click();
    await japan.getByRole('button', { name: 'Table the text' }).click();
    await expect(text(japan).getByText('answers Q1')).toBeVisible();
  });

  await test.step('an amendment is read in its place before it is moved, and by the others after', async () => {
    await openNegotiate(china);
    await openText(china);
    await china.getByRole('button', { name: 'Amend', exact: true }).click();
    await china.getByRole('textbox', { name: 'Clause 1' }).fill('A team of three looks into each incident.');
    await china.getByRole('button', { name: 'Sea watch', exact: true }).click();
    await china.getByRole('slider', { name: 'Verification' }).press('End');
    const preview = china.getByRole('region', { name: 'What you would change' });
    await expect(preview.locator('ins', { hasText: 'of three' })).toBeVisible();
    await expect(preview.locator('ins', { hasText: 'at any time' })).toBeVisible();
    await seesNoBarrier(china, 'writing an amendment');
    await china.getByRole('button', { name: 'Move the amendment' }).click();
    await openNegotiate(korea);
    await korea.getByRole('button', { name: 'Back to the list' }).click();
    await openText(korea);
    await korea.getByRole('button', { name: 'Show the changes' }).click();
    await expect(text(korea).locator('ins', { hasText: 'of three' })).toBeVisible();
    await expect(
      text(korea)
        .getByText(/A-1 by .*waits for/)
        .first(),
    ).toBeVisible();
    await seesNoBarrier(korea, 'amendments in their places on a phone');
  });

  await test.step('the facilitator says what the clause does, and everybody reads it', async () => {
    await facilitator.getByRole('button', { name: 'Say what clause 1 does' }).click();
    const dialog = facilitator.getByRole('dialog');
    await dialog.getByRole('slider', { name: 'Crisis' }).press('End');
    await dialog.getByRole('textbox', { name: 'Reason, for everybody to read' }).fill('Facts cool a crisis.');
    await seesNoBarrier(facilitator, 'coding a clause');
    await dialog.getByRole('button', { name: 'Tell everybody' }).click();
    await expect(text(japan).getByText('Facts cool a crisis.')).toBeVisible();
  });

  await test.step('the question is divided, and the sponsor takes the amendment over', async () => {
    await facilitator.getByRole('button', { name: 'Divide the question' }).click();
    const dialog = facilitator.getByRole('dialog');
    await dialog.getByRole('button', { name: /Where Clause 1 is voted/ }).click();
    await facilitator.getByRole('option', { name: 'Part 1' }).click();
    await seesNoBarrier(facilitator, 'dividing the question');
    await dialog.getByRole('button', { name: 'Divide', exact: true }).click();
    await expect(text(japan).getByText('The question is divided: voted part by part')).toBeVisible();
    await japan.getByRole('button', { name: 'Take A-1 over into the text' }).click();
    await expect(text(japan).getByText('A team of three looks into each incident.')).toBeVisible();
    await japan.getByRole('radio', { name: /^History/ }).click();
    await expect(
      text(japan)
        .getByText(/A-1 by .*friendly/)
        .first(),
    ).toBeVisible();
    await seesNoBarrier(japan, 'the history of a text');
  });
});

const openNegotiate = (page: Page) =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: /^Negotiate/ })
    .first()
    .click();
const openText = (page: Page) =>
  page
    .getByRole('button', { name: new RegExp(TITLE) })
    .first()
    .click();
const text = (page: Page) => page.getByRole('region', { name: /^Text of P-1/ });
