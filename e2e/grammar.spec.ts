import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';

test('a misspelt word is marked, corrected and undone; the page itself runs no WebAssembly', async ({
  start,
  complaints,
}) => {
  const { page, chooseMenu } = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const bullet = page.locator('[data-bullet]').first();
  await bullet.dblclick();
  await page.keyboard.type(' Won back 14 custmers.');
  await page.keyboard.press('Escape');
  const spelling = page.getByRole('button', { name: /^Spelling/ });
  await expect(spelling).toHaveText('Spelling: off');
  await chooseMenu('View', /^Spelling/);
  await expect(spelling).toHaveAttribute('aria-pressed', 'true');

  const word = bullet.getByText('custmers', { exact: true });
  // The checker starts first.
  await expect(word).toHaveCSS('text-decoration-style', 'double', { timeout: 20_000 });
  await word.hover();
  await expect(bullet.getByRole('status')).toContainText('“custmers” is not in the dictionary.');
  await expectAccessible(page);
  await bullet.getByRole('button', { name: 'Change to “customers”' }).click();
  await expect(bullet).toContainText('Won back 14 customers.');
  await page.getByRole('button', { name: 'Undo correct “custmers”' }).click();
  await expect(word).toHaveCSS('text-decoration-style', 'double');
  expect(page.workers()).toHaveLength(1);
  await spelling.click();
  await expect(word).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);

  const refused = await page.evaluate(async () => {
    const failed = (promise: Promise<unknown>) =>
      promise.then(
        () => false,
        () => true,
      );
    const nothing = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return [await failed(WebAssembly.compile(nothing)), await failed(fetch('/index.html'))];
  });
  expect(refused).toEqual([true, true]);
  complaints.length = 0;
});
