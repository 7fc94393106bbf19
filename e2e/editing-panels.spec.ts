import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];
const WEAK = 'Worked closely with sales';

test('filters count what they show, and F8 walks through the to-dos', async ({ start }) => {
  const { page, chooseMenu } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(13);
  for (const name of ['Next', 'To do', 'Needs a fact', 'Backfire']) {
    const label = await work.filter(name).innerText();
    await work.filter(name).click();
    await expect(work.bullets).toHaveCount(Number(/\d+/.exec(label)?.[0]));
    await expectAccessible(page);
  }
  await work.filter('All').click();
  const first = work.bullets.first();
  await first.click();
  await chooseMenu('Resume', /^Next To-do/);
  const toDo = page.locator('[data-bullet][aria-current]');
  await expect(toDo).toBeFocused();
  await expect(toDo).toHaveAttribute('aria-label', /Thin|Partial|backfire/);
});

test('underlines are explained by hover and by key, and lead to the inspector', async ({
  start,
}) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet('Passionate about').click();
  await page.keyboard.press('Alt+Enter');
  await expect(work.centre.getByText(/^“(passion|stock)/)).toBeVisible();
  await work.tab('History').click();
  await work.bullet('Passionate about').getByText('Passionate about').hover();
  await work.centre.getByRole('button', { name: 'Show in inspector' }).click();
  await expect(work.tab('Rewrite')).toHaveAttribute('aria-selected', 'true');
  await expect(work.inspector.getByText('Backfire words')).toBeVisible();
});

test('notes are kept with the resume and counted on the bullet', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  await page.keyboard.press('n');
  const field = page.getByRole('textbox', { name: 'New note' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Which accounts were these?');
  await page.keyboard.press('Control+Enter');
  await expect(work.bullet(WEAK)).toHaveAttribute('aria-label', /1 note\./);
  await expectAccessible(page);
  await work.inspector.getByRole('checkbox', { name: 'Done' }).check();
  await expect(work.bullet(WEAK)).not.toHaveAttribute('aria-label', /note/);
  await work.inspector.getByRole('button', { name: 'Delete note' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(work.inspector.getByText('Which accounts were these?')).toBeVisible();
});

test('the history of a bullet leads back to an older wording', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.edit(WEAK, 'Supported the AE on two upsells.');
  await work.tab('History').click();
  await work.inspector.getByRole('button', { name: 'Back to this wording' }).click();
  await expect(work.bullet(WEAK)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo restore wording' })).toBeVisible();
  await expectAccessible(page);
});

test('a fact to look up goes to Facts, is answered there and leads back', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await work.bullet(WEAK).click();
  await work.inspector.getByRole('button', { name: 'I’ll look it up' }).first().click();
  await expect(work.view('Facts')).toContainText('1 to find');
  await work.inspector.getByRole('button', { name: 'Show in Facts' }).click();
  await expectAccessible(page);
  await work.centre.getByRole('button', { name: 'Answer' }).click();
  await page.keyboard.type('$720K');
  await page.keyboard.press('Enter');
  await expect(work.view('Facts')).toContainText('None open');
  await work.inspector.getByRole('button', { name: 'Estimate' }).click();
  await work.inspector.getByRole('textbox').fill('Board deck of Q3');
  await work.view('Edit').click();
  await work.view('Facts').click();
  await expect(work.centre.getByRole('cell', { name: 'Board deck of Q3' })).toBeVisible();
  await work.centre.getByRole('button', { name: /^Put it in bullet/ }).click();
  await expect(work.field).toBeFocused();
});
