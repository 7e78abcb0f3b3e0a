import { expect, test } from '@playwright/test';
import { newServer, person, type Server, said, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

test('a server that dies loses neither a draft, nor a message, nor the clock', async ({ browser }) => {
  const { id } = await server.openSession('first-session', 'restart');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${id}`);
  const japan = await person(browser);
  const china = await person(browser);
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');
  await takeSeat(china, await server.invite(id, 'CHN.head'), 'Li Wen');
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();
  const composer = japan.getByRole('textbox', { name: 'Message to Plenary' });
  const draft = china.getByRole('textbox', { name: 'Message to Plenary' });
  await composer.fill('Before the storm.');
  await japan.keyboard.press('Control+Enter');
  await expect(said(china, 'Before the storm.')).toBeVisible();

  await draft.fill('Half a thought');
  await server.kill();
  await expect(japan.getByText(/reconnect|offline|line is down/i).first()).toBeVisible();
  await composer.fill('Sent into the dark.');
  await japan.keyboard.press('Control+Enter');
  await expect(japan.getByText(/queued|wait/i).first()).toBeVisible();
  await china.getByRole('button', { name: 'Public statement' }).click();
  await china.getByRole('textbox', { name: /statement/i }).fill('We stand by.');
  await china.keyboard.press('Control+Enter');
  await china.getByRole('button', { name: 'Issue to everyone' }).click();
  await server.start();

  // Reloaded before the answer may have come: the statement is out once, and is no draft any more.
  await china.reload();
  await expect(japan.getByRole('article').getByText('We stand by.')).toHaveCount(1);
  await china.getByRole('button', { name: 'Public statement' }).click();
  await expect(china.getByRole('textbox', { name: /statement/i })).toHaveValue('');
  await china.getByRole('button', { name: /^Plenary/ }).click();

  await expect(said(china, 'Sent into the dark.')).toHaveCount(1);
  await expect(said(china, 'Before the storm.')).toHaveCount(1);
  await expect(draft).toHaveValue('Half a thought');
  await expect(japan.getByRole('timer').first()).toHaveText(/^4:/);
  await japan.reload();
  await expect(said(japan, 'Sent into the dark.')).toHaveCount(1);
});
