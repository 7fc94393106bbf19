import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const COUNT = 13;
const WEAK = 'Worked closely with sales';

test('Enter splits a bullet, Backspace and Delete join it again, undo names each', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(COUNT);
  await work.bullet(WEAK).dblclick();
  await work.caretAt('Worked closely with sales'.length);
  await page.keyboard.press('Enter');
  await expect(work.bullets).toHaveCount(COUNT + 1);
  await expect(work.field).toBeFocused();
  await expect(work.field).toHaveValue(/^to drive/);
  await page.keyboard.press('Backspace');
  await expect(work.bullets).toHaveCount(COUNT);
  await expect(work.field).toHaveValue(/^Worked closely with sales to drive/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Undo merge bullets' })).toBeVisible();
  await work.undo.click();
  await expect(page.getByRole('button', { name: 'Undo split bullet' })).toBeVisible();
  await work.bullet('Worked closely with sales.').first().waitFor({ state: 'detached' });
  await work.undo.click();
  await expect(work.bullets).toHaveCount(COUNT);
  await expect(work.bullet(`${WEAK} to drive`)).toBeVisible();

  await work.bullet(WEAK).dblclick();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(work.bullets).toHaveCount(COUNT - 1);
  await page.keyboard.press('Escape');
  await work.undo.click();
  await expect(work.bullets).toHaveCount(COUNT);
});

test('Enter at the end adds a bullet, and again the next', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(COUNT);
  await work.bullet(WEAK).dblclick();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Led renewals of 12 accounts.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ran the user group.');
  await page.keyboard.press('Escape');
  await expect(work.bullets).toHaveCount(COUNT + 2);
  const names = await work.bullets.allInnerTexts();
  const at = names.findIndex((name) => name.includes('Led renewals'));
  expect(names[at + 1]).toContain('Ran the user group.');
  expect(names[at - 1]).toContain(WEAK);
});

test('a bullet is moved by key, by menu and by mouse, also into another job', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  const place = async (): Promise<number> => {
    const texts = await work.bullets.allInnerTexts();
    return texts.findIndex((text) => text.includes(WEAK));
  };
  await work.bullet(WEAK).click();
  const before = await place();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(place).toBe(before - 1);
  await expect(work.bullet(WEAK)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(place).toBe(before);

  await work.bullet(WEAK).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to Corvane' }).click();
  await expect(work.bullet(WEAK)).toHaveAttribute('aria-label', /, Corvane\./);
  await page.getByRole('button', { name: 'Undo move bullet' }).click();
  await expect(work.bullet(WEAK)).toHaveAttribute('aria-label', /, Halden Cloud\./);

  await work.bullet(WEAK).hover();
  const handle = work.bullet(WEAK).getByRole('button', { name: /^Move or change/ });
  await handle.dragTo(work.bullet('Own 8 enterprise accounts'));
  await expect.poll(place).toBe(1);
});

test('a deleted bullet gives the focus to the next, and undo brings it back', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(COUNT);
  await work.bullet(WEAK).click();
  await page.keyboard.press('Delete');
  await expect(work.bullets).toHaveCount(COUNT - 1);
  await expect(work.bullet('Run quarterly EBRs')).toBeFocused();
  await page.getByRole('button', { name: 'Undo delete bullet' }).click();
  await expect(work.bullet(WEAK)).toBeVisible();
});

test('fields are edited in place, a missing one is added, a date says how it reads', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  const change = async (name: RegExp, label: string, text: string): Promise<void> => {
    await work.centre.getByRole('button', { name }).first().click();
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await page.keyboard.press('Escape');
  };
  await change(/^Title: /, 'Title', 'Principal CSM');
  await expect(page.getByRole('button', { name: 'Title: Principal CSM. Edit' })).toBeFocused();
  await change(/^Add headline/, 'Headline', 'Enterprise CSM');
  await change(/^Heading: Experience/, 'Heading', 'Work');
  await expect(page.getByRole('region', { name: 'Work' })).toBeVisible();

  await work.centre.getByRole('button', { name: /^Start date: Mar 2022/ }).click();
  const date = page.getByRole('textbox', { name: 'Start date' });
  await date.fill('Sprng');
  await expect(page.getByText('Not understood yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('“Sprng” was not understood as a date.').first()).toBeVisible();
  await work.centre.getByRole('button', { name: /^Start date: Mar 2022/ }).click();
  await date.fill('4/2021');
  await expect(page.getByText('Reads as Apr 2021.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Start date: Apr 2021. Edit' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo edit start date' }).click();
  await page.getByRole('button', { name: 'Undo edit heading' }).click();
  await expect(page.getByRole('region', { name: 'Experience' })).toBeVisible();
});

test('skills are typed one on each line', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.centre.getByRole('button', { name: /^Skills: Gainsight/ }).click();
  const field = page.getByRole('textbox', { name: 'Skills' });
  await expect(field).toHaveValue(/^Gainsight\n/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('SQL (basic, daily)');
  await page.keyboard.press('Escape');
  await expect(
    work.centre.getByRole('button', { name: /^Skills: .*SQL \(basic, daily\)/ }),
  ).toBeVisible();
});
