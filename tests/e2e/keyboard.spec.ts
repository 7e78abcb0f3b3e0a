import { expect, test } from '@playwright/test';
import { newServer, person, press, reach, type Server, said, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

test('the keyboard alone plays a turn, at both ends', async ({ browser }) => {
  const { id } = await server.openSession('first-session', 'keys');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await seesNoBarrier(facilitator, 'home of the facilitator');
  await facilitator.setViewportSize({ width: 1280, height: 720 });
  await facilitator.goto(`${server.url}/x/${id}`);
  await expect(facilitator.getByRole('button', { name: /STARTEX/ })).toBeInViewport();
  const japan = await person(browser);
  const link = await server.invite(id, 'JPN.head');
  await japan.goto(link);
  await expect(japan.getByRole('button', { name: 'Take the seat' })).toBeVisible();
  await seesNoBarrier(japan, 'the link to a seat');
  await takeSeat(japan, link, 'Mori Taeko');
  await expect(facilitator.getByText('Mori Taeko').first()).toBeVisible();
  await seesNoBarrier(facilitator, 'lobby');
  await seesNoBarrier(japan, 'waiting room');

  await test.step('STARTEX by its key', async () => {
    await press(facilitator, facilitator.getByRole('button', { name: /Autopilot for/ }), 'Enter');
    await expect(facilitator.getByRole('button', { name: 'Take the autopilot off' })).toBeVisible();
    // The focus is still on that button: the key means STARTEX all the same.
    await facilitator.keyboard.press('Control+Enter');
    await expect(japan.getByRole('heading', { name: 'Collision in the open sea' })).toBeVisible();
  });

  await test.step('a delegate acknowledges and speaks', async () => {
    await press(japan, japan.getByRole('complementary').getByRole('button', { name: 'Acknowledge' }), 'Enter');
    await expect(japan.getByRole('complementary').getByRole('button', { name: 'Acknowledge' })).toHaveCount(0);
    await reach(japan, japan.getByRole('textbox', { name: 'Message to Plenary' }));
    await japan.keyboard.type('Our services are ready to sail.');
    await japan.keyboard.press('Control+Enter');
    await expect(said(japan, 'Our services are ready to sail.')).toBeVisible();
  });

  await test.step('the facilitator delivers the next inject, pauses, resumes and moves on', async () => {
    await facilitator.keyboard.press('Space');
    // It leaves once it can no longer be taken back.
    await expect(japan.getByText('cutter on scene in 90 minutes')).toBeVisible({ timeout: 20_000 });
    await facilitator.keyboard.press('p');
    await facilitator.keyboard.press('Enter');
    await expect(japan.getByText(/Clock stands/).first()).toBeVisible();
    await expect(facilitator.getByRole('button', { name: 'Resume' })).toBeVisible();
    await facilitator.keyboard.press('p');
    await expect(japan.getByText(/Clock stands/)).toHaveCount(0);
    await facilitator.keyboard.press('n');
    await expect(japan.getByRole('heading', { name: /Whose rescue is it/ })).toBeVisible();
  });
});

test('nobody at the door finds more than the door', async ({ browser }) => {
  const guest = await person(browser);
  await guest.goto(server.url);
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(guest.getByText('First Session')).toHaveCount(0);
  await seesNoBarrier(guest, 'home of a guest');
});
