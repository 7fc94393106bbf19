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

test('the checklist shows 22 checks with their verdicts', async ({ start }) => {
  const { page } = await start({ files });
  await workspace(page).view('Checklist').click();
  await expect(workspace(page).centre.locator('section').getByRole('button')).toHaveCount(22);
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
