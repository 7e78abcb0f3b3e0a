import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { smallExercise } from '../support/exercise.ts';
import { DARK, newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

/** Stands in nothing but the confidential clause and its title: where it comes up, the secret did. */
const MARKER = 'kingfisher';
const TITLE = 'Safe passage';
const CLAUSES = ['Ships keep two miles apart.', 'Each side names a duty officer.'];
const AMENDED = 'Each side names a duty officer who can be reached at any hour.';

const ALL = ['JPN', 'KOR', 'CHN', 'RUS'];

const phase = (id: string, name: string, allow: string[], more: object = {}) => ({ id, name, minutes: 600, allow, ...more });

/** Four delegations; one of them is the party without which a text can be adopted. */
const exercise = smallExercise({
  delegations: ALL,
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
    negotiation: {
      maxProposals: 2,
      maxClauses: 4,
      rule: { type: 'unanimity_minus', exclude: 'parties' },
      parties: ['RUS'],
      explanationMin: 60,
      signing: { signatures: 3 },
    },
    turns: [
      {
        n: 1,
        scenarioTime: '2026-06-10T05:40:00+09:00',
        phases: [
          phase('talks', 'Talks', ['message', 'channel', 'propose', 'amend']),
          phase('vote', 'Vote', ['message', 'vote'], { atStart: ['openVotes'], atEnd: ['closeVotes'] }),
          phase('signing', 'Signing', ['message', 'sign']),
        ],
      },
    ] as never,
  },
});

let server: Server;
test.beforeAll(async () => {
  server = await newServer(exercise);
});
test.afterAll(() => server.remove());

test('three agree on confidential clauses beside a text; a fourth cannot tell that there are any', async ({ browser }) => {
  // Five pages, two plays.
  test.slow();
  const secret = await play(browser, 'with confidential clauses');
  for (const [where, what] of Object.entries(secret.heard)) {
    expect(what.length, where).toBeGreaterThan(200);
    expect(what, where).not.toContain(MARKER);
  }

  // The same story without them: not in kind, order, number or length does anything that reached the fourth differ.
  const plain = await play(browser, 'without');
  expect(shapes(secret.told)).toEqual(shapes(plain.told));
  expect(sinceTabled(secret.told)).toEqual(sinceTabled(plain.told));
  expect(timeless(secret.heard['what its page says'])).toEqual(timeless(plain.heard['what its page says']));
  expect(timeless(secret.heard['what its replay says'])).toEqual(timeless(plain.heard['what its replay says']));
});

/** The whole negotiation, and everything of it that reached the fourth delegation. */
async function play(browser: Browser, how: 'with confidential clauses' | 'without') {
  const { facilitator, japan, korea, china, russia, ear } = await seated(browser);
  const isSecret = how === 'with confidential clauses';
  const sees = async (page: Page, where: string) => {
    if (isSecret) await seesNoBarrier(page, where);
  };

  await test.step(`${how}: a text of two clauses is tabled before all four`, async () => {
    await facilitator.getByRole('button', { name: /STARTEX/ }).click();
    await openPlace(japan, 'Negotiate');
    await japan.getByRole('button', { name: 'Draft a text' }).click();
    await write(japan, TITLE, CLAUSES);
    await japan.getByRole('button', { name: 'Table the text' }).click();
    await expect(text(japan)).toBeVisible();
    await openPlace(china, 'Negotiate');
    // A phone opens the plenary first.
    await china.getByRole('button', { name: 'Back to the list' }).click();
    await openText(china);
    for (const page of [korea, russia]) {
      await openPlace(page, 'Negotiate');
      await openText(page);
    }
    await sees(russia, 'a tabled text');
  });

  await test.step('it is amended, and its sponsor takes the amendment over', async () => {
    await korea.getByRole('button', { name: 'Amend', exact: true }).click();
    await korea.getByRole('textbox', { name: 'Clause 2' }).fill(AMENDED);
    await korea.getByRole('textbox', { name: 'Reason, for everybody to read' }).fill('Nights are long.');
    await sees(korea, 'writing an amendment');
    await korea.getByRole('button', { name: 'Move the amendment' }).click();
    await expect(japan.getByText('Nights are long.')).toBeVisible();
    await sees(japan, 'an amendment to the own text');
    await japan.getByRole('button', { name: 'Take A-1 over into the text' }).click();
    for (const page of [japan, korea, china, russia]) await expect(text(page).getByText('version 2').first()).toBeVisible();
  });

  if (isSecret) {
    await test.step('its sponsor adds confidential clauses for two others, and all three initial them', async () => {
      await japan.getByRole('button', { name: 'Add confidential clauses' }).click();
      const sheet = japan.getByRole('region', { name: 'Confidential clauses' });
      for (const code of ['KOR', 'CHN']) await sheet.locator('label', { hasText: code }).click();
      await write(sheet, `Operation ${MARKER}`, [`Patrols called ${MARKER} are flown by turns.`]);
      await sees(japan, 'writing confidential clauses');
      await sheet.getByRole('button', { name: 'Send to its readers' }).click();
      for (const page of [japan, korea, china]) {
        const annex = page.getByRole('article', { name: `Confidential: Operation ${MARKER}` });
        await expect(annex.getByText(`Patrols called ${MARKER} are flown by turns.`)).toBeVisible();
        await annex.getByRole('button', { name: 'Initial version 1' }).click();
        await expect(annex.getByRole('button', { name: 'Take back your initials' })).toBeVisible();
        await sees(page, 'confidential clauses');
      }
    });
  }

  await test.step('it is voted under unanimity minus the parties: the party says no, and it passes', async () => {
    await facilitator.locator('#console-advance').click();
    for (const page of [japan, korea, china]) await ballot(page, 'Yes');
    await sees(china, 'a vote');
    await ballot(russia, 'No');
    for (const page of [japan, korea, china, russia]) await expect(result(page).getByText('Adopted', { exact: true })).toBeVisible();
    await sees(russia, 'the result of a vote');
  });

  await test.step('it is signed by three, once with a reservation, and takes effect', async () => {
    await facilitator.locator('#console-advance').click();
    await sign(japan, 'JPN', async () => undefined);
    await sign(korea, 'KOR', async (sheet) => {
      await sheet.locator('label', { hasText: 'Reserve' }).nth(1).click();
      await sheet.getByRole('textbox', { name: 'Reservation in words' }).fill('Not on national holidays.');
      await sees(korea, 'signing with a reservation');
    });
    await sign(china, 'CHN', async () => undefined);
    for (const page of [japan, korea, china, russia]) {
      const signatures = page.getByRole('region', { name: 'Signatures' });
      await expect(signatures.getByText('Not on national holidays.')).toBeVisible();
      await expect(signatures.getByText('In effect.')).toBeVisible();
    }
    if (isSecret) {
      const annex = korea.getByRole('article', { name: `Confidential: Operation ${MARKER}` });
      await expect(annex.getByText(/· stands$/)).toBeVisible();
    }
    await sees(russia, 'signatures');
  });

  const heard: Record<string, string> & { 'what its page says': string; 'what its replay says': string } = {
    'what its page says': await saidOn(russia),
    'what its replay says': '',
    'its page': await russia.content(),
  };

  await test.step('after ENDEX it replays what it saw, from the log it downloads', async () => {
    await facilitator.getByRole('button', { name: /ENDEX/ }).first().click();
    await facilitator.getByRole('button', { name: /ENDEX/ }).last().click();
    const replay = russia.getByRole('button', { name: /Replay/ }).or(russia.getByRole('link', { name: /Replay/ }));
    const log = russia.waitForResponse((response) => /\/log$/.test(new URL(response.url()).pathname));
    await replay.first().click();
    heard['its log'] = await (await log).text();
    await russia.waitForURL(/\/replay\//);
    await russia.getByRole('slider').first().press('End');
    await openPlace(russia, 'Negotiate');
    await openText(russia);
    await expect(text(russia).getByText('Not on national holidays.')).toBeVisible();
    heard['what its replay says'] = await saidOn(russia);
    heard['its replay'] = await russia.content();
    await sees(russia, 'the replay of a text');
  });

  heard['its sockets'] = ear.frames.join('\n');
  heard['its requests'] = (await Promise.all(ear.bodies)).join('\n');
  for (const page of [facilitator, japan, korea, china, russia]) await page.context().close();
  return { heard, told: toldIn(ear.frames) };
}

async function seated(browser: Browser) {
  const session = await server.openSession('small', 'negotiation');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByText('A small exercise').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const [japan, korea, china, russia] = [
    await person(browser),
    await person(browser, DARK),
    await person(browser, PHONE),
    await person(browser),
  ];
  // From its first moment on: whatever reaches this page at all.
  const ear = listen(russia);
  for (const [place, page] of [japan, korea, china, russia].entries()) {
    const code = ALL[place]!;
    await takeSeat(page, await server.invite(session.id, `${code}.head`), `Head of ${code}`);
  }
  return { facilitator, japan, korea, china, russia, ear };
}

/** Everything that comes to a page: frames of its sockets and the bodies of its requests. */
function listen(page: Page): { frames: string[]; bodies: Promise<string>[] } {
  const heard = { frames: [] as string[], bodies: [] as Promise<string>[] };
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.frames.push(String(payload))));
  page.on('response', (response) => {
    if (response.url().includes('/api/')) heard.bodies.push(response.text().catch(() => ''));
  });
  return heard;
}

async function openPlace(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Places of the room' }).getByRole('button', { name: place }).click();
}

const text = (page: Page) => page.getByRole('region', { name: TITLE });
const result = (page: Page) => page.getByRole('region', { name: 'Result of the vote' });

async function openText(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(TITLE) })
    .first()
    .click();
  await expect(text(page)).toBeVisible();
}

/** Title and clauses of a text, on the form that is open. */
async function write(form: Page | Locator, title: string, clauses: readonly string[]): Promise<void> {
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  for (const [place, clause] of clauses.entries()) {
    if (place > 0) await form.getByRole('button', { name: 'Add a clause' }).click();
    await form.getByRole('textbox', { name: `Clause ${place + 1}` }).fill(clause);
  }
}

async function ballot(page: Page, choice: 'Yes' | 'No'): Promise<void> {
  await page.getByRole('group', { name: 'Ballot of your delegation' }).getByRole('button', { name: choice }).click();
  // The last ballot closes the vote at once.
  await expect(page.getByText('Your ballot is cast.').or(result(page)).first()).toBeVisible();
}

async function sign(page: Page, code: string, reserve: (sheet: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Sign this text' }).click();
  const sheet = page.getByRole('dialog', { name: new RegExp(TITLE) });
  await reserve(sheet);
  await sheet.getByRole('button', { name: new RegExp(`^Sign for Delegation ${code}`) }).click();
  await expect(page.getByRole('region', { name: 'Signatures' }).getByText(`Head of ${code}`)).toBeVisible();
}

/** What a reader of a page reads, and what is said to whoever does not see it. */
async function saidOn(page: Page): Promise<string> {
  // What was read out a moment ago is gone by itself after some seconds.
  await expect(page.locator('[data-live-announcer] p')).toHaveCount(0);
  return `${await page.locator('body').innerText()}\n${await page.locator('body').ariaSnapshot()}`;
}

/** Without clocks and places of the world clock, which differ from one play to the next. */
const timeless = (said: string): string[] =>
  said
    .replaceAll(/\[ref=\w+\]/g, '')
    .replaceAll(/\d+:\d\d(:\d\d)?/g, 'time')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

interface Told {
  from: number;
  events: { type: string; data: unknown }[];
}

/** Batches of events in the frames of a socket, as they came. */
function toldIn(frames: readonly string[]): Told[] {
  return frames.flatMap((frame): Told[] => {
    const at = frame.indexOf('["told"');
    if (at < 0) return [];
    const [, from, events] = JSON.parse(frame.slice(at)) as ['told', number, Told['events']];
    return [{ from, events }];
  });
}

/** At which positions frames began, once there was a text; before that it depends on who sat down when its page connected. */
const sinceTabled = (told: readonly Told[]): number[] =>
  told.slice(told.findIndex(({ events }) => events.some(({ type }) => type === 'proposalTabled'))).map(({ from }) => from);
/** What events are made of, without what must differ between two plays: ids keep their length, times only that they are numbers. */
const shapes = (told: readonly Told[]): unknown[] => told.flatMap(({ events }) => events.map(({ type, data }) => [type, shape(data)]));
function shape(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.map(shape);
  if (value === null || typeof value !== 'object') return typeof value;
  // Ids that are keys keep their length as well.
  return Object.entries(value).map(([key, one]) => [key.length, shape(one)]);
}
