import { expect, type Page, test } from '@playwright/test';
import { newServer, person, press, reach, type Server, takeSeat } from './support.ts';

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
  // A colleague in Japan's delegation, of whom the deeds are needed and no screen.
  const aide = await server.sit(id, 'JPN.maritime');
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
    await expect(injects.getByRole('row', { name: /^E-13, .*Going out/ })).toBeVisible();
    expect(counted()).toBe(1);
    // It can be taken back for some seconds first.
    await expect(injects.getByRole('row', { name: /^E-13, .*(Delivered|Acknowledged)/ })).toBeVisible({ timeout: 20_000 });
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

  await test.step('improvises in two wordings, six keys besides the words', async () => {
    counted();
    await keys('i', '1');
    await text('chn');
    await keys('Enter');
    await text('The signal was off.');
    await keys('Control+b');
    await text('jpn');
    await keys('Enter');
    await text(' It was yours.');
    await keys('Control+Enter');
    await expect(china.getByText('The signal was off.').first()).toBeVisible({ timeout: 20_000 });
    await expect(japan.getByText('The signal was off. It was yours.').first()).toBeVisible();
    await expect(china.getByText(/It was yours/)).toHaveCount(0);
    expect(counted()).toBe(6);
    await keys('F6');
  });

  await test.step('answers a question from the queue', async () => {
    expect(await aide.give('askRfi', { text: 'How many were on board?' })).toEqual({ accepted: true });
    await press(lead, lead.getByRole('region', { name: 'Needs you' }).getByRole('button', { name: /asks: How many/ }), 'Enter');
    await expect(lead.getByRole('textbox', { name: 'Answer to Japan' })).toBeFocused();
    await text('Eleven, as far as is known.');
    await keys('Control+Enter');
    await expect(lead.getByRole('textbox', { name: 'Answer to Japan' })).toHaveCount(0);
    await expect.poll(() => aide.frames.join('')).toContain('Eleven, as far as is known.');
  });

  await test.step('weighs arguments on an order, throws the dice and publishes', async () => {
    await nextPhase(lead);
    await nextPhase(lead);
    const campaign = { order: 'information_campaign', target: 'CHN', text: 'Our account' };
    expect(await aide.give('sealOrders', { orders: [campaign] })).toEqual({ accepted: true });
    await keys('n');
    const queue = lead.getByRole('region', { name: 'Table' });
    const card = queue.getByRole('article', { name: /Campaign abroad/ });
    await expect(card).toBeVisible();
    await reach(lead, card.getByRole('textbox', { name: 'An argument of the control room' }));
    await text('Nobody else has said anything yet');
    await press(lead, card.getByRole('button', { name: 'Add' }), 'Enter');
    await press(lead, card.getByRole('button', { name: 'Throw the dice' }), 'Enter');
    await press(lead, card.getByRole('button', { name: 'Accept' }), 'Enter');
    await press(lead, queue.getByRole('button', { name: /^Publish/ }).last(), 'Enter');
    await expect(lead.locator('#console-advance')).toHaveText(/Open/);
  });

  await test.step('annuls what should not have counted', async () => {
    await keys('Shift+C');
    const sheet = lead.getByRole('dialog', { name: 'Correct what happened' });
    await reach(lead, sheet.getByRole('textbox', { name: 'Find what was wrong' }));
    await text('campaign');
    await press(lead, sheet.getByRole('button', { name: /Campaign abroad/ }), 'Enter');
    await press(lead, sheet.getByRole('button', { name: 'Annul it' }), 'Enter');
    await reach(lead, sheet.getByRole('textbox', { name: 'Why' }));
    await text('It was withdrawn in time');
    await press(lead, sheet.getByRole('button', { name: 'Correct it' }), 'Enter');
    await expect(sheet).toHaveCount(0);
    await keys('Shift+C');
    await expect(sheet.getByText('It was withdrawn in time')).toBeVisible();
    await keys('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('pauses; the server dies and comes back; resumes', async () => {
    await keys('p');
    await text('Rooms change');
    await keys('Enter');
    await expect(japan.getByText(/Clock stands/).first()).toBeVisible();
    await server.kill();
    await expect(lead.getByText(/^No connection since/).first()).toBeVisible();
    await server.start();
    await expect(lead.getByText(/^No connection since/)).toHaveCount(0, { timeout: 30_000 });
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

async function nextPhase(lead: Page): Promise<void> {
  const advance = lead.locator('#console-advance');
  const words = await advance.innerText();
  await lead.keyboard.press('n');
  await expect(advance).not.toHaveText(words);
}

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
