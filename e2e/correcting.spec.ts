import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, fixture, test } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

for (const [kind, source, passed, copy] of [
  ['Word file', 'resumes/marisol-vega.docx', 20, /^Keep my formatting/],
  ['PDF', 'resumes/marisol-vega.pdf', 18, /^Plain one-column/],
] as const) {
  test(`fields of a ${kind} set right count in the checks, the keywords and the copy, also when it is read again`, async ({
    start,
  }, testInfo) => {
    const { page, chooseMenu, chooseTarget } = await start({ files: [fixture(source)] });
    const work = workspace(page);
    const field = (name: RegExp) => work.inspector.getByRole('button', { name });
    const correct = async (name: RegExp, label: RegExp, text: string): Promise<void> => {
      await field(name).click();
      await work.inspector.getByRole('button', { name: 'Correct this' }).click();
      await work.inspector.getByLabel(label).fill(text);
      await work.inspector.getByRole('button', { name: 'Save correction' }).click();
      await expect(field(name)).toHaveAccessibleName(/^Corrected/);
    };
    await expect(work.view('Checklist')).toContainText(`${passed} of 22`);
    await work.view('Parser view').click();
    await correct(/: Links/, /^Links/, 'linkedin.com/in/marisolvega');
    await correct(/: Skills/, /^Skills/, 'Gainsight\nQuarterly business reviews\nForecasting');
    await correct(/: Lakemont/, /^Employer/, 'Lakemont Systems');
    await expect(work.undo).toHaveAccessibleName('Undo correct Lakemont Software');
    await chooseMenu('File', /^Read File Again/);
    // Once it is read, no field is chosen.
    await expect(field(/: Lakemont/)).not.toHaveAttribute('aria-current', 'true');
    await expect(field(/^Corrected: Lakemont Systems/)).toBeVisible();

    await expect(work.view('Checklist')).toContainText(`${passed + 1} of 22`);
    await work.view('Keywords').click();
    await expect(page.getByRole('columnheader', { name: 'Lakemont Systems' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'EBR, Skills: 1' })).toBeVisible();

    const dialog = await openExport(page);
    await expect(dialog.getByRole('radio', { name: copy })).toBeChecked();
    const target = testInfo.outputPath('corrected.docx');
    await chooseTarget(target);
    await dialog.getByRole('button', { name: /^Save file/ }).click();
    await expect(dialog.getByText('corrected.docx', { exact: true })).toBeVisible();
    await expect(dialog.getByText(/^Fields\s*(\d+) of \1$/)).toBeVisible();
    const { 'word/document.xml': xml } = unzipSync(new Uint8Array(readFileSync(target)));
    const body = new TextDecoder().decode(xml).replace(/<[^>]*>/g, '');
    expect(body).toContain('linkedin.com/in/marisolvega');
    expect(body).toContain('Quarterly business reviews');
    expect(body).toContain('Lakemont Systems');
    expect(body).not.toContain('Lakemont Software');
  });
}
