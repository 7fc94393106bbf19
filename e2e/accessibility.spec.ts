import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the panels, views and dialogs, ${theme}`, async ({ start }) => {
    test.setTimeout(300_000);
    const { page, chooseMenu } = await start({ files, theme });
    const work = workspace(page);
    await work.bullet(WEAK).click();
    await expectAccessible(page);
    await page.keyboard.press('n');
    await page.keyboard.type('Which accounts?');
    await page.keyboard.press('Control+Enter');
    await expectAccessible(page);
    await work.edit(WEAK, 'Supported the AE on two upsells.');
    await work.tab('History').click();
    await expectAccessible(page);
    await work.tab('Rewrite').click();
    await work.inspector.getByRole('button', { name: 'I’ll look it up' }).first().click();
    for (const view of ['Facts', 'Parser view', 'Checklist', 'Keywords', 'Level', 'Edit']) {
      await work.view(view).click();
      await expectAccessible(page);
    }
    await chooseMenu('View', /^Page Beside/);
    await expect(page.frameLocator('iframe').getByText('Supported the AE')).toBeVisible();
    await expectAccessible(page);
    await chooseMenu('View', /^Page Beside/);
    await work.centre.getByRole('button', { name: 'Add job' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await chooseMenu('View', /^Command Palette/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await chooseMenu('Help', /^Help for This View/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await chooseMenu('Help', /^Privacy/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await chooseMenu('File', /^Export/);
    await expect(page.getByText(/^Read back in /)).toBeVisible();
    for (const mode of await page.getByRole('dialog').getByRole('radio').all()) {
      if (!(await mode.isEnabled())) continue;
      await mode.check();
      await expect(page.getByRole('button', { name: /^Save file/ })).not.toHaveAttribute(
        'aria-disabled',
        'true',
      );
      await expectAccessible(page);
    }
  });
}

test('with forced colours the marks, the selection and the focus can be told', async ({
  start,
}) => {
  const { page } = await start({ files });
  await page.emulateMedia({ forcedColors: 'active' });
  const work = workspace(page);
  await work.bullet('Passionate about').click();
  const style = (locator: ReturnType<typeof page.locator>, name: string): Promise<string> =>
    locator.evaluate((node, key) => getComputedStyle(node).getPropertyValue(key), name);
  const backfire = work.bullet('Passionate about').locator('[class*="backfire"]').first();
  expect(await style(backfire, 'text-decoration-style')).toBe('wavy');
  const missing = work.bullet(WEAK).locator('[class*="missing"]').first();
  expect(await style(missing, 'text-decoration-style')).toBe('dashed');
  const selected = page.locator('[data-bullet][aria-current="true"]');
  expect(await style(selected, 'outline-style')).not.toBe('none');
  const view = work.view('Edit');
  expect(await style(view, 'outline-style')).toBe('solid');
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Tab');
  expect(await style(page.locator(':focus'), 'outline-style')).toBe('solid');
  const ring = work.bullet('Passionate about').locator('svg').first();
  expect(await style(ring, 'visibility')).toBe('visible');
});

test('every part of the Edit view is reached at 200 % by keyboard alone', async ({ start }) => {
  const { app, page, chooseMenu } = await start({ files, theme: 'dark' });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  const work = workspace(page);
  await work.bullet(WEAK).focus();
  await page.keyboard.press('Enter');
  await expect(work.field).toBeFocused();
  await page.keyboard.press('Escape');
  await chooseMenu('View', /^Next Pane/);
  await expect(work.inspector).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  for (const [menu, item] of [
    ['Help', /^Help for This View/],
    ['File', /^Settings/],
    ['File', /^Export/],
  ] as const) {
    await chooseMenu(menu, item);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    const sideways = await page
      .getByRole('dialog')
      .evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});
