import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales to drive upsells across my accounts.';
const REWRITTEN = /a regional bank.*\$520K.*reporting module/;

test('a thin bullet is rebuilt from the person’s answers, by keyboard, and comes back', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  await page.keyboard.press('r');
  const card = work.inspector.getByRole('region', { name: 'Build it from your facts' });
  await expect(card.getByLabel(/ARR\) after/)).toBeFocused();
  await page.keyboard.type('$520K');
  await card.getByLabel(/^Which account/).fill('a regional bank');
  await card.getByLabel(/^What did you do/).fill('rolled out the reporting module');
  const offer = card.getByRole('region', { name: 'How it could read' });
  await expect(offer).toContainText(REWRITTEN);
  await expect(offer).toContainText(/Scores [6-9]\d/);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(work.bullets.filter({ hasText: REWRITTEN })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(work.bullet(WEAK)).toBeVisible();
  await expect(card.getByLabel(/ARR\) after/)).toHaveValue('$520K');
});

test('an answer that cannot be is asked back, one that is put off is not said', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  const card = work.inspector.getByRole('region', { name: 'Build it from your facts' });
  const after = card.getByLabel(/ARR\) after/);
  await after.fill('a lot');
  await expect(after).toHaveAccessibleDescription(/\?$/);
  await expect(card.getByText('A sentence forms here as you answer.')).toBeVisible();
  await after.fill('');
  await card.getByRole('button', { name: 'Confidential' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Say it without telling it' });
  await dialog.getByLabel('The amount').fill('$520K');
  await dialog.getByRole('button', { name: '$500K–$1M' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Use this form' }).click();
  await expect(after).toHaveValue('$500K–$1M');
  await after.fill('');
  await card.getByRole('button', { name: 'I’ll look it up' }).first().click();
  await expect(work.view('Facts')).toContainText('1 to find');
  await card.getByRole('button', { name: 'Didn’t happen' }).click();
  await expect(card.getByRole('textbox')).toHaveCount(0);
});

test('a bullet that is kept as it is leaves the to-dos and can come back', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  const toDo = Number(/(\d+) to do/.exec(await work.view('Edit').innerText())?.[1]);
  await work.inspector.getByRole('button', { name: 'Keep mine' }).click();
  await expect(work.view('Edit')).toContainText(`${toDo - 1} to do`);
  await work.inspector.getByRole('button', { name: 'Make it a to-do again' }).click();
  await expect(work.view('Edit')).toContainText(`${toDo} to do`);
});
