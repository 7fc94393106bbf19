import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales';

test('the drawn page stands beside the blocks, follows them and leads back', async ({ start }) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(13);
  await chooseMenu('View', /^Page Beside/);
  const sheet = page.frameLocator('iframe').locator('section').first();
  await expect(sheet.getByText(WEAK)).toBeVisible();
  await work.bullet(WEAK).click();
  await expect(sheet.locator('[data-selected]')).toContainText(WEAK);
  await sheet.getByText('Cut time to first value').click();
  await expect(work.bullet('Cut time to first value')).toHaveAttribute('aria-current', 'true');
  await work.edit(WEAK, 'Supported the AE on two upsells at a regional bank.');
  await expect(sheet.getByText('Supported the AE on two upsells')).toBeVisible();
  await expect(sheet.getByText(WEAK)).toHaveCount(0);
  await work.undo.click();
  await expect(sheet.getByText(WEAK)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Close the page' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('in a small window the page leaves the inspector as a drawer', async ({ start }) => {
  const { app, page, chooseMenu } = await start({ files, theme: 'dark' });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 660),
  );
  const work = workspace(page);
  await work.bullet(WEAK).click();
  await chooseMenu('View', /^Page Beside/);
  await expect(work.inspector).toHaveCount(0);
  await page.getByRole('button', { name: 'Show inspector' }).click();
  await expect(work.inspector).toBeVisible();
  await work.tab('Rewrite').press('Escape');
  await expect(work.inspector).toHaveCount(0);
  await chooseMenu('View', /^Page Beside/);
  await expect(work.inspector).toBeVisible();
});

test('a resume that is no Word file has no page to draw', async ({ start }) => {
  const { page, chooseMenu } = await start({ files: [fixture('resumes/marisol-vega.pdf')] });
  await expect(workspace(page).bullets).toHaveCount(13);
  await expect(chooseMenu('View', /^Page Beside/)).rejects.toThrow(/no enabled item/);
});

test('the frame has no bridge, no way out and no way to the window', async ({
  start,
  complaints,
}) => {
  const { page, chooseMenu } = await start({ files });
  await expect(workspace(page).bullets).toHaveCount(13);
  await chooseMenu('View', /^Page Beside/);
  await expect(page.frameLocator('iframe').getByText(WEAK)).toBeVisible();
  const frame = page.frames().find((one) => one.url().startsWith('app://page'));
  const seen = await frame?.evaluate(async () => {
    const refused = (promise: Promise<unknown>): Promise<boolean> =>
      promise.then(
        () => false,
        () => true,
      );
    const above = (): string => {
      try {
        return parent.document.title;
      } catch {
        return 'refused';
      }
    };
    return {
      bridge: 'uplift' in window,
      above: above(),
      web: await refused(fetch('https://example.com/')),
      library: await refused(fetch('app://bundle/index.html')),
      opened: window.open('https://example.com/') === null,
    };
  });
  expect(seen).toEqual({ bridge: false, above: 'refused', web: true, library: true, opened: true });
  await frame?.evaluate(() => {
    location.href = 'app://bundle/index.html';
  });
  await page.waitForTimeout(300);
  expect(page.frames().map((one) => new URL(one.url()).host)).not.toContain('example.com');
  expect(page.frames().filter((one) => one.url().startsWith('app://bundle'))).toHaveLength(1);
  complaints.length = 0;
});
