import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expectAccessible } from './accessible';
import { expect, fixture, test, type Uplift } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

const IMOGEN = fixture('resumes/imogen-achterberg.docx');
const NAMED = 'Worked with sales at Brightloop on upsells across the portfolio.';

async function hideName({ page, chooseMenu }: Uplift, real: string, shown: string): Promise<void> {
  await chooseMenu('Resume', /^Hide This Name/);
  const dialog = page.getByRole('dialog', { name: 'Hide a name or an amount' });
  await dialog.getByLabel('Name or amount to hide').fill(real);
  await dialog.getByLabel('Shown as').fill(shown);
  await dialog.getByRole('button', { name: 'Hide everywhere' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Opens Export and waits for what was read back. */
async function openProved({ page }: Uplift) {
  const dialog = await openExport(page);
  await expect(dialog.getByText(/^Bullets/)).toBeVisible();
  return dialog;
}

/** The source with a customer named in a bullet, as the person once wrote it. */
function namedSource(path: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(IMOGEN)));
  const main = 'word/document.xml';
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  parts[main] = strToU8(
    xml.replaceAll('Kept a regional bank that', 'Kept Brightloop, a regional bank that'),
  );
  writeFileSync(path, zipSync(parts));
  return path;
}

test('a hidden name in a review copy holds it back, and Keep my formatting is offered', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [namedSource(testInfo.outputPath('named.docx'))] });
  const { page } = uplift;
  const work = workspace(page);
  await expect(work.bullet('Kept Brightloop')).toBeVisible();
  await hideName(uplift, 'Brightloop', 'a lender');
  await expect(work.bullet('Kept a lender')).toBeVisible();
  const dialog = await openProved(uplift);
  await dialog.getByRole('radio', { name: /^Review copy/ }).check();
  const leaks = dialog.getByRole('region', { name: 'To look at before it is sent' });
  await expect(leaks).toContainText('Rejecting a change would bring back “Brightloop”');
  await expect(dialog.getByText('1 thing to mend or accept before it can be saved.')).toBeVisible();
  const save = page.getByRole('button', { name: /^Save file/ });
  await expect(save).toBeDisabled();
  await expectAccessible(page);
  await leaks.getByRole('button', { name: 'Use Keep my formatting' }).click();
  await expect(leaks).toHaveCount(0);
  const target = testInfo.outputPath('kept.docx');
  await uplift.chooseTarget(target);
  await save.click();
  await expect(dialog.getByText('kept.docx', { exact: true })).toBeVisible();
  const parts = unzipSync(new Uint8Array(readFileSync(target)));
  for (const part of Object.values(parts)) expect(strFromU8(part)).not.toContain('Brightloop');
});

test('a hit is accepted one by one, also one that the file name brings', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  await expect(workspace(page).bullets.first()).toBeVisible();
  await hideName(uplift, 'Brightloop', 'a lender');
  await workspace(page).edit('Worked with sales', NAMED);
  const dialog = await openProved(uplift);
  const leaks = dialog.getByRole('region', { name: 'To look at before it is sent' });
  await expect(leaks).toContainText('Reword it: write “a lender”.');
  const save = page.getByRole('button', { name: /^Save file/ });
  await expect(save).toBeDisabled();
  await leaks.getByRole('checkbox').check();
  const target = testInfo.outputPath('resume for Brightloop.docx');
  await uplift.chooseTarget(target);
  await save.click();
  await expect(dialog.getByRole('alert')).toContainText('file name');
  expect(existsSync(target)).toBe(false);
  await expect(leaks.getByRole('checkbox')).toHaveCount(2);
  await leaks.getByRole('checkbox').last().check();
  await save.click();
  await expect(dialog.getByText('resume for Brightloop.docx is saved')).toBeVisible();
});

test('report, JSON Resume and plain text are saved', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const dialog = await openProved(uplift);
  for (const [name, ending] of [
    ['Report PDF', 'pdf'],
    ['Report HTML', 'html'],
    ['JSON Resume', 'json'],
    ['Plain text', 'txt'],
  ] as const) {
    await dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
    const target = testInfo.outputPath(`out.${ending}`);
    await uplift.chooseTarget(target);
    const save = page.getByRole('button', { name: /^Save (?:file|another copy)/ });
    await expect(save).toBeEnabled();
    await save.click();
    await expect(dialog.getByText(`out.${ending} is saved.`)).toBeVisible();
    const bytes = readFileSync(target);
    if (ending === 'pdf') {
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.includes('/MarkInfo')).toBe(true);
    } else expect(bytes.toString()).toContain('Imogen Achterberg');
  }
  expect(JSON.parse(readFileSync(testInfo.outputPath('out.json'), 'utf8'))).toMatchObject({
    basics: { name: 'Imogen Achterberg-Reyes' },
  });
});

test('any file that will be sent can be checked', async ({ start }) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const work = workspace(page);
  await expect(work.bullets.first()).toBeVisible();
  await hideName(uplift, 'Pinnacle Ledger', 'a fintech');
  await uplift.chooseFile(IMOGEN);
  await uplift.chooseMenu('File', /^Check the File/);
  const dialog = page.getByRole('dialog', { name: 'Check the file you will send' });
  await expect(dialog).toContainText('Pinnacle Ledger');
  await expect(dialog).toContainText('imogen-achterberg.docx');
  await expectAccessible(page);
  await uplift.chooseFile(fixture('resumes/marisol-vega.pdf'));
  await dialog.getByRole('button', { name: 'Check another file' }).click();
  await expect(dialog).toContainText('marisol-vega.pdf');
  await expect(dialog).toContainText('in the file “Marisol Vega”');
});
