import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];

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
