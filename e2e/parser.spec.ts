import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const WORD = [fixture('resumes/marisol-vega.docx')];
const PDF = [fixture('resumes/marisol-vega.pdf')];

const lines = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Plain text in reading order' });
const chosen = (page: Page): Locator => lines(page).getByRole('option', { selected: true });

for (const [kind, files, theme] of [
  ['Word file', WORD, 'light'],
  ['PDF', PDF, 'dark'],
] as const) {
  test(`the page of a ${kind}, the text and the fields are chosen together`, async ({ start }) => {
    const { page } = await start({ files, theme });
    const work = workspace(page);
    await work.view('Parser view').click();
    const sheet = page.frameLocator('iframe');
    await expect(sheet.locator('.zone')).toHaveCount(8);
    await expect(sheet.locator('.zone b').first()).toHaveText('1');

    const line = page.getByRole('option', { name: /Certified Customer Success Manager/ });
    await line.click();
    const field = (name: string) => work.inspector.getByRole('button', { name });
    await expect(field('Read: Certificates')).toHaveAttribute('aria-current', 'true');
    await expect(sheet.locator('.chosen')).toHaveCount(1);
    await expect(sheet.locator('.zone[data-chosen] b')).toHaveText('8');

    await field('Read: Summary').click();
    await expect(chosen(page).first()).toContainText(
      'Senior Customer Success Manager with seven years',
    );
    await expect(sheet.locator('.zone[data-chosen] b')).toHaveText('2');

    await sheet.getByText('Managed 22 mid-market accounts').click();
    await expect(chosen(page)).toContainText('Managed 22');
    await expect(field('Read: Corvane')).toHaveAttribute('aria-current', 'true');

    await page
      .getByRole('region', { name: 'Reading order' })
      .getByRole('button', { name: 'Skills' })
      .click();
    await expect(chosen(page)).toContainText('Skills');
    await expectAccessible(page);
  });
}

test('the arrow keys walk the reading order, in the text and in the page', async ({ start }) => {
  const { page } = await start({ files: PDF });
  await workspace(page).view('Parser view').click();
  const sheet = page.frameLocator('iframe');
  await expect(sheet.locator('.zone')).toHaveCount(8);
  const selected = chosen(page);
  await lines(page).press('ArrowDown');
  await expect(selected).toContainText('Marisol Vega');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toContainText('Denver, CO');
  await sheet.locator('#page').press('ArrowDown');
  await expect(selected).toContainText('https://example.com');
  await sheet.locator('#page').press('ArrowUp');
  await expect(selected).toContainText('Denver, CO');
});

test('the page or the text alone, and the text on the clipboard', async ({ start }) => {
  const { app, page } = await start({ files: WORD });
  const work = workspace(page);
  await work.view('Parser view').click();
  const show = page.getByRole('group', { name: 'Show' });
  await show.getByRole('button', { name: 'Plain text' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  await show.getByRole('button', { name: 'Page', exact: true }).click();
  await expect(page.frameLocator('iframe').getByText('Worked closely with sales')).toBeVisible();
  await expect(lines(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy plain text' }).click();
  await expect(page.getByText('The plain text is on the clipboard.').first()).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Marisol Vega');
});

test('a PDF with an owner’s lock is drawn like any other', async ({ start }) => {
  const { page } = await start({ files: [fixture('csm/csm08-encrypted-owner.pdf')] });
  await workspace(page).view('Parser view').click();
  await expect(page.frameLocator('iframe').locator('.zone').first()).toBeVisible();
});

test('a field is set right, and stays so when the file is read again', async ({ start }) => {
  const { page, chooseMenu } = await start({ files: WORD });
  const work = workspace(page);
  await work.view('Parser view').click();
  const field = (name: string | RegExp): Locator => work.inspector.getByRole('button', { name });
  await field(/: Phone/).click();
  await work.inspector.getByRole('button', { name: 'Correct this' }).click();
  const typed = work.inspector.getByLabel('Phone');
  await expect(typed).toBeFocused();
  await typed.fill('(303) 555-0199');
  await typed.press('Enter');
  await expect(field(/^Corrected: Phone/)).toContainText('(303) 555-0199');
  await expect(page.getByRole('button', { name: 'Undo correct phone' })).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('(303) 555-0199')).toBeVisible();
  await expectAccessible(page);
  await expect(field(/^Corrected: Phone/)).toHaveAttribute('aria-current', 'true');
  await chooseMenu('File', /^Read File Again/);
  // Once it is read, no field is chosen.
  await expect(field(/^Corrected: Phone/)).not.toHaveAttribute('aria-current', 'true');
  await expect(field(/^Corrected: Phone/)).toContainText('(303) 555-0199');
  await lines(page)
    .getByRole('option', { name: /BA Communication/ })
    .click();
  const card = work.inspector.getByRole('region', { name: 'The chosen line' });
  await card.getByLabel('This line is').selectOption({ label: 'Headline' });
  await card.getByRole('button', { name: 'Correct this' }).click();
  await expect(field(/^Corrected: Headline/)).toContainText('BA Communication');
  await page.getByRole('button', { name: 'Undo correct headline' }).click();
  await expect(field(/Headline/)).toContainText('Not on the page');
});
