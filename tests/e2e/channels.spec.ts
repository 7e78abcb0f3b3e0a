import { expect, type Page, test } from '@playwright/test';
import { DARK, newServer, PHONE, person, type Server, said, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

const TEXT = 'We could live with verification at sea. Nothing on paper yet.';

test('a quiet channel: said, changed and leaked; a question to the facilitator is answered', async ({ browser }) => {
  const session = await server.openSession('architecture-conference', 'channels');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByText('First Session').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const japan = await person(browser);
  await takeSeat(japan, await server.invite(session.id, 'JPN.head'), 'Mori');
  const china = await person(browser, { ...PHONE, ...DARK });
  await takeSeat(china, await server.invite(session.id, 'CHN.head'), 'Li');
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();

  // The first phase is for reading; channels open in the second.
  await facilitator.locator('#console-advance').click();

  await test.step('what cannot be had says what it waits for', async () => {
    await toNegotiate(japan);
    await expect(japan.getByRole('button', { name: /^Direct line Needs a mechanism in force/ })).toBeVisible();
    await japan.getByRole('button', { name: 'Open channel' }).click();
    await expect(japan.getByRole('radio', { name: /^Direct line/ })).toBeDisabled();
    await seesNoBarrier(japan, 'opening a channel');
  });

  await test.step('a message is changed; its readers see that it was, not what it said', async () => {
    await japan.locator('label', { hasText: 'Quiet channel' }).click();
    await japan.locator('label', { hasText: 'CHN' }).click();
    await japan.getByRole('region', { name: 'Open a channel' }).getByRole('button', { name: 'Open channel' }).click();
    await say(japan, 'We accept everything.');
    await japan.getByRole('button', { name: 'Change what it says' }).click();
    await seesNoBarrier(japan, 'changing a message');
    await japan.getByRole('textbox', { name: 'What it should say' }).fill(TEXT);
    await japan.getByRole('button', { name: 'Save' }).click();
    await toNegotiate(china);
    // A phone opens the agenda first, which is to be ranked now.
    await china.getByRole('button', { name: 'Back to the list' }).click();
    await china.getByRole('button', { name: /^Quiet channel \d/ }).click();
    await expect(said(china, TEXT)).toBeVisible();
    await expect(china.getByText(/^edited/)).toBeVisible();
    await expect(china.getByText('We accept everything.')).toHaveCount(0);
    await expect(china.getByText('The press may get hold of it.')).toBeVisible();
    await seesNoBarrier(china, 'a channel on a phone');
  });

  await test.step('the facilitator reads what it said before, and lets the press have a part of it', async () => {
    await facilitator.keyboard.press('t');
    await facilitator.getByText('What it said before').click();
    await expect(facilitator.getByText('We accept everything.')).toBeVisible();
    await facilitator.getByRole('button', { name: /Leak to the press/ }).click();
    await facilitator.getByRole('textbox', { name: 'What the press quotes' }).fill('We could live with verification at sea.');
    await seesNoBarrier(facilitator, 'all channels');
    await facilitator.getByRole('button', { name: 'Leak it now' }).click();
    await expect(facilitator.getByRole('textbox', { name: 'What the press quotes' })).toHaveCount(0);
    await closeDrawer(facilitator);
    await expect(china.getByText('the press quotes “We could live with verification at sea.”')).toBeVisible();
    await expect(japan.getByText('The press quotes a confidential message attributed to Japan').first()).toBeVisible();
  });

  await test.step('a question on the SimCell line needs the facilitator until it is answered', async () => {
    await japan.getByRole('button', { name: /^Questions to the facilitator/ }).click();
    await say(japan, 'Where are the patrol ships?');
    await facilitator.getByText('Japan wrote to the SimCell').first().click();
    await facilitator.getByRole('textbox', { name: 'Answer to Japan' }).fill('Two miles north of the reef.');
    await facilitator.getByRole('button', { name: /^Send/ }).click();
    await expect(facilitator.getByRole('textbox', { name: 'Answer to Japan' })).toHaveValue('');
    await closeDrawer(facilitator);
    await expect(said(japan, 'Two miles north of the reef.')).toBeVisible();
    await expect(facilitator.getByText('Japan wrote to the SimCell')).toHaveCount(0);
  });
});

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message to/ }).fill(text);
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(said(page, text)).toBeVisible();
}

/** Escape leaves the drawer, once what was done in it has given the focus back. */
async function closeDrawer(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

const toNegotiate = (page: Page) =>
  page
    .getByRole('button', { name: /^Negotiate/ })
    .first()
    .click();
