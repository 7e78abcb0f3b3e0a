import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Download, expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { newServer, person, type Server, seesNoBarrier } from './support.ts';

const CLI = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-replay-'));
const log = join(folder, 'played.jsonl');
const demarche = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });

let server: Server;
let played: string;
test.beforeAll(async () => {
  played = demarche('play', 'east-china-sea', '--seed', 'replayed', '--out', log);
  server = await newServer();
});
test.afterAll(async () => {
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

const room = (page: Page, name: string) => page.getByRole('radiogroup', { name: 'What is shown' }).getByText(name);
const chooseEyes = async (page: Page, name: string) => {
  await page.getByRole('button', { name: /Perspective/ }).click();
  await page.getByRole('option', { name }).click();
};
async function kept(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}
async function takeAlong(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Take along' }).click();
  const download = await kept(page, () => page.getByRole('menuitem', { name }).click());
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('a played exercise from a file: eyes, analysis, report, and what is taken along', async ({ browser }) => {
  const trainer = await person(browser);
  await trainer.goto(`${server.url}/replay`);
  await trainer.locator('input[type=file]').first().setInputFiles(log);
  await expect(trainer.getByRole('heading', { name: 'East China Sea Incident' })).toBeVisible();

  await test.step('one sees an item that only Japan knew, and not through the eyes of China', async () => {
    await trainer.getByRole('slider', { name: 'Playhead' }).focus();
    await trainer.keyboard.press('End');
    await room(trainer, 'Analysis').click();
    const knew = trainer.getByRole('region', { name: 'Knew, did not know' });
    await expect(knew.getByRole('heading', { name: /Only JPN knew/ })).toBeVisible();
    await seesNoBarrier(trainer, 'analysis');
    await room(trainer, 'Moment').click();
    await chooseEyes(trainer, 'Japan');
    const brief = trainer.getByRole('button', { name: 'Brief' });
    await brief.click();
    const secret = (await trainer.getByRole('main').innerText()).match(/[A-Z][^.\n]{40,}\./)![0];
    await chooseEyes(trainer, 'China');
    await trainer.getByRole('button', { name: 'Brief' }).click();
    await expect(trainer.getByRole('main')).not.toContainText(secret);
    await chooseEyes(trainer, 'All-seeing');
  });

  await test.step('the log taken along is the log that was played, and shows when it was changed', async () => {
    const file = await takeAlong(trainer, /^Log, chained/);
    expect(demarche('verify', file)).toMatch(/is as it was written/);
    const state = (text: string) => /^state [0-9a-f]{64}$/m.exec(text)![0];
    expect(state(demarche('replay', file))).toBe(state(played));
  });

  await test.step('the workbook has every vote with every ballot', async () => {
    const file = await takeAlong(trainer, /^Decisions xlsx/);
    const votes = await readSheet(file, 'Votes');
    const [head, ...rows] = votes as unknown as (string | number | null)[][];
    expect(head).toEqual(expect.arrayContaining(['Text', 'Outcome', 'Yes', 'JPN']));
    const events = readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { type: string; data: { outcome?: string } });
    const closed = events.filter(({ type }) => type === 'voteClosed');
    expect(rows.length).toBe(closed.length);
    const outcome = head!.indexOf('Outcome');
    expect(rows.map((row) => row[outcome])).toEqual(closed.map(({ data }) => data.outcome));
    const about = (await readSheet(file, 'About')) as unknown as string[][];
    expect(about.find(([name]) => name === 'Made with the knowledge of')?.[1]).toContain('control');
  });

  await test.step('the report is drafted from evidence, edited, and reads in the document as on the page', async () => {
    await room(trainer, 'Report').click();
    const summary = trainer.getByRole('textbox', { name: 'Executive summary' });
    await expect(summary).toHaveValue(/was played by 7 delegations over 6 turns/);
    await summary.fill('The line was answered too late. It rang twice.');
    await seesNoBarrier(trainer, 'report');
    await trainer.reload();
    await expect(trainer.getByRole('textbox', { name: 'Executive summary' })).toHaveValue(/rang twice/);
    const download = await kept(trainer, () => trainer.getByRole('button', { name: 'Document (docx)' }).click());
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const words = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
    for (const part of ['East China Sea Incident', 'It rang twice.', 'Analysis of capabilities', 'Improvement plan', 'Participants']) {
      expect(words).toContain(part);
    }
    await trainer
      .getByRole('button', { name: /^See it at/ })
      .first()
      .click();
    await expect(room(trainer, 'Moment')).toBeVisible();
  });
});
