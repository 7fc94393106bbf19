import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales';
const STRONGER =
  'Grew a regional bank from $340K to $720K ACV in 9 months by rolling out the reporting module with the AE.';

test('an edit moves the score and its parts; undo and redo go both ways', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  const before = await work.score(WEAK);
  expect(await work.shownPoints()).toBe(before);

  await work.edit(WEAK, STRONGER);
  await expect(work.bullet('Grew a regional bank')).toBeVisible();
  const after = await work.score('Grew a regional bank');
  expect(after).toBeGreaterThan(before + 40);
  expect(await work.shownPoints()).toBe(after);

  await work.undo.click();
  await expect(work.bullet(WEAK)).toBeVisible();
  expect(await work.score(WEAK)).toBe(before);
  await work.redo.click();
  await expect(work.bullet('Grew a regional bank')).toBeVisible();
});

test('the score changes while the person types', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  const number = work.inspector.getByText(/^\d+(?:–\d+)?of 100/);
  const before = await number.innerText();
  await work.bullet(WEAK).press('Enter');
  await page.keyboard.type(' This grew a bank from $340K to $720K ACV in 9 months.');
  await expect(number).not.toHaveText(before);
  await expect(page.getByRole('textbox', { name: /^Text of bullet/ })).toBeFocused();
});

test('the level aimed for changes the yardstick', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.aim.selectOption({ label: 'Associate' });
  const associate = await work.score('Cut time to first value');
  await work.aim.selectOption({ label: 'Strategic Account' });
  const strategic = await work.score('Cut time to first value');
  expect(associate).toBeGreaterThan(strategic);
});

test('everything is reached by keyboard', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullets.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await expect(work.bullets.nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(work.bullets.nth(1)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' More.');
  await page.keyboard.press('Escape');
  await expect(work.bullets.nth(1)).toContainText('More.');
  await expect(work.bullets.nth(1)).toBeFocused();
});

test('the native menu names what it undoes', async ({ start }) => {
  const { page, app, chooseMenu } = await start({ files });
  const work = workspace(page);
  await work.edit(WEAK, STRONGER);
  const label = () =>
    app.evaluate(({ Menu }) => {
      const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === '&Edit');
      return edit?.submenu?.items[0]?.label ?? '';
    });
  await expect.poll(label).toMatch(/^Undo \w+/);
  await chooseMenu('Edit', /^Undo/);
  await expect(work.bullet(WEAK)).toBeVisible();
});
