import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const SENTENCE =
  /^.*Landed the FY24 renewal forecast within 6% of actual on \$14\.2M, reported to the CFO\./;

test('a dimension that no bullet shows gets one from questions, by keyboard, in one step', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.view('Level').click();
  await expect(
    work.centre.getByRole('heading', { name: /4 of 5 shown, 1 not shown/ }),
  ).toBeVisible();
  await work.centre.getByRole('button', { name: 'New bullet from questions' }).first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New bullet from questions' });
  await expect(dialog.getByRole('button', { name: 'Led', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await dialog.getByLabel('In which quarter or fiscal year?').focus();
  const asked = ['FY24', '6%', '$14.2M', 'CFO'];
  for (const [index, answer] of asked.entries()) {
    await dialog.getByRole('textbox').nth(index).focus();
    await page.keyboard.type(answer);
  }
  await expect(dialog.getByText('Not shown now, Shown with this bullet')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(work.centre.getByRole('heading', { name: /5 of 5 shown/ })).toBeVisible();
  await work.view('Edit').click();
  await expect(page.getByRole('group', { name: SENTENCE })).toBeVisible();
  await page.getByRole('button', { name: 'Undo add bullet' }).click();
  await expect(page.getByRole('group', { name: SENTENCE })).toHaveCount(0);
});
