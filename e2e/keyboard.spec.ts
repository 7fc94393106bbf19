import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];

/** Presses Tab until the control has the focus, and then Enter. */
async function tabAndPress(page: Page, target: Locator): Promise<void> {
  for (let left = 90; left > 0; left -= 1) {
    if (await target.evaluate((control) => control === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

test('three bullets are mended by keys alone, one to-do after the other', async ({ start }) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.bullets.first().focus();
  for (const amount of ['$340K to $720K', '$200K to $310K', '$90K to $180K']) {
    await chooseMenu('Resume', /^Next To-do/);
    await expect(page.locator('[data-bullet][aria-current]')).toBeFocused();
    await page.keyboard.press('F2');
    await expect(work.field).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(
      `Grew a regional bank from ${amount} ACV in 9 months by rolling out reporting with the AE.`,
    );
    await page.keyboard.press('Escape');
    const mended = page.locator('[data-bullet][aria-current]');
    await expect(mended).toBeFocused();
    await expect(mended).toHaveAttribute('aria-label', /Strong/);
  }
  await expect(page.getByRole('status').first()).not.toBeEmpty();
});

test('at 1024 × 700 and at 200 % nothing is out of reach', async ({ start }) => {
  const { app, page } = await start({ files });
  const work = workspace(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 700));
  await work.bullets.nth(2).click();
  await expect(work.inspector.getByText('Why 10')).toBeVisible();
  await expectAccessible(page);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await expect(work.inspector).toBeHidden();
  const sideways = await work.centre.evaluate((main) =>
    [...main.querySelectorAll('*')].some(
      (e) => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'auto',
    ),
  );
  expect(sideways).toBe(false);
});

test('level, facts, jobs, versions and hidden names are reached and used by keys alone', async ({
  start,
}) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(13);
  const press = (name: string | RegExp, within: Locator | Page = page): Promise<void> =>
    tabAndPress(page, within.getByRole('button', { name }).first());

  await chooseMenu('View', /^Level/);
  await press('Principal');
  await expect(work.centre.getByRole('columnheader', { name: 'Senior, your aim' })).toBeVisible();
  await expect(
    work.centre.getByRole('heading', { name: /^Principal: \d of \d shown/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await press('Back to Senior', work.centre);
  await press('Go to bullet 2', work.centre);
  await expect(work.bullet('Expanded a global')).toBeFocused();

  await chooseMenu('View', /^Facts/);
  await press('118%', work.centre);
  await expect(work.inspector.getByRole('heading', { name: '118%' })).toBeVisible();
  await press('Estimate', work.inspector);
  await expect(work.centre.getByText('Estimate')).toBeVisible();

  await chooseMenu('View', /^Job Match/);
  await press('Add a job', work.centre);
  await expect(page.getByLabel('The posting')).toBeFocused();
  await page.keyboard.insertText('Requirements\n- SQL is a must');
  await press('Add', page.getByRole('dialog'));
  await press('SQL', work.centre);
  await expect(work.inspector.getByText('Have you done this?')).toBeVisible();

  await chooseMenu('View', /^Versions/);
  await press('Save version…', work.inspector);
  await page.keyboard.type('Before the call');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Version “Before the call” is saved.').first()).toBeVisible();

  await chooseMenu('Resume', /^Hide This Name/);
  await page.keyboard.type('Halden Cloud');
  await press(/^Hide everywhere/, page.getByRole('dialog'));
});
