import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { expectAccessible } from './accessible';
import { expect, fixture, root, test } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];

/** Screenshots land in test-results; with UPLIFT_PICTURES=1 those of the README are renewed. */
async function picture(page: Page, name: string, path: (file: string) => string): Promise<void> {
  await page.screenshot({ path: path(`${name}.png`) });
  if (process.env['UPLIFT_PICTURES'] === '1') {
    await page.screenshot({ path: join(root, 'docs/pictures', `${name}.png`) });
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`every view can be read by everyone, ${theme}`, async ({ start }, testInfo) => {
    const { page } = await start({ files, theme });
    const work = workspace(page);
    const path = (file: string) => testInfo.outputPath(file);
    await work.bullet('Worked closely').click();
    await expectAccessible(page);
    await picture(page, `workspace-${theme}`, path);
    for (const [view, sign] of [
      ['Parser view', 'This is Uplift’s own reader'],
      ['Checklist', /^\d of \d$/],
      ['Keywords', 'core categories'],
      ['Level', 'shown'],
    ] as const) {
      await work.view(view).click();
      await expect(work.centre.getByText(sign).first()).toBeVisible();
      await expectAccessible(page);
      await picture(page, `${view.split(' ')[0]?.toLowerCase() ?? ''}-${theme}`, path);
    }
  });

  test(`start, problem and export can be read by everyone, ${theme}`, async ({
    start,
  }, testInfo) => {
    const { page, chooseFile } = await start({ theme });
    const path = (file: string) => testInfo.outputPath(file);
    await expectAccessible(page);
    await picture(page, `start-${theme}`, path);
    await chooseFile(fixture('bad/locked.pdf'));
    await page.getByRole('button', { name: /^Choose file/ }).click();
    await expect(page.getByLabel('Password')).toBeFocused();
    await expectAccessible(page);
    await picture(page, `locked-${theme}`, path);
    await chooseFile(fixture('resumes/marisol-vega.docx'));
    await page.getByRole('button', { name: 'Choose another file' }).click();
    const dialog = await openExport(page);
    await expect(dialog.getByRole('button', { name: /^Save file/ })).toBeEnabled();
    await expectAccessible(page);
    await picture(page, `export-${theme}`, path);
  });
}

test('of the 22 checks one is set aside with a reason, by keys, and brought back; a keyword leads to its bullet', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.view('Checklist').click();
  const rows = work.centre.locator('section').getByRole('button');
  await expect(rows).toHaveCount(22);
  await rows.nth(8).focus();
  await page.keyboard.press('ArrowDown');
  await expect(work.inspector.getByText('10 of 22')).toBeVisible();
  await work.inspector.getByRole('button', { name: 'Not for me…' }).press('Enter');
  await page.keyboard.type('I have no profile');
  await page.keyboard.press('Enter');
  await expect(rows.nth(9)).toContainText('Set aside');
  await expect(rows.nth(9)).toContainText('Not for me: I have no profile');
  await expect(work.view('Checklist')).toContainText('20 of 22');
  await page.getByRole('button', { name: 'Set aside 1', exact: true }).click();
  await expect(rows).toHaveCount(1);
  await expectAccessible(page);
  await work.inspector.getByRole('button', { name: 'Bring it back' }).click();
  await expect(work.centre.getByText('No check stands here.')).toBeVisible();

  await work.view('Keywords').click();
  await work.centre.getByRole('button', { name: 'Onboarding', exact: true }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key);
  await expect(work.inspector.getByRole('heading', { level: 2 })).toHaveText(
    'Expansion in Halden Cloud',
  );
  await expectAccessible(page);
  for (const layout of ['By bullet', 'Terms']) {
    await page.getByRole('button', { name: layout, exact: true }).click();
    await expectAccessible(page);
  }
  await work.inspector.getByRole('button', { name: 'Go to bullet 3' }).click();
  await expect(work.bullet('Worked closely')).toHaveAttribute('aria-current', 'true');
});

test('nothing scrolls sideways in the smallest window', async ({ start }) => {
  const { app, page } = await start({ files });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 660);
  });
  await expect(workspace(page).bullets.first()).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
