import { expect, type Page, test } from '@playwright/test';
import { newServer, PHONE, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

const place = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) });

test('Architecture Conference: a start is chosen, elements ranked, a mechanism agreed, a crisis let loose, the text put to the test', async ({
  browser,
}) => {
  const session = await server.openSession('architecture-conference', 'e2e');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByText('First Session').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const japan = await person(browser);
  await takeSeat(japan, await server.invite(session.id, 'JPN.head'), 'Mori');
  const korea = await person(browser, PHONE);
  await takeSeat(korea, await server.invite(session.id, 'KOR.head'), 'Han');

  await test.step('the facilitator chooses how it begins; everybody reads the context', async () => {
    for (const option of ['After a détente', 'After February 2022']) {
      await facilitator.getByRole('radio', { name: option }).click();
      await expect(facilitator.getByRole('radio', { name: option })).toBeChecked();
    }
    for (const card of ['After a détente', 'After February 2022']) await expect(japan.getByText(card).first()).toBeVisible();
    await seesNoBarrier(facilitator, 'lobby with start choices');
  });

  await test.step('STARTEX; a delegation ranks the agenda and seals it', async () => {
    await facilitator.getByRole('button', { name: /STARTEX/ }).click();
    await advance(facilitator, /^Open Ranking/);
    await place(japan, 'Negotiate').click();
    await expect(japan.getByRole('region', { name: 'Your ranking' })).toBeVisible();
    await japan
      .getByRole('button', { name: /^Move .* up$/ })
      .last()
      .click();
    await japan.getByRole('button', { name: 'Seal the ranking' }).click();
    await expect(japan.getByRole('region', { name: 'Sealed ranking' })).toBeVisible();
    await seesNoBarrier(japan, 'ranking');
    await advance(facilitator, /^Open Debate/);
    await expect(japan.getByText('1 delegation has ranked.')).toBeVisible();
  });

  await test.step('a text that establishes a mechanism is drafted with what it does, tabled and agreed', async () => {
    await advance(facilitator, /^Begin turn 2/);
    await advance(facilitator, /^Open Negotiation/);
    await japan.getByRole('button', { name: 'Draft a text' }).click();
    await japan.getByRole('textbox', { name: 'Title' }).fill('Notice before tests');
    await japan.getByRole('textbox', { name: /^Clause 1/ }).fill('The delegations tell each other of tests beforehand.');
    await japan.getByRole('button', { name: 'Add a mechanism' }).click();
    const catalogue = japan.getByRole('dialog', { name: 'Catalogue of mechanisms' });
    await catalogue.getByRole('searchbox').or(catalogue.getByRole('textbox')).first().fill('pillar');
    await catalogue
      .getByRole('button', { name: /Cooperation pillar/ })
      .first()
      .click();
    await seesNoBarrier(japan, 'catalogue of mechanisms');
    await catalogue.getByRole('button', { name: 'Add to the text' }).click();
    await expect(japan.getByText('Cost in capital, about')).toBeVisible();
    await japan.reload();
    await expect(japan.getByRole('textbox', { name: 'Title' })).toHaveValue('Notice before tests');
    await japan.getByRole('button', { name: 'Table the text' }).click();
    await seesNoBarrier(japan, 'a text with a mechanism');
    await place(korea, 'Negotiate').click();
    await korea.getByRole('button', { name: /^Back/ }).click();
    await korea.getByRole('button', { name: /Notice before tests/ }).click();
    await expect(korea.getByText('Cooperation pillar').first()).toBeVisible();
    await seesNoBarrier(korea, 'a text with a mechanism on a phone');
  });
  await test.step('it is adopted, and built turn by turn for everybody to see', async () => {
    await advance(facilitator, /^Open Back in the capitals/);
    await advance(facilitator, /^Begin turn 3/);
    await advance(facilitator, /^Open Vote/);
    for (const page of [japan, korea]) {
      await page
        .getByRole('radio', { name: 'Yes' })
        .or(page.getByRole('button', { name: 'Yes' }))
        .first()
        .click();
    }
    await advance(facilitator, /^Open Back in the capitals/);
    // Five signatures put it into effect: two by hand, three by delegations of which nothing else is seen.
    for (const [page, name] of [
      [japan, 'Japan'],
      [korea, 'Republic of Korea'],
    ] as const) {
      await page.getByRole('button', { name: 'Sign this text' }).click();
      await page.getByRole('button', { name: `Sign for ${name}, without reservation` }).click();
    }
    for (const code of ['CHN', 'MNG', 'RUS']) {
      const client = await server.sit(session.id, `${code}.head`);
      const [proposal] = Object.keys(client.session.signings ?? {});
      expect(await client.give('signText', { proposal, reservations: [] })).toEqual({ accepted: true });
      client.close();
    }
    await expect(japan.getByRole('region', { name: 'What became of it' })).toContainText('Being built');
    await advance(facilitator, /^Begin turn 4/);
    await place(japan, 'Situation').click();
    await expect(japan.getByRole('region', { name: /Architecture/ }).getByText('Cooperation pillar')).toBeVisible();
    await seesNoBarrier(japan, 'situation');
  });

  await test.step('the control room lets a crisis break out; its parties and everybody see the ladder', async () => {
    await facilitator.locator('body').press('w');
    await facilitator.getByRole('tab', { name: /^Crises/ }).click();
    await facilitator
      .getByRole('navigation', { name: 'Crises' })
      .getByRole('button', { name: /Contact between patrol vessels|collision/i })
      .first()
      .click();
    await facilitator.getByRole('button', { name: 'Let it break out' }).click();
    await expect(japan.getByText('Shows of force, alerts').first()).toBeVisible();
    await seesNoBarrier(facilitator, 'crises in the world room');
  });

  await test.step('the facilitator asks why a value is what it is, and sets it with a reason', async () => {
    await facilitator.getByRole('tab', { name: 'Between two' }).click();
    await expect(facilitator.getByText(/Why \d/).first()).toBeVisible();
    await seesNoBarrier(facilitator, 'world room');
  });

  await test.step('the agreed text is put to the stress test', async () => {
    await facilitator.locator('body').press('Shift+S');
    await expect(facilitator.getByRole('heading', { name: /hard crises/ }).first()).toBeVisible({ timeout: 30_000 });
    await expect(facilitator.getByText('Cooperation pillar').first()).toBeVisible();
    await expect(facilitator.getByText('These numbers show what these assumptions imply.')).toBeVisible();
    await seesNoBarrier(facilitator, 'stress test');
  });
});

test('East China Sea: two accounts of one contact, each on its own map and ladder', async ({ browser }) => {
  const session = await server.openSession('east-china-sea', 'e2e');
  const facilitator = await person(browser);
  await facilitator.goto(server.facilitatorLink);
  await expect(facilitator.getByText('First Session').first()).toBeVisible();
  await facilitator.goto(`${server.url}/x/${session.id}`);
  const japan = await person(browser);
  await takeSeat(japan, await server.invite(session.id, 'JPN.head'), 'Mori');
  const china = await person(browser, PHONE);
  await takeSeat(china, await server.invite(session.id, 'CHN.head'), 'Li');
  await facilitator.getByRole('button', { name: /STARTEX/ }).click();

  await test.step('each reads its own report, as a mark and in the list that says the same', async () => {
    const own = 'Contact with a foreign government vessel, two injured';
    const other = 'Contact with a foreign patrol ship';
    await expect(japan.getByText(own).first()).toBeVisible();
    await expect(japan.getByText(other)).toHaveCount(0);
    await place(china, 'Situation').click();
    await expect(china.getByText(other).first()).toBeVisible();
    await expect(china.getByText(own)).toHaveCount(0);
    await seesNoBarrier(japan, 'situation with a map');
    await seesNoBarrier(china, 'situation with a map on a phone');
  });

  await test.step('tension is what each takes it to be; the control room knows, and says who sees what', async () => {
    await expect(japan.getByText('about').first()).toBeVisible();
    await facilitator.locator('body').press('w');
    await facilitator.getByRole('tab', { name: 'Between two' }).click();
    await expect(facilitator.getByText('Who sees this').first()).toBeVisible();
    await expect(facilitator.getByText(/^Why \d/).first()).toBeVisible();
  });

  await test.step('the facilitator moves the crisis with a reason, and both see it at once', async () => {
    await facilitator.getByRole('tab', { name: /^Crises/ }).click();
    await facilitator.getByRole('button', { name: 'Set the rung' }).click();
    const form = facilitator.getByRole('form', { name: 'Set the rung' }).or(facilitator.getByRole('group', { name: 'Set the rung' }));
    await form.getByRole('button', { name: /Rung/ }).click();
    await facilitator.getByRole('option', { name: /^4/ }).click();
    await form.getByRole('textbox', { name: 'Why' }).fill('The defence ministers have spoken.');
    await form.getByRole('button', { name: /→/ }).click();
    await expect(japan.getByText(/Dangerous close encounters/).first()).toBeVisible();
    await expect(japan.getByRole('region', { name: /Crisis/ }).first()).toContainText(
      'It stands on rung 4 of 9: Dangerous close encounters. Before that it stood on rung 3.',
    );
  });
});

/** The facilitator moves on to a phase, or to the next turn. */
async function advance(facilitator: Page, to: RegExp): Promise<void> {
  await facilitator.getByRole('button', { name: to }).first().click();
  await expect(facilitator.getByRole('button', { name: to })).toHaveCount(0);
}
