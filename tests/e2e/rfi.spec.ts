import { expect, test } from '@playwright/test';
import { newServer, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

test('a question is asked on a phone, answered by keyboard, and released without a name', async ({ browser }) => {
  const { id } = await server.openSession('first-session', 'questions');
  const lead = await person(browser);
  await lead.goto(server.facilitatorLink);
  await expect(lead.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await lead.goto(`${server.url}/x/${id}`);
  const japan = await person(browser, { viewport: { width: 390, height: 844 } });
  const korea = await person(browser);
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');
  await takeSeat(korea, await server.invite(id, 'KOR.head'), 'Han Min');
  await lead.getByRole('button', { name: /STARTEX/ }).click();

  await test.step('the delegation asks', async () => {
    await japan.getByRole('button', { name: /Negotiate/ }).click();
    const back = japan.getByRole('button', { name: /Back to the list/ });
    if (await back.isVisible()) await back.click();
    await japan.getByRole('button', { name: /Ask a question/ }).click();
    await japan.getByRole('textbox', { name: 'Question to the facilitator' }).fill('Was the signal off?');
    await seesNoBarrier(japan, 'asking on a phone');
    await japan.keyboard.press('Control+Enter');
    await expect(japan.getByText(/Asked, waiting for/)).toBeVisible();
  });

  await test.step('the facilitator answers to everybody without leaving the keys', async () => {
    await expect(lead.getByRole('button', { name: /Japan asks: Was the signal off/ })).toBeVisible();
    await lead.keyboard.press('1');
    await expect(lead.getByRole('textbox', { name: /Answer to Japan/ })).toBeFocused();
    await lead.keyboard.type('For six minutes.');
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('ArrowRight');
    await lead.keyboard.press('Space');
    await expect(lead.getByText('everybody, on the wire')).toBeVisible();
    await seesNoBarrier(lead, 'the desk of questions');
    await lead.keyboard.press('Shift+Tab');
    await lead.keyboard.press('Control+Enter');
    await expect(lead.getByText(/released after/)).toBeVisible();
  });

  await test.step('the asker reads it beside the question, the others without who asked', async () => {
    await expect(japan.getByText(/Answered after/)).toBeVisible();
    const item = korea.getByRole('article').filter({ hasText: 'Answer to a question' });
    await expect(item).toContainText('For six minutes.');
    await expect(item).not.toContainText('Japan');
  });
});
