import { expect, type Page, test } from '@playwright/test';
import { DARK, newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

/** With this seed every autopilot of First Session would vote yes on the first proposal. */
const SEED = 'e2e-5';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

test('First Session from the lobby to the replay: one joint step is agreed', async ({ browser }) => {
  const { facilitator, japan, china, korea } = await seated(browser);

  await test.step('STARTEX: everybody reads S-1', async () => {
    await facilitator.getByRole('button', { name: /Autopilot for/ }).click();
    await facilitator.getByRole('button', { name: /STARTEX/ }).click();
    for (const page of [japan, china]) await expect(onWire(page, 'Collision in the open sea')).toBeVisible();
    await seesNoBarrier(facilitator, 'console');
    await seesNoBarrier(japan, 'delegation room');
    await seesNoBarrier(korea, 'delegation room on a phone');
  });

  await test.step('two wordings reach two circles, each its own', async () => {
    await deliver(facilitator, 'S-2');
    await deliver(facilitator, 'S-3');
    await expect(japan.getByText('cutter on scene in 90 minutes')).toBeVisible();
    await expect(china.getByText('helicopter on scene in 70 minutes')).toBeVisible();
    await expect(china.getByText('cutter on scene')).toHaveCount(0);
    await expect(japan.getByText('helicopter on scene')).toHaveCount(0);
  });

  await test.step('the facilitator improvises one inject in two wordings', async () => {
    const improvise = facilitator.getByRole('region', { name: 'Improvise' });
    await improvise.getByRole('textbox', { name: 'Title' }).fill('Drift of the rafts');
    await improvise.getByRole('textbox', { name: 'From' }).fill('Meteorological office');
    await improvise.getByRole('group', { name: 'To', exact: true }).getByRole('button', { name: 'Japan' }).click();
    await improvise.getByRole('textbox', { name: 'Text' }).fill('The rafts drift north-east.');
    await improvise.getByRole('button', { name: 'Wording b' }).click();
    await improvise.getByRole('group', { name: 'To', exact: true }).getByRole('button', { name: 'China' }).click();
    await improvise.getByRole('textbox', { name: 'Text' }).fill('The rafts drift towards your helicopter.');
    await improvise.getByRole('button', { name: 'Deliver now' }).click();
    // It leaves once it can no longer be taken back.
    await expect(japan.getByText('The rafts drift north-east.')).toBeVisible({ timeout: 20_000 });
    await expect(china.getByText('The rafts drift towards your helicopter.')).toBeVisible();
    await expect(japan.getByText('towards your helicopter')).toHaveCount(0);
  });

  await test.step('a delegation acknowledges, and the facilitator sees who did', async () => {
    await japan
      .getByRole('complementary')
      .getByRole('button', { name: /^Acknowledge/ })
      .last()
      .click();
    await expect(facilitator.getByRole('row', { name: /^S-1,/ })).toContainText(/[1-7]\/7/);
  });

  await test.step('turn 2: the press asks; a call rings and is taken; a channel opens for the two alone', async () => {
    await advance(facilitator, /Begin turn 2/);
    await expect(onWire(japan, 'Whose rescue is it?')).toBeVisible();
    await deliver(facilitator, 'S-5');
    for (const page of [japan, china]) await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await japan
      .getByRole('button', { name: /^China/ })
      .first()
      .click();
    await japan.getByRole('textbox', { name: /Message to/ }).fill('Our cutter and your helicopter: shall we use one plan?');
    await japan.getByRole('button', { name: /^Send/ }).click();
    await china
      .getByRole('button', { name: /^Japan/ })
      .first()
      .click();
    await expect(china.getByText('shall we use one plan?').last()).toBeVisible();
    await expect(korea.getByText('shall we use one plan?')).toHaveCount(0);
    await expect(facilitator.getByRole('region', { name: 'Traffic' })).toContainText('shall we use one plan?');
  });

  await test.step('a typed draft survives a reload', async () => {
    await japan.getByRole('button', { name: /^Plenary/ }).click();
    await japan.getByRole('textbox', { name: 'Message to Plenary' }).fill('Half a sentence');
    await japan.reload();
    await expect(japan.getByRole('textbox', { name: 'Message to Plenary' })).toHaveValue('Half a sentence');
  });

  await test.step('turn 3: one proposal of two clauses, by consensus', async () => {
    await advance(facilitator, /Begin turn 3/);
    await expect(onWire(china, 'One proposal')).toBeVisible();
    await table(china, 'Joint search and rescue', ['One coordinator at the scene.', 'Crews go to the nearest port.']);
    await japan
      .getByRole('button', { name: /Joint search and rescue/ })
      .first()
      .click();
    await expect(japan.getByText('Crews go to the nearest port.')).toBeVisible();
    await seesNoBarrier(japan, 'a tabled text');
    await advance(facilitator, /Vote/);
    for (const page of [japan, china]) await vote(page, 'Yes');
    await openPlace(korea, 'Negotiate');
    await korea.getByRole('button', { name: /^Joint search and rescue/ }).click();
    await ballot(korea, 'Yes');
    await advance(facilitator, /turn 4/);
    await expect(onWire(japan, 'All eleven recovered')).toBeVisible();
  });

  await test.step('turn 4: sealed orders reach nobody before they are revealed together', async () => {
    await seal(japan, 'Send a rescue cutter', 'China', 'Two cutters leave at 07:00.');
    await seal(china, 'Send a rescue helicopter', 'Japan', 'One helicopter with winch.');
    await expect(facilitator.getByRole('table', { name: 'Delegations' }).getByRole('row', { name: /Japan/ })).toContainText('1');
    await expect(china.getByText('Two cutters leave at 07:00.')).toHaveCount(0);
    await expect(korea.getByText('Two cutters leave at 07:00.')).toHaveCount(0);
    await advance(facilitator, /Debrief/);
    await openPlace(china, 'Orders');
    await expect(china.getByText('Two cutters leave at 07:00.').first()).toBeVisible();
    await expect(japan.getByText('One helicopter with winch.').first()).toBeVisible();
  });

  await test.step('ENDEX', async () => {
    await facilitator.getByRole('button', { name: /ENDEX/ }).first().click();
    await facilitator.getByRole('button', { name: /ENDEX/ }).last().click();
    await expect(
      japan
        .getByRole('button', { name: /Replay/ })
        .or(japan.getByRole('link', { name: /Replay/ }))
        .first(),
    ).toBeVisible();
  });

  await test.step('the trainer replays it through the eyes of each', async () => {
    await facilitator
      .getByRole('button', { name: /Replay/ })
      .or(facilitator.getByRole('link', { name: /Replay/ }))
      .first()
      .click();
    await facilitator.waitForURL(/\/replay\//);
    await expect(facilitator.getByRole('slider').first()).toBeVisible();
    await seesNoBarrier(facilitator, 'replay, all-seeing');
    await look(facilitator, 'Japan');
    await facilitator.getByRole('slider').first().press('End');
    await expect(facilitator.getByText('The rafts drift north-east.')).toBeVisible();
    await expect(facilitator.getByText('towards your helicopter')).toHaveCount(0);
    await look(facilitator, 'China');
    await expect(facilitator.getByText('The rafts drift towards your helicopter.')).toBeVisible();
    await expect(facilitator.getByText('north-east')).toHaveCount(0);
    await look(facilitator, 'Republic of Korea');
    await expect(facilitator.getByText('rafts drift')).toHaveCount(0);
    await seesNoBarrier(facilitator, 'replay, as a delegation');
  });

  await test.step('a delegation replays what it saw', async () => {
    await japan
      .getByRole('button', { name: /Replay/ })
      .or(japan.getByRole('link', { name: /Replay/ }))
      .first()
      .click();
    await japan.waitForURL(/\/replay\//);
    await expect(japan.getByRole('slider').first()).toBeVisible();
    await expect(japan.getByText('towards your helicopter')).toHaveCount(0);
  });
});

test('a vote that fails brings the other ending', async ({ browser }) => {
  const { facilitator, japan, china } = await seated(browser);
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();
  await advance(facilitator, /Begin turn 2/);
  await advance(facilitator, /Begin turn 3/);
  await table(china, 'Joint search', ['One coordinator.']);
  await advance(facilitator, /Vote/);
  await japan
    .getByRole('button', { name: /Joint search/ })
    .first()
    .click();
  await vote(japan, 'No');
  await vote(china, 'Yes');
  await advance(facilitator, /turn 4/);
  await expect(onWire(japan, 'Recovered, but late')).toBeVisible();
  await expect(onWire(japan, 'All eleven recovered')).toHaveCount(0);
});

async function seated(browser: Parameters<typeof person>[0]) {
  const { id } = await server.openSession('first-session', SEED);
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${id}`);
  const japan = await person(browser);
  const china = await person(browser, DARK);
  const korea = await person(browser, PHONE);
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');
  await takeSeat(china, await server.invite(id, 'CHN.head'), 'Li Wen');
  await takeSeat(korea, await server.invite(id, 'KOR.head'), 'Seo Jiwon');
  await expect(facilitator.getByText('Seo Jiwon').first()).toBeVisible();
  return { facilitator, japan, china, korea };
}

const onWire = (page: Page, title: string) => page.getByRole('heading', { name: title });

async function deliver(facilitator: Page, inject: string): Promise<void> {
  const row = facilitator.getByRole('row', { name: new RegExp(`^${inject},`) });
  await row.click();
  await row.getByRole('button', { name: /^Deliver/ }).click();
  await expect(row).toContainText(/Delivered|answer|acknowledged/, { timeout: 20_000 });
}

async function advance(facilitator: Page, name: RegExp): Promise<void> {
  await facilitator.getByRole('banner').getByRole('button', { name }).click();
}

async function openPlace(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places of the room' }).getByRole('button', { name: place }).click();
}

async function table(page: Page, title: string, clauses: string[]): Promise<void> {
  await openPlace(page, 'Negotiate');
  await page.getByRole('button', { name: 'Draft a text' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  for (const [index, clause] of clauses.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Add a clause' }).click();
    await page.getByRole('textbox', { name: `Clause ${index + 1}` }).fill(clause);
  }
  await page.getByRole('button', { name: 'Table the text' }).click();
  await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
}

async function vote(page: Page, choice: 'Yes' | 'No'): Promise<void> {
  await page
    .getByRole('button', { name: /^Vote on/ })
    .first()
    .click();
  await ballot(page, choice);
}

async function ballot(page: Page, choice: 'Yes' | 'No'): Promise<void> {
  await page.getByRole('group', { name: 'Ballot of your delegation' }).getByRole('button', { name: choice }).click();
  await expect(page.getByText('Your ballot is cast.')).toBeVisible();
}

async function seal(page: Page, order: string, target: string, text: string): Promise<void> {
  await openPlace(page, 'Orders');
  await page.getByRole('button', { name: new RegExp(`^${order}`) }).click();
  await page.getByRole('button', { name: /Directed at/ }).click();
  await page.getByRole('option', { name: target }).click();
  await page.getByRole('textbox', { name: 'Why, and how it is to be carried out' }).fill(text);
  await page.getByRole('button', { name: 'Seal orders' }).click();
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Seal again' })).toBeVisible();
}

async function look(page: Page, perspective: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(perspective) }).click();
}
