import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

test('what matters most comes first, enough is said at the end and leads to the export', async ({
  start,
}) => {
  const { page } = await start({ files: [fixture('resumes/imogen-achterberg.docx')] });
  const work = workspace(page);
  await page.getByRole('button', { name: 'Next: five that matter most' }).click();
  const steps = page.getByRole('region', { name: 'What matters most' }).getByRole('button');
  await expect(steps).toHaveCount(5);
  await expectAccessible(page);
  for (let left = 12; left > 0 && (await steps.count()) > 0; left -= 1) {
    const name = await steps.first().innerText();
    await steps.first().click();
    await work.inspector.getByRole('button', { name: 'Keep mine' }).click();
    await expect(steps.filter({ hasText: name.split('\n').at(-2) ?? name })).toHaveCount(0);
  }
  await expect(work.centre.getByText('This is enough.')).toBeVisible();
  await expectAccessible(page);
  await work.centre.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
});

test('contact details go from the page header into the page, seen in the fields and in the export', async ({
  start,
}, testInfo) => {
  const { page, chooseTarget } = await start({
    files: [fixture('reading/csm12-headercontact.docx')],
  });
  const work = workspace(page);
  await expect(work.view('Parser view')).toContainText('to check');
  await work.view('Parser view').click();
  await work.inspector.getByRole('button', { name: 'Move into the page' }).click();
  await expect(work.view('Parser view')).toContainText('All read');
  await expect(page.getByRole('button', { name: 'Undo move contact into the page' })).toBeVisible();
  const dialog = await openExport(page);
  await expect(dialog.getByLabel(/^Move the contact details/)).toBeChecked();
  await expect(dialog.getByText('Contact details, from the page header')).toBeVisible();
  await dialog.getByLabel('Seen, save it all the same').check();
  await chooseTarget(testInfo.outputPath('moved.docx'));
  await dialog.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText(/is saved\. Every fact came back/).first()).toBeVisible();
});

test('a resume that is not in English is read, and says that nothing is scored', async ({
  start,
}) => {
  const { page } = await start({ files: [fixture('reading/german.pdf')] });
  const work = workspace(page);
  await expect(work.view('Edit')).toContainText('Not scored');
  await expect(work.centre.getByText(/^No bullet is scored here/)).toBeVisible();
  await expectAccessible(page);
  await work.view('Parser view').click();
  await expect(work.centre.getByText(/not written in English/)).toBeVisible();
});

test('the interview sheet holds each figure with its note', async ({ start }) => {
  const { page } = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const work = workspace(page);
  await work.view('Facts').click();
  await work.inspector.getByLabel(/^Private note/).fill('Book report of March');
  await page.getByRole('button', { name: 'Interview sheet' }).click();
  const sheet = page.getByRole('dialog', { name: 'Interview sheet' });
  await expect(sheet.getByText('Book report of March')).toBeVisible();
  await expectAccessible(page);
});
