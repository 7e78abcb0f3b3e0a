import { expect, test } from '@playwright/test';
import { newServer, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

test('an inject with a picture and a chart told point by point, improvised by keyboard, read by those it is for', async ({ browser }) => {
  const { id } = await server.openSession('two-storms', 'improvise');
  const [lead, japan] = [await person(browser), await person(browser)];
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');
  const china = await server.sit(id, 'CHN.head');
  await lead.goto(server.facilitatorLink);
  await expect(lead.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await lead.goto(`${server.url}/x/${id}`);
  await lead.getByRole('button', { name: /STARTEX/ }).click();
  const panel = lead.locator('[data-console=improvise]');
  await expect(panel.getByRole('group', { name: 'Quick starts' })).toBeVisible();

  await test.step('a number, codes, text: written in seconds', async () => {
    await lead.keyboard.press('i');
    await lead.keyboard.press('2');
    await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('The press asks');
    await lead.keyboard.type('jpn');
    await lead.keyboard.press('Enter');
    await expect(panel.getByRole('textbox', { name: 'Text' })).toBeFocused();
    await lead.keyboard.type('what do you say to this?');
    await expect(panel.getByText('6 others: nothing')).toBeVisible();
  });

  await test.step('a picture of the exercise, and figures pasted in', async () => {
    await panel.getByRole('button', { name: 'Attach' }).click();
    await lead.getByRole('menuitem', { name: 'larch-cone.svg' }).click();
    await panel.getByRole('button', { name: 'Attach', exact: true }).click();
    await lead.getByRole('menuitem', { name: 'A chart…' }).click();
    const dialog = lead.getByRole('dialog', { name: 'Attach a chart' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Calls to the hotline');
    await dialog.getByRole('textbox', { name: 'Figures' }).fill('Hour\tCalls\n08:00\t11\nNine sharp\t47');
    await dialog.getByRole('textbox', { name: 'Unit' }).fill('an hour');
    await dialog.getByRole('textbox', { name: 'Axis' }).fill('Hour');
    await dialog.getByRole('textbox', { name: 'Source' }).fill('Hotline');
    await dialog.getByText('Tell it point by point').click();
    await seesNoBarrier(lead, 'attaching a chart');
    await dialog.getByRole('button', { name: 'Attach' }).click();
    await expect(panel.getByRole('img', { name: /Chart: Calls to the hotline/ })).toBeVisible();
    await panel.getByText('Expect a reply').click();
    await seesNoBarrier(lead, 'improvising');
    await panel.getByRole('textbox', { name: 'Text' }).press('Control+Enter');
  });

  await test.step('Japan reads it with what was told so far; China learns of nothing', async () => {
    const card = japan.getByRole('figure').filter({ hasText: 'Calls to the hotline' });
    // It leaves once the time in which it can be taken back is over.
    await expect(card.getByRole('img', { name: /1 point; the last: Hour 08:00, Calls 11/ })).toBeVisible({ timeout: 30_000 });
    await expect(japan.getByRole('button', { name: /Look closely: A sketch of the forecast/ })).toBeVisible();
    expect(await japan.content()).not.toContain('Nine sharp');
    await seesNoBarrier(japan, 'reading attachments');
    await japan.getByRole('button', { name: /Look closely/ }).click();
    const picture = japan.getByRole('img', { name: /A sketch of the forecast/ });
    const before = (await picture.boundingBox())!.width;
    await japan.getByRole('button', { name: 'Larger' }).click();
    await expect(japan.getByText('150 %')).toBeVisible();
    await expect.poll(async () => (await picture.boundingBox())!.width / before).toBeGreaterThan(1.4);
    await seesNoBarrier(japan, 'looking closely');
    await japan.keyboard.press('Escape');
    expect(china.frames.join('')).not.toContain('Calls to the hotline');
  });

  await test.step('the next point comes when it is told', async () => {
    await lead.getByRole('button', { name: 'Details' }).first().click();
    await lead.getByRole('button', { name: 'Tell the next: Nine sharp · 47' }).click();
    await expect(japan.getByRole('img', { name: /2 points; the last: Hour Nine sharp, Calls 47/ })).toBeVisible();
    await expect(lead.getByText('2 of 2 points told to JPN')).toBeVisible();
  });

  await test.step('it is taken over into another one', async () => {
    await lead.getByRole('button', { name: 'Improvise from this' }).click();
    await expect(panel.getByText(/A copy of X-1/)).toBeVisible();
    await expect(panel.getByRole('textbox', { name: 'Title' })).toHaveValue('The press asks');
  });
});
