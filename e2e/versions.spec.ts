import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales to drive upsells across my accounts.';

test('what was changed since the first reading is shown, kept as a version and taken back', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.edit(WEAK, 'Drove upsells with sales across 12 accounts.');
  await chooseMenu('File', /^Save Version/);
  await page.getByLabel('Name of the version').fill('Before the call');
  await page.getByRole('button', { name: 'Save version' }).last().click();
  await work.view('Versions').click();
  await expect(work.centre.locator('del')).toHaveText(WEAK);
  await expect(work.centre.locator('ins')).toHaveText(
    'Drove upsells with sales across 12 accounts.',
  );
  await expect(work.inspector.getByRole('row', { name: /^Bullets, middle score/ })).toBeVisible();
  await work.centre.getByRole('button', { name: 'Next change' }).click();
  await expect(work.centre.getByText('Change 1 of 1')).toBeVisible();
  await expect(work.inspector.getByText('You, in bullet 3')).toBeVisible();
  await work.centre.getByRole('button', { name: 'Whole resume' }).click();
  await expectAccessible(page);
  await work.centre.getByRole('button', { name: /^Changes/ }).click();

  await work.centre.getByRole('combobox', { name: 'From' }).selectOption('Before the call');
  await expect(work.centre.getByText('These two say the same.')).toBeVisible();

  await work.centre.getByRole('combobox', { name: 'From' }).selectOption('As first opened');
  await work.inspector.getByRole('button', { name: 'Restore this version' }).click();
  await expect(work.centre.getByText('These two say the same.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo restore version' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Before “As first opened”/ })).toBeVisible();
  await work.undo.click();
  await expect(work.centre.locator('del')).toHaveText(WEAK);
  await work.centre.getByRole('button', { name: 'Put this wording back' }).click();
  await expect(work.centre.getByText('These two say the same.')).toBeVisible();
});
