import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

const WEAK = 'Worked closely with sales';

test('a file that Uplift wrote is told as such and opens its resume', async ({
  start,
}, testInfo) => {
  const target = testInfo.outputPath('to send.docx');
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const { page } = uplift;
  const work = workspace(page);
  await work.edit(WEAK, 'Supported the AE on two upsells.');
  await openExport(page);
  await uplift.chooseTarget(target);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await uplift.chooseFile(target);
  await uplift.chooseMenu('File', /^Open Resume/);
  await expect(page.getByText(/copy with your formatting that Uplift wrote/)).toBeVisible();
  await expect(work.bullet('Supported the AE')).toBeVisible();
  await expect(page.getByText('marisol-vega.docx').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close remark' }).click();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(page.getByText('1 resume', { exact: true })).toBeVisible();
});

test('locked files of a folder are told, and unlocked one by one', async ({ start }, testInfo) => {
  const folder = testInfo.outputPath('clients');
  await mkdir(folder);
  await copyFile(fixture('bad/locked.pdf'), join(folder, 'locked.pdf'));
  await copyFile(fixture('resumes/marisol-vega.pdf'), join(folder, 'open.pdf'));
  const uplift = await start({ files: [fixture('resumes/imogen-achterberg.docx')] });
  const { page } = uplift;
  await expect(workspace(page).bullets).toHaveCount(24);
  await uplift.chooseFile(folder);
  await uplift.chooseMenu('File', /^Add a Folder/);
  await expect(page.getByText('1 resume added.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Give the password of locked.pdf' }).click();
  await page.getByLabel('Password').fill('letmein');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(workspace(page).bullet(WEAK)).toBeVisible();
});

test('two resumes of one name are told apart by file and day', async ({ start }, testInfo) => {
  const twin = testInfo.outputPath('vega-2024.pdf');
  await copyFile(fixture('resumes/marisol-vega.pdf'), twin);
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const { page } = uplift;
  await expect(workspace(page).bullets).toHaveCount(13);
  await uplift.chooseFile(twin);
  await uplift.chooseMenu('File', /^Open Resume/);
  await expect(page.getByText('vega-2024.pdf').first()).toBeVisible();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(
    page.getByText(/^marisol-vega\.docx, added \d+ \w+ \d{4}, \d\d:\d\d$/),
  ).toBeVisible();
  await expect(page.getByText(/^vega-2024\.pdf, added /)).toBeVisible();
  await expectAccessible(page);
});

test('a deleted note and an answered fact come back with undo, by name', async ({ start }) => {
  const { page, chooseMenu } = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  await page.keyboard.press('n');
  await page.keyboard.type('Which accounts?');
  await page.keyboard.press('Control+Enter');
  await work.inspector.getByRole('button', { name: 'Delete note' }).click();
  await chooseMenu('Edit', /^Undo delete note/);
  await expect(work.inspector.getByText('Which accounts?')).toBeVisible();
  await chooseMenu('Edit', /^Redo delete note/);
  await expect(work.inspector.getByText('Which accounts?')).toHaveCount(0);
  await work.tab('Rewrite').click();
  await work.inspector.getByRole('button', { name: 'I’ll look it up' }).first().click();
  await expect(work.view('Facts')).toContainText('1 to find');
  await page.getByRole('button', { name: 'Undo look up fact' }).click();
  await expect(work.view('Facts')).toContainText('None open');
});

test('a window that was closed after the work was saved says nothing of a crash', async ({
  start,
}) => {
  const first = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  await workspace(first.page).edit(WEAK, 'Supported the AE on two upsells.');
  await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await first.quit();
  const { page } = await start();
  await expect(workspace(page).bullet('Supported the AE')).toBeVisible();
  await expect(page.getByText('Uplift closed unexpectedly', { exact: false })).toHaveCount(0);
});
