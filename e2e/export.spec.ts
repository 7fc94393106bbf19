import { readFileSync, existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

const NEW_TEXT =
  'Grew a regional bank from $340K to $720K ACV in 9 months by rolling out the reporting module with the AE.';

async function openExport({ page }: Uplift): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
}

for (const source of ['resumes/marisol-vega.docx', 'resumes/marisol-vega.pdf']) {
  test(`${source} is revised, exported, read back equal, and opens again`, async ({
    start,
  }, testInfo) => {
    const uplift = await start({ files: [fixture(source)] });
    const { page } = uplift;
    const work = workspace(page);
    await work.edit('Worked closely with sales', NEW_TEXT);
    await openExport(uplift);
    const target = testInfo.outputPath('revised.docx');
    await uplift.chooseTarget(target);
    await page.getByRole('button', { name: /^Save file/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByText('revised.docx', { exact: true })).toBeVisible();
    const receipt = dialog.getByRole('region', { name: 'Read back from this file' });
    await expect(receipt.getByText(/^Bullets\s*13 of 13$/)).toBeVisible();
    await expect(receipt.getByText(/^Fields\s*(\d+) of \1$/)).toBeVisible();
    await expect(receipt.getByText(/“Worked closely.*” to “Grew a regional/)).toBeVisible();
    await page.getByRole('button', { name: 'Done' }).click();

    await uplift.chooseFile(target);
    await uplift.chooseMenu('File', /^Open Resume/);
    await expect(page.getByText('revised.docx').first()).toBeVisible();
    await expect(work.bullet('Grew a regional bank')).toBeVisible();
    await expect(work.bullets).toHaveCount(13);
  });
}

test('the opened file cannot be chosen as target', async ({ start }, testInfo) => {
  const own = testInfo.outputPath('own.docx');
  await copyFile(fixture('resumes/marisol-vega.docx'), own);
  const before = readFileSync(own);
  const uplift = await start({ files: [own] });
  await openExport(uplift);
  await uplift.chooseTarget(own);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('alert')).toContainText('the file that was read');
  expect(readFileSync(own).equals(before)).toBe(true);
});

test('a folder that does not exist is said, and nothing is written', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  await openExport(uplift);
  const target = testInfo.outputPath('gone/out.docx').replace('gone', 'gone/deeper');
  await uplift.chooseTarget(target);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('alert')).toContainText('does not exist');
  expect(existsSync(target)).toBe(false);
});

test('cancelling the save dialog changes nothing', async ({ start }) => {
  const uplift = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  await openExport(uplift);
  await uplift.chooseTarget(null);
  await uplift.page.getByRole('button', { name: /^Save file/ }).click();
  await expect(uplift.page.getByRole('button', { name: /^Save file/ })).toBeEnabled();
  await uplift.page.keyboard.press('Escape');
  await expect(uplift.page.getByRole('dialog')).toHaveCount(0);
});
