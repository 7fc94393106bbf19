import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

const DOCX = fixture('resumes/marisol-vega.docx');
const PDF = fixture('resumes/marisol-vega.pdf');

const rows = (page: Page) => page.locator('tbody tr');
const row = (page: Page, name: RegExp | string) => page.getByRole('row').filter({ hasText: name });

async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await expect(page.getByRole('heading', { name: 'Resumes' })).toBeVisible();
}

async function open(uplift: Uplift, path: string): Promise<void> {
  await uplift.chooseFile(path);
  await uplift.chooseMenu('File', /^Open Resume/);
  await expect(uplift.page.getByText(basename(path), { exact: true })).toBeVisible();
  await expect(workspace(uplift.page).bullets.first()).toBeVisible();
}

/** The person comes back to the window: Uplift then looks at the file. */
async function comeBack({ app }: Uplift): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
}

test('the first screen becomes a library: sort, search, rename, duplicate, remove and undo', async ({
  uplift,
}) => {
  const { page } = uplift;
  await expect(page.getByRole('heading', { name: /reads your resume/ })).toBeVisible();
  await page.getByRole('button', { name: /^Try the sample/ }).click();
  await expect(workspace(page).bullets).toHaveCount(13);
  await expect(page.getByText('Sample. Nothing here is yours.')).toBeVisible();
  await open(uplift, PDF);
  await toLibrary(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(
    page.getByRole('img', { name: /^13 bullets, middle score \d+, lowest 0/ }),
  ).toHaveCount(3);

  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  const first = page.locator('[data-row-name]').first();
  await first.focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /^New name/ }).fill('Aaron, for Bellweather');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Aaron, for Bellweather', exact: true }),
  ).toBeFocused();

  await page.getByRole('searchbox', { name: 'Search resumes' }).fill('bellw');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'More for Aaron, for Bellweather' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Search resumes' }).fill('');
  await expect(rows(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Aaron, for Bellweather', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('[data-row-name]').first()).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('two files and a folder come into the library together', async ({ uplift }, testInfo) => {
  const { page, app } = uplift;
  const folder = testInfo.outputPath('clients');
  await mkdir(folder);
  await copyFile(DOCX, `${folder}/one.docx`);
  await copyFile(PDF, `${folder}/two.pdf`);
  await writeFile(`${folder}/three.docx`, (await readFile(DOCX)).subarray(0, 900));
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
  await page.getByRole('button', { name: /^Add a folder/ }).click();
  await expect(page.getByText('2 resumes added.')).toBeVisible();
  await expect(page.getByText('1 file could not be read:')).toBeVisible();
  await expect(page.getByText('three.docx')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('img', { name: /^13 bullets, middle/ })).toHaveCount(2);

  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [DOCX, PDF], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
  await expect(page.getByText('Open 2 resumes')).toBeVisible();
  await session.send('Input.dispatchDragEvent', { type: 'drop', x: 500, y: 400, data });
  await expect(page.getByText(/2 resumes added|No resume was added/)).toBeVisible();
});

test('the aim card sets level, page size and client, and says what a PDF cannot keep', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files: [PDF], aim: 'asked' });
  const card = page.getByRole('dialog', { name: 'Start with an aim' });
  await expect(card.getByText('This is a PDF. Word formatting cannot be kept.')).toBeVisible();
  await expect(card.getByRole('radio', { name: 'Senior' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: 'Strategic Account' })).toBeChecked();
  await card.getByRole('button', { name: 'A client’s' }).click();
  await card.getByRole('combobox', { name: 'Client' }).fill('Ngozi Adeyemi-Holt');
  await card.getByRole('button', { name: 'A4' }).click();
  await card.getByRole('button', { name: /^Start/ }).click();
  await expect(workspace(page).aim).toHaveValue('strategic-account');
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await chooseMenu('Resume', /^Change the Aim/);
  const change = page.getByRole('dialog', { name: 'The aim of this resume' });
  await expect(change.getByRole('button', { name: 'A4' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await toLibrary(page);
  await page.getByRole('button', { name: /^Clients/ }).click();
  await expect(row(page, 'Ngozi Adeyemi-Holt')).toHaveCount(1);
});

test('a kill in the middle of an edit loses nothing that was shown as saved', async ({ start }) => {
  const first = await start({ files: [DOCX] });
  const work = workspace(first.page);
  await work.edit('Helped with product feedback', 'Wrote 14 help articles with the product team.');
  await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await work.bullet('Managed 22').dblclick();
  await first.page
    .getByRole('textbox', { name: /^Text of bullet/ })
    .fill('Managed 30 mid-market accounts.');
  await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await first.kill();

  const { page } = await start();
  await expect(
    page.getByText(/^Uplift closed unexpectedly\. Your work up to \d\d:\d\d is here\.$/),
  ).toBeVisible();
  await expect(workspace(page).bullet('Wrote 14 help articles')).toBeVisible();
  await expect(workspace(page).bullet('Managed 30')).toBeVisible();
  await workspace(page).undo.click();
  await expect(workspace(page).bullet('Managed 22')).toBeVisible();
});

test('a restart goes back to the resume, the view, the bullet, the theme and the zoom', async ({
  start,
}) => {
  const first = await start({ files: [DOCX] });
  await workspace(first.page).bullet('Cut time to first value').click();
  await workspace(first.page).view('Checklist').click();
  await first.page.getByRole('button', { name: /^Zoom/ }).click();
  await first.page.getByRole('menuitem', { name: '125%' }).click();
  await first.page.getByRole('button', { name: 'Uplift sends nothing' }).click();
  await first.page.getByRole('button', { name: 'Privacy settings' }).click();
  await first.page
    .getByRole('navigation', { name: 'Settings' })
    .getByRole('button', { name: 'Appearance' })
    .click();
  await first.page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
  await first.page.keyboard.press('Escape');
  await first.quit();

  const { page, app } = await start();
  await expect(workspace(page).view('Checklist')).toHaveAttribute('aria-current', 'page');
  await expect(page.getByText('Uplift closed unexpectedly', { exact: false })).toHaveCount(0);
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
    ),
  ).toBeCloseTo(1.25);
  await workspace(page).view('Edit').click();
  await expect(workspace(page).bullet('Cut time to first value')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('a source that changes outside is said: read again, or keep mine', async ({
  start,
}, testInfo) => {
  const own = testInfo.outputPath('own.txt');
  const text = (bullet: string): string =>
    `Ana Ruiz\nana.ruiz@example.com | (303) 555-0100\n\nExperience\n\nCustomer Success Manager, Halden Cloud\nMar 2021 - Present\n\n- Renewed 18 of 20 contracts worth $4.1M in FY24.\n- ${bullet}\n`;
  await writeFile(own, text('Ran the onboarding of 12 customers.'));
  const uplift = await start({ files: [own] });
  const { page } = uplift;
  const work = workspace(page);
  await work.edit('Renewed 18 of 20', 'Renewed 19 of 20 contracts worth $4.1M in FY24.');
  await work.edit('Ran the onboarding', 'Ran the onboarding of 14 customers.');
  await writeFile(own, text('Wrote the onboarding guide for 12 customers in 3 weeks.'));
  await comeBack(uplift);
  await expect(page.getByText('own.txt changed outside Uplift.')).toBeVisible();
  const remark = page.getByRole('region', { name: 'Remark' });
  await remark.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByText('own.txt changed outside Uplift.')).toHaveCount(0);
  await writeFile(own, text('Wrote the onboarding guide for 15 customers in 3 weeks.'));
  await comeBack(uplift);
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(work.bullet('Renewed 19 of 20')).toBeVisible();
  await expect(work.bullet('Wrote the onboarding guide for 15')).toBeVisible();
  await expect(page.getByText(/of your work found no place/)).toBeVisible();
});

test('a failed save is said with its reason until it is solved', async ({ start }, testInfo) => {
  const { page } = await start({ files: [DOCX] });
  const work = workspace(page);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  const library = testInfo.outputPath('user-data/library');
  await rename(library, `${library}-away`);
  await writeFile(library, '');
  await work.edit('Helped with product feedback', 'Wrote 14 help articles with the product team.');
  const alert = page.getByRole('alert').filter({ hasText: 'Not saved:' });
  await expect(alert).toBeVisible();
  await rm(library);
  await rename(`${library}-away`, library);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
});

test('a damaged entry says so and opens what can be read', async ({ start }, testInfo) => {
  const first = await start({ files: [DOCX] });
  await workspace(first.page).edit('Helped with product feedback', 'Wrote 14 help articles.');
  await expect(first.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await toLibrary(first.page);
  await first.quit();
  const library = testInfo.outputPath('user-data/library');
  const [id] = (await readdir(library)).filter((name) => /^[0-9a-f-]{36}$/.test(name));
  for (const name of ['work.json', 'document.json']) {
    await writeFile(`${library}/${id ?? ''}/${name}`, '{ "half');
  }
  await writeFile(`${library}/library.json`, '{ "half');
  const { page } = await start();
  await expect(page.getByText(/made anew from the folders/)).toBeVisible();
  await page.getByRole('button', { name: 'Marisol Vega', exact: true }).click();
  await expect(page.getByText('Not everything that was kept could be read:')).toBeVisible();
  await expect(workspace(page).bullets).toHaveCount(13);
});
