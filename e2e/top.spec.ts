import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

test('the summary is built from the bullets, the person leaves a sentence out, and undo brings the old one back', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const work = workspace(page);
  const old = page.getByRole('button', { name: /^Summary: Senior Customer Success Manager with/ });
  await old.focus();
  const card = work.inspector.getByRole('region', { name: 'Summary from bullets' });
  await card.getByRole('checkbox', { name: /^Expanded|^Grew/ }).uncheck();
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Replace summary' }).click();
  const replaced = page.getByRole('button', { name: /^Summary: .*\$14\.2M.*NRR at 118%/ });
  await expect(replaced).toBeVisible();
  await chooseMenu('Resume', /^Order of the Skills/);
  await expect(work.tab('Skills')).toBeFocused();
  await work.inspector.getByRole('button', { name: 'Use this order' }).click();
  await page.getByRole('button', { name: 'Undo order skills' }).click();
  await page.getByRole('button', { name: 'Undo replace summary' }).click();
  await expect(old).toBeVisible();
});
