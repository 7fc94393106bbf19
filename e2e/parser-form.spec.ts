import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

for (const theme of ['light', 'dark'] as const) {
  test(`every field of a form is copied, by mouse and by keys, ${theme}`, async ({ start }) => {
    const { app, page, chooseMenu } = await start({
      files: [fixture('resumes/marisol-vega.docx')],
      theme,
    });
    await expect(workspace(page).bullets).toHaveCount(13);
    const clipboard = () => app.evaluate((electron) => electron.clipboard.readText());
    await chooseMenu('File', /^Copy for a Form/);
    const panel = page.getByRole('dialog', { name: 'Copy for a form' });
    await expect(panel.getByRole('button', { name: 'Copy first name, You' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Copied: last name.');
    expect(await clipboard()).toBe('Vega');
    await panel.getByLabel('Dates as').selectOption('03/2022');
    await panel.getByRole('button', { name: 'Copy from, Halden Cloud' }).click();
    await expect(panel.getByRole('status')).toHaveText('Copied: from.');
    expect(await clipboard()).toBe('03/2022');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  });
}
