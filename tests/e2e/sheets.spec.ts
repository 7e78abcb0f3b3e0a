import { expect, test } from '@playwright/test';
import { newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

/** The sheets of the console by the key that opens each, and what is then seen. */
const SHEETS: readonly (readonly [key: string, name: string])[] = [
  ['Control+k', 'Commands'],
  ['?', 'Keys'],
  ['t', 'All channels'],
  ['l', 'Seats'],
  ['d', 'Seats and delegations'],
  ['c', 'Controllers'],
  ['Shift+A', 'Put a mechanism in place'],
  ['Shift+E', 'End the exercise now?'],
  ['v', 'China'],
  ['o', 'Observation'],
  ['Shift+C', 'Correct what happened'],
  ['Shift+R', 'Go back, or begin another session from here'],
  ['q', 'The list of injects'],
  ['y', 'What would go out'],
];

test('every sheet of the console opens by its key, without a barrier, and Escape leads back', async ({ browser }) => {
  const { id } = await server.openSession('east-china-sea', 'sheets');
  const lead = await person(browser);
  await lead.goto(server.facilitatorLink);
  await expect(lead.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await lead.goto(`${server.url}/x/${id}`);
  const japan = await person(browser);
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');

  await test.step('seat cards as they are printed', async () => {
    const seats = lead.getByRole('button', { name: /^Print seat cards/ });
    await lead.evaluate(() => Object.assign(window, { print: () => {} }));
    await seats.first().click();
    await expect(lead.locator('[data-seat-cards] > *').first()).toBeAttached();
    await lead.emulateMedia({ media: 'print' });
    await seesNoBarrier(lead, 'seat cards');
    await lead.emulateMedia({ media: 'screen' });
    await lead.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });

  await test.step('joining by code, on a phone', async () => {
    const code = (await lead.locator('body').innerText()).match(/\b[A-Z0-9]{3} [A-Z0-9]{3}\b/)![0].replace(' ', '');
    const guest = await person(browser, PHONE);
    await guest.goto(`${server.url}/join/${code}`);
    await expect(guest.getByRole('heading', { name: 'Choose a free seat' })).toBeVisible();
    await seesNoBarrier(guest, 'join by code');
    await guest.getByText('Coast guard liaison').first().click();
    await guest.getByRole('textbox', { name: 'Your name' }).fill('Ito Ken');
    await guest.getByText('I accept the recording and the ground rules').click();
    await guest.getByRole('button', { name: /^Ask/ }).click();
    await expect(lead.getByText('Ito Ken').first()).toBeVisible();
    await seesNoBarrier(guest, 'waiting to be admitted');
    await seesNoBarrier(lead, 'somebody asks for a seat');
  });

  await lead.getByRole('button', { name: /Autopilot for/ }).click();
  await lead.keyboard.press('Control+Enter');
  await expect(lead.getByRole('grid', { name: 'Injects' })).toBeVisible();

  await test.step('the tour, at both ends', async () => {
    await seesNoBarrier(lead, 'the tour is offered');
    await lead.getByRole('button', { name: 'Show me around' }).click();
    for (let step = 1; step < 7; step += 1) {
      await expect(lead.getByText(`${step} of 7 steps`)).toBeVisible();
      if (step === 1) await seesNoBarrier(lead, 'the tour');
      await lead.keyboard.press('ArrowRight');
    }
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('7 of 7 steps')).toHaveCount(0);
    await japan.getByRole('button', { name: 'Show me around' }).click();
    await seesNoBarrier(japan, 'the tour of a delegation');
    await japan.keyboard.press('Escape');
    await expect(japan.getByText('1 of 3 steps')).toHaveCount(0);
    await japan.reload();
    await expect(japan.getByRole('button', { name: 'Show me around' })).toHaveCount(0);
  });

  for (const [key, name] of SHEETS) {
    await test.step(name, async () => {
      await lead.keyboard.press(key);
      const sheet = lead.getByRole('dialog').or(lead.getByRole('alertdialog'));
      await expect(sheet.filter({ hasText: name }).or(lead.getByRole('dialog', { name })).first()).toBeVisible();
      // The list of commands scrolls with the arrow keys of the field above it.
      await seesNoBarrier(lead, name, name === 'Commands' ? ['scrollable-region-focusable'] : []);
      await lead.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
    });
  }

  await test.step('no key means two things, in any room', async () => {
    for (const room of ['', 'w', 'g']) {
      if (room) await lead.keyboard.press(room);
      await lead.keyboard.press('?');
      const sheet = lead.getByRole('dialog', { name: 'Keys' });
      const printed = await sheet.locator('dt').allInnerTexts();
      expect(printed.filter((one, place) => printed.indexOf(one) !== place)).toEqual([]);
      await lead.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
      if (room) await lead.keyboard.press(room);
    }
  });
});
