import { expect, type Page, test } from '@playwright/test';
import { newServer, person, press, type Server, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

/** Presses keys as a person does, and counts them. */
function typist(page: Page) {
  let strokes = 0;
  return {
    async keys(...keys: string[]): Promise<void> {
      for (const key of keys) {
        strokes += 1;
        await page.keyboard.press(key);
      }
    },
    /** Text is what one decides, not what the console costs: it is not counted. */
    async text(text: string): Promise<void> {
      await page.keyboard.type(text);
    },
    counted(): number {
      const now = strokes;
      strokes = 0;
      return now;
    },
  };
}

test('one person runs seven delegations to the end by keyboard', async ({ browser }) => {
  const { id } = await server.openSession('east-china-sea', 'one-person');
  const lead = await person(browser);
  await lead.goto(server.facilitatorLink);
  await expect(lead.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await lead.goto(`${server.url}/x/${id}`);
  const [japan, china] = [await person(browser), await person(browser)];
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');
  await takeSeat(china, await server.invite(id, 'CHN.head'), 'Li Wen');
  const { keys, text, counted } = typist(lead);
  const injects = lead.getByRole('grid', { name: 'Injects' });

  await test.step('STARTEX with autopilots in the empty seats', async () => {
    await press(lead, lead.getByRole('button', { name: /Autopilot for/ }), 'Enter');
    await expect(lead.getByRole('button', { name: 'Take the autopilot off' })).toBeVisible();
    await keys('Control+Enter');
    await expect(japan.getByText('CONTACT WITH A FOREIGN GOVERNMENT VESSEL', { exact: false }).first()).toBeVisible();
    await expect(injects).toBeVisible();
  });

  await test.step('delivers the next inject with one key', async () => {
    counted();
    await keys('Space');
    await expect(injects.getByRole('row', { name: /^E-13, .*(Delivered|Acknowledged)/ })).toBeVisible();
    expect(counted()).toBe(1);
  });

  await test.step('holds another, with the reason, and thinks better of it', async () => {
    await keys('j', 'j', 'h');
    await text('Not while the first is fresh');
    await keys('Enter');
    const held = injects.getByRole('row', { name: /Held/ });
    await expect(held).toBeVisible();
    await keys('h');
    await expect(held).toHaveCount(0);
  });

  await test.step('pauses; the server dies and comes back; resumes', async () => {
    await keys('p');
    await text('Rooms change');
    await keys('Enter');
    await expect(japan.getByText(/Clock stands/).first()).toBeVisible();
    await server.kill();
    await expect(lead.getByText(/reconnect|offline|line is down/i).first()).toBeVisible();
    await server.start();
    await expect(lead.getByText(/reconnect|offline|line is down/i)).toHaveCount(0);
    await keys('p');
    await expect(lead.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(japan.getByText(/Clock stands/)).toHaveCount(0);
  });

  await test.step('moves on through every phase to ENDEX', async () => {
    await toTheEnd(lead);
    await expect(japan.getByText(/The exercise has ended/).first()).toBeVisible();
    await expect(china.getByText(/The exercise has ended/).first()).toBeVisible();
  });
});

/** Presses N until the exercise has ended, answering what asks for an answer on the way. */
async function toTheEnd(lead: Page): Promise<void> {
  const advance = lead.locator('#console-advance');
  const asks = lead.getByRole('button', { name: /^Confirm/ });
  for (let phase = 0; phase < 40; phase += 1) {
    await expect(advance.or(asks).first()).toBeVisible();
    if (await asks.count()) {
      await lead.keyboard.press('y');
      continue;
    }
    const words = await advance.innerText();
    await lead.keyboard.press('n');
    if (/^ENDEX/.test(words)) {
      await expect(lead.getByText('End the exercise for everyone?')).toBeVisible();
      await lead.keyboard.press('Enter');
      return;
    }
    await expect(advance).not.toHaveText(words);
  }
  throw new Error('the exercise never ended');
}
