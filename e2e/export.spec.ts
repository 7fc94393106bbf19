import { unzipSync, type Unzipped } from 'fflate';
import { readFileSync, existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, fixture, test } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

const NEW_TEXT =
  'Grew a regional bank from $340K to $720K ACV in 9 months by rolling out the reporting module with the AE.';

for (const source of ['resumes/marisol-vega.docx', 'resumes/marisol-vega.pdf']) {
  test(`${source} is revised, exported, read back equal, and opens again`, async ({
    start,
  }, testInfo) => {
    const uplift = await start({ files: [fixture(source)] });
    const { page } = uplift;
    const work = workspace(page);
    await work.edit('Worked closely with sales', NEW_TEXT);
    const dialog = await openExport(page);
    const target = testInfo.outputPath('revised.docx');
    await uplift.chooseTarget(target);
    await page.getByRole('button', { name: /^Save file/ }).click();
    await expect(dialog.getByText('revised.docx', { exact: true })).toBeVisible();
    const receipt = dialog.getByRole('region', { name: 'Read back from this file' });
    await expect(receipt.getByText(/^Bullets\s*13 of 13$/)).toBeVisible();
    await expect(receipt.getByText(/^Fields\s*(\d+) of \1$/)).toBeVisible();
    await expect(receipt.getByText(/“Worked closely.*” to “Grew a regional/)).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();

    await uplift.chooseFile(target);
    await uplift.chooseMenu('File', /^Open Resume/);
    await expect(page.getByText(/copy.* that Uplift wrote from this resume/)).toBeVisible();
    await expect(work.bullet('Grew a regional bank')).toBeVisible();
    await expect(work.bullets).toHaveCount(13);
  });
}

test('the opened file cannot be chosen as target', async ({ start }, testInfo) => {
  const own = testInfo.outputPath('own.docx');
  await copyFile(fixture('resumes/marisol-vega.docx'), own);
  const before = readFileSync(own);
  const uplift = await start({ files: [own] });
  await openExport(uplift.page);
  await uplift.chooseTarget(own);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('alert')).toContainText('the file that was read');
  expect(readFileSync(own).equals(before)).toBe(true);
});

test('a folder that does not exist is said, nothing is written, and another one will do', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  await openExport(uplift.page);
  const target = testInfo.outputPath('gone/out.docx').replace('gone', 'gone/deeper');
  await uplift.chooseTarget(target);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('alert')).toContainText('does not exist');
  expect(existsSync(target)).toBe(false);

  await uplift.chooseTarget(testInfo.outputPath('out.docx'));
  await uplift.page.getByRole('button', { name: /^(Try again|Save file)/ }).click();
  await expect(uplift.page.getByText(/is saved\. Every fact came back/).first()).toBeVisible();
  await expect(uplift.page.getByRole('alert')).toHaveCount(0);
});

test('cancelling the save dialog changes nothing', async ({ start }) => {
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  await openExport(uplift.page);
  await uplift.chooseTarget(null);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('button', { name: /^Save file/ })).toBeEnabled();
  await uplift.page.keyboard.press('Escape');
  await expect(uplift.page.getByRole('dialog')).toHaveCount(0);
});

const IMOGEN = fixture('resumes/imogen-achterberg.docx');
const UPSELLS =
  'Grew a grain shipper from $300K to $450K ACV in 9 months by opening a second plant with the AE.';

const parts = (path: string): Unzipped => unzipSync(new Uint8Array(readFileSync(path)));
const part = (path: string, name: string): string =>
  new TextDecoder().decode(parts(path)[name] ?? new Uint8Array());
/** Its text, however the runs are cut. */
const words = (xml: string): string => xml.replace(/<[^>]*>/g, '');

test('the own Word file is kept but for the changed words', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  await workspace(page).edit('Worked with sales', UPSELLS);
  const dialog = await openExport(page);
  await expect(dialog.getByRole('radio').first()).toHaveAccessibleName(/^Keep my formatting/);
  await expect(dialog.getByRole('radio', { name: /^Keep my formatting/ })).toBeChecked();
  await expect(dialog.getByText('All but 1 part of the file, byte for byte')).toBeVisible();
  const target = testInfo.outputPath('kept.docx');
  await uplift.chooseTarget(target);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText('kept.docx', { exact: true })).toBeVisible();
  expect(words(part(target, 'word/document.xml'))).toContain(UPSELLS);
  expect(part(target, 'word/document.xml')).not.toMatch(/<w:(?:ins|del) /);
  const [now, before] = [parts(target), parts(IMOGEN)];
  for (const name of ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml']) {
    expect(now[name]).toEqual(before[name]);
  }
});

test('a review copy holds tracked changes and the chosen note', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const work = workspace(page);
  await work.edit('Worked with sales', UPSELLS);
  await work.bullet('Drove adoption').click();
  await work.tab('Notes').click();
  for (const note of ['Which customers used it?', 'Only for me.']) {
    await page.getByRole('textbox', { name: 'New note' }).fill(note);
    await page.getByRole('button', { name: 'Add note' }).last().click();
  }
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: /^Review copy/ }).check();
  await dialog.getByRole('textbox', { name: 'Changes signed by' }).fill('Odile Marchetti');
  await dialog.getByRole('button', { name: 'Warm' }).click();
  await dialog.getByRole('checkbox', { name: 'Which customers used it?' }).check();
  await dialog.getByRole('checkbox', { name: /^“Grew a grain shipper/ }).check();
  const wording = dialog.getByRole('textbox', { name: /^Comment: “Grew a grain shipper/ });
  await expect(wording).toHaveValue(/^There was more in this line than it said: it now states/);
  await wording.fill('Is the second plant public?');
  await expect(dialog.getByText(/All but .* of the file, byte for byte/)).toBeVisible();
  const target = testInfo.outputPath('review.docx');
  await uplift.chooseTarget(target);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText('review.docx', { exact: true })).toBeVisible();
  const body = part(target, 'word/document.xml');
  expect(body).toMatch(/<w:ins [^>]*w:author="Odile Marchetti"/);
  expect(body).toMatch(/<w:del [^>]*w:author="Odile Marchetti"/);
  expect(words(part(target, 'word/comments.xml')).trim()).toBe(
    'Is the second plant public?Which customers used it?',
  );

  await page.getByRole('button', { name: 'Done' }).click();
  await openExport(page);
  await dialog.getByRole('radio', { name: /^Review copy/ }).check();
  await expect(dialog.getByRole('textbox', { name: 'Changes signed by' })).toHaveValue(
    'Odile Marchetti',
  );
});

test('the saved file is opened by a program that stays open, and goes on as a PDF', async ({
  start,
}, testInfo) => {
  test.skip(process.platform !== 'linux', 'Only here can a program of our own stand in for Word.');
  const { app, page, chooseTarget } = await start({ files: [IMOGEN] });
  const [programs, opened] = [testInfo.outputPath('programs'), testInfo.outputPath('opened')];
  await mkdir(programs);
  await writeFile(
    join(programs, 'xdg-open'),
    `#!/bin/sh\nprintf '%s %s' $$ "$1" > "${opened}"\nexec sleep 60\n`,
    { mode: 0o755 },
  );
  await app.evaluate((_, path) => {
    process.env['PATH'] = `${path}:${process.env['PATH'] ?? ''}`;
  }, programs);
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: /^Plain one-column/ }).check();
  const target = testInfo.outputPath('plain.docx');
  await chooseTarget(target);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await page.getByRole('button', { name: 'Open in Word' }).click();
  const said = () => (existsSync(opened) ? readFileSync(opened, 'utf8') : '');
  await expect.poll(said).toContain(target);
  await chooseTarget(testInfo.outputPath('plain.pdf'));
  await page.getByRole('button', { name: 'Make PDF' }).click();
  await expect(dialog.getByText('plain.pdf is saved beside it.')).toBeVisible();
  expect(readFileSync(testInfo.outputPath('plain.pdf'), 'latin1')).toMatch(/^%PDF-/);
  process.kill(parseInt(said()));
});

test('a PDF has no Word formatting to keep, and says so', async ({ start }) => {
  const uplift = await start({ files: [fixture('resumes/marisol-vega.pdf')] });
  const dialog = await openExport(uplift.page);
  await expect(dialog.getByRole('radio', { name: /^Plain one-column/ })).toBeChecked();
  for (const name of [/^Keep my formatting/, /^Review copy/]) {
    const choice = dialog.getByRole('radio', { name });
    await expect(choice).toBeDisabled();
    await expect(choice).toHaveAccessibleName(
      /Your file is a PDF, so there is no Word formatting to keep\./,
    );
  }
});

test('a plain copy has the look and the length that were chosen', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const dialog = await openExport(uplift.page);
  await dialog.getByRole('radio', { name: /^Plain one-column/ }).check();
  await dialog.getByRole('button', { name: 'Quiet' }).click();
  await dialog
    .getByRole('group', { name: 'Fit to pages' })
    .getByRole('button', { name: '1' })
    .click();
  await expect(dialog.getByText('What stood in 2 tables stands in plain lines.')).toBeVisible();
  await expect(dialog.getByText(/^Colours, lines and spacing of your own/)).toBeVisible();
  const drawn = dialog.frameLocator('iframe').getByText('Imogen Achterberg-Reyes').first();
  await expect(drawn).toBeVisible();
  const target = testInfo.outputPath('quiet.docx');
  await uplift.chooseTarget(target);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText('quiet.docx', { exact: true })).toBeVisible();
  expect(part(target, 'word/styles.xml')).toContain('Arial');
});
