import { expect, type Page, test } from '@playwright/test';
import { newServer, person, type Server, seesNoBarrier, takeSeat } from './support.ts';

let server: Server;
test.beforeAll(async () => {
  server = await newServer();
});
test.afterAll(() => server.remove());

/** The lead appoints somebody and reads out the link that is shown at once. */
async function appoint(lead: Page, name: string, office: string): Promise<string> {
  const drawer = lead.getByRole('dialog', { name: 'Controllers' });
  await drawer.getByRole('textbox', { name: 'Name' }).fill(name);
  await drawer.getByRole('button', { name: /Office/ }).click();
  await lead.getByRole('option', { name: office }).click();
  await drawer.getByRole('button', { name: 'Appoint and issue a link' }).click();
  const link = drawer.getByRole('textbox', { name: `Link for ${name}` });
  await expect(link).toBeVisible();
  return link.inputValue();
}

test('three share the control room, and the table hears one', async ({ browser }) => {
  const { id } = await server.openSession('first-session', 'control-room');
  const lead = await person(browser);
  await lead.goto(server.facilitatorLink);
  await expect(lead.getByRole('button', { name: /Open lobby/ }).first()).toBeVisible();
  await lead.goto(`${server.url}/x/${id}`);
  await lead.getByRole('button', { name: 'Controllers' }).click();
  const links = [await appoint(lead, 'Cora Lindt', 'Co-facilitator'), await appoint(lead, 'Eva Sato', 'Evaluator')];
  await seesNoBarrier(lead, 'controllers');
  await lead.keyboard.press('Escape');
  const at = (link: string) => `${server.url}${/\/s\/.*$/.exec(link)![0]}`;
  const [cora, eva, japan] = [await person(browser), await person(browser), await person(browser)];
  await takeSeat(cora, at(links[0]!), 'Cora Lindt');
  await takeSeat(eva, at(links[1]!), 'Eva Sato');
  await takeSeat(japan, await server.invite(id, 'JPN.head'), 'Mori Taeko');

  await test.step('a co-facilitator begins; an evaluator finds the guide', async () => {
    await cora.getByRole('button', { name: /STARTEX/ }).click();
    await expect(eva.getByRole('heading', { name: 'Evaluation guide' })).toBeVisible();
    await expect(eva.getByRole('button', { name: 'Pause' })).toHaveCount(0);
    await seesNoBarrier(eva, 'evaluation');
  });

  await test.step('an observation in two keystrokes and what is seen', async () => {
    await eva.keyboard.press('o');
    await expect(eva.getByRole('textbox', { name: 'What you see' })).toBeFocused();
    await eva.keyboard.type('Japan reads first');
    await eva.keyboard.press('Alt+s');
    await seesNoBarrier(eva, 'writing an observation');
    await eva.keyboard.press('Enter');
    await expect(eva.getByText('Japan reads first')).toBeVisible();
    await eva.getByRole('radio', { name: /^P,/ }).first().click();
    await expect(eva.getByText('1 of 3 rated')).toBeVisible();
  });

  await test.step('sharing hides what is secret and says so', async () => {
    await expect(
      lead
        .getByText('Rescue centre – cutter available')
        .or(lead.getByText(/cutter available/))
        .first(),
    ).toBeVisible();
    await lead.keyboard.press('Alt+s');
    await expect(lead.getByText('Safe to share.')).toBeVisible();
    await expect(lead.getByText(/cutter available/)).toHaveCount(0);
    await seesNoBarrier(lead, 'sharing');
    await lead.keyboard.press('Alt+s');
    await expect(lead.getByText(/cutter available/).first()).toBeVisible();
  });

  await test.step('a delegate stops play for safety; only the control room learns who', async () => {
    await japan.getByRole('button', { name: 'Safety stop' }).click();
    await japan.getByRole('button', { name: 'Stop play' }).click();
    await expect(japan.getByText('Play has stopped.')).toBeVisible();
    await expect(lead.getByText(/Called by Japan/)).toBeVisible();
    await seesNoBarrier(japan, 'play has stopped');
    await cora.getByRole('button', { name: 'Resume play' }).click();
    await expect(japan.getByText('Play has stopped.')).toHaveCount(0);
    expect(await japan.content()).not.toMatch(/Cora|Eva Sato/);
  });
});
