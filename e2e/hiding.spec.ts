import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const NAMED = 'Expanded Sorrento Pharma from $1.2M to $2.9M ACV in 14 months with the AE.';

test('a customer’s name gives way to a description everywhere, is undone by name and can be shown again', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.edit('Expanded a global logistics company', NAMED);
  await work.bullet(NAMED).click();
  await chooseMenu('Resume', /^Hide This Name/);
  const dialog = page.getByRole('dialog', { name: 'Hide a name or an amount' });
  await expect(dialog.getByLabel('Name or amount to hide')).toHaveValue('Sorrento Pharma');
  await expect(dialog.getByText('Stands in 1 place.')).toBeVisible();
  await dialog.getByLabel('Size').fill('global');
  await dialog.getByLabel('Industry').fill('pharmaceutical company');
  await expect(dialog.getByLabel('Shown as')).toHaveValue('a global pharmaceutical company');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Hide everywhere' }).click();
  await expect(work.bullet('Expanded a global pharmaceutical company from')).toBeVisible();
  await chooseMenu('View', /^Real Names/);
  await expect(work.bullet(NAMED)).toBeVisible();
  await expect(page.getByText('Names visible', { exact: true }).last()).toBeVisible();
  await chooseMenu('View', /^Real Names/);
  await expect(work.bullet('Expanded a global pharmaceutical company from')).toBeVisible();

  await chooseMenu('Resume', /^Hide This Name/);
  await dialog.getByRole('button', { name: 'Show again' }).click();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(work.bullet(NAMED)).toBeVisible();
  await page.getByRole('button', { name: 'Undo show the real one again' }).click();
  await expect(work.bullet('Expanded a global pharmaceutical company from')).toBeVisible();
});

test('an amount is shown as a range', async ({ start }) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.bullet('Expanded a global logistics company').click();
  await chooseMenu('Resume', /^Hide This Name/);
  const dialog = page.getByRole('dialog', { name: 'Hide a name or an amount' });
  await dialog.getByLabel('Name or amount to hide').fill('$2.9M');
  await dialog.getByRole('button', { name: '$2M–$5M' }).click();
  await dialog.getByRole('button', { name: 'Hide everywhere' }).click();
  await expect(
    work.bullet('Expanded a global logistics company from $1.2M to $2M–$5M'),
  ).toBeVisible();
});
