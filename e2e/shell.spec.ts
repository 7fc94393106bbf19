import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName ?? '');

async function zoomTo({ app }: Uplift, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, zoom) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom);
  }, factor);
}

test('the palette runs a command, goes to a bullet, and gives the focus back', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.bullet('Owned 8 enterprise').or(work.bullets.first()).first().click();
  const opener = await page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? '',
  );
  await chooseMenu('View', /^Command Palette/);
  const field = page.getByRole('combobox', { name: /^Search commands/ });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toBe(
    opener,
  );

  await chooseMenu('View', /^Command Palette/);
  await field.fill('>checkl');
  await page.keyboard.press('Enter');
  await expect(work.view('Checklist')).toHaveAttribute('aria-current', 'page');

  await chooseMenu('View', /^Command Palette/);
  await expect(page.getByRole('option').first()).toHaveText(/^Export|^Checklist|^Open/);
  await field.fill('#cut time');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(work.view('Edit')).toHaveAttribute('aria-current', 'page');
  await expect(work.bullet('Cut time to first value')).toBeFocused();

  await chooseMenu('View', /^Command Palette/);
  await field.fill('aim leader');
  await page.keyboard.press('Enter');
  await expect(work.aim).toHaveValue('leadership');

  await chooseMenu('View', /^Command Palette/);
  await field.fill('zzzz');
  await expect(page.getByText('Nothing has these words.')).toBeVisible();
});

test('the settings: search, theme, document text, weights, keys, and everything deleted', async ({
  start,
}) => {
  const { page, app, chooseMenu } = await start({ files });
  await expect(workspace(page).bullets).toHaveCount(13);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await chooseMenu('File', /^Settings/);
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('navigation').getByRole('button', { name: 'Appearance' }).click();
  await dialog.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await dialog.getByRole('combobox', { name: 'Document text' }).selectOption('18');
  const size = page.locator('[data-bullet]').first();
  expect(await size.evaluate((node) => getComputedStyle(node).fontSize)).toBe('18px');
  for (const name of ['General', 'Scoring', 'Files', 'Privacy', 'Keyboard', 'Appearance']) {
    await dialog.getByRole('navigation').getByRole('button', { name }).click();
    await expectAccessible(page);
  }
  await dialog.getByRole('searchbox').fill('network');
  await expect(dialog.getByText('No network access')).toBeVisible();
  await expect(dialog.getByText('Document text')).toHaveCount(0);
  await dialog.getByRole('searchbox').fill('zzzz');
  await expect(dialog.getByText('No setting has these words.')).toBeVisible();
  await dialog.getByRole('navigation').getByRole('button', { name: 'Privacy' }).click();
  const remove = dialog.getByRole('button', { name: 'Delete everything', exact: true });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: /^Type delete/ }).fill('delete');
  await remove.click();
  await expect(page.getByRole('heading', { name: /reads your resume/ })).toBeVisible();
  await expect
    .poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
    .toBe('system');
  const folder = await app.evaluate(({ app: main }) => main.getPath('userData'));
  expect(await readdir(join(folder, 'library'))).toEqual([]);
});

test('the start goes to the library where that is wanted, and the name signs review copies', async ({
  start,
}) => {
  const first = await start({ files });
  await expect(workspace(first.page).bullets).toHaveCount(13);
  await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await first.chooseMenu('File', /^Settings/);
  const dialog = first.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('switch', { name: /^Open the last resume/ }).uncheck();
  await dialog.getByRole('textbox', { name: 'Your name on review copies' }).fill('Sam Okafor');
  await first.page.keyboard.press('Escape');
  await first.quit();
  const { page, chooseMenu } = await start();
  await expect(page.getByRole('heading', { name: 'Resumes' })).toBeVisible();
  await chooseMenu('File', /^Settings/);
  await expect(page.getByRole('textbox', { name: 'Your name on review copies' })).toHaveValue(
    'Sam Okafor',
  );
});

test('the guide opens at the view, is searched, and is accessible', async ({ start }) => {
  const { page, chooseMenu } = await start({ files, theme: 'dark' });
  await expect(workspace(page).bullets).toHaveCount(13);
  await chooseMenu('Help', /^Help for This View/);
  const dialog = page.getByRole('dialog', { name: 'Help' });
  await expect(dialog.getByRole('heading', { name: 'The score of a bullet' })).toBeVisible();
  for (const name of ['Getting started', 'What a parser reads', 'Facts and notes', 'Export']) {
    await dialog.getByRole('navigation').getByRole('button', { name }).click();
    await expectAccessible(page);
  }
  await dialog.getByRole('searchbox').fill('dashed violet');
  await expect(dialog.getByText('The lines under words')).toBeVisible();
  await expect(dialog.getByText('Which copy to make')).toHaveCount(0);
  await dialog.getByRole('searchbox').fill('zzzz');
  await expect(dialog.getByText('The guide has nothing with these words.')).toBeVisible();
});

test('at 200 % there is a rail and a drawer, and nothing scrolls sideways', async ({ start }) => {
  const uplift = await start({ files });
  const { page } = uplift;
  const work = workspace(page);
  await expect(work.bullets.first()).toBeVisible();
  await zoomTo(uplift, 2);
  await expect(work.inspector).toHaveCount(0);
  await work.bullets.first().focus();
  await uplift.chooseMenu('View', /^Next Pane/);
  await expect(work.inspector).toBeVisible();
  await expect.poll(() => focused(page)).toBe('ASIDE');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(work.inspector).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show inspector' })).toBeFocused();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(page.getByRole('heading', { name: 'Resumes' })).toBeVisible();
  await expectAccessible(page);
});

test('panes are walked by F6 and widened by the keyboard, and keep their width', async ({
  start,
}) => {
  const first = await start({ files });
  await expect(workspace(first.page).bullets.first()).toBeVisible();
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 860),
  );
  const seen: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await first.chooseMenu('View', /^Next Pane/);
    seen.push(await focused(first.page));
  }
  expect(new Set(seen)).toEqual(new Set(['HEADER', 'ASIDE', 'MAIN', 'FOOTER']));
  const edge = first.page.getByRole('separator', { name: 'Width of the sidebar' });
  await edge.focus();
  await first.page.keyboard.press('ArrowRight');
  await first.page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '280');
  await first.quit();
  const { page } = await start();
  await expect(page.getByRole('separator', { name: 'Width of the sidebar' })).toHaveAttribute(
    'aria-valuenow',
    '280',
  );
});

test('the first run by keyboard alone, from the sample to a saved file', async ({
  uplift,
}, testInfo) => {
  const { page } = uplift;
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Try the sample/ }).focus();
  await page.keyboard.press('Enter');
  await expect(workspace(page).bullets).toHaveCount(13);
  await uplift.chooseTarget(testInfo.outputPath('first.docx'));
  await uplift.chooseMenu('File', /^Export/);
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByText(/^Bullets\s*13 of 13$/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'File name' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Open in Word' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the privacy panel says what is kept where', async ({ uplift }) => {
  const { page } = uplift;
  await page.getByRole('button', { name: 'Uplift sends nothing' }).click();
  await expect(page.getByRole('dialog', { name: 'Uplift sends nothing' })).toContainText(
    'No network',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Uplift sends nothing' })).toBeFocused();
});

test('a version is saved under a name', async ({ start }) => {
  const { page, chooseMenu } = await start({ files });
  await expect(workspace(page).bullets.first()).toBeVisible();
  await chooseMenu('File', /^Save Version/);
  const dialog = page.getByRole('dialog', { name: 'Save version' });
  await expect(dialog.getByRole('textbox', { name: 'Name of the version' })).toBeFocused();
  await page.keyboard.type('Before the call');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version “Before the call” is saved.').first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
});
