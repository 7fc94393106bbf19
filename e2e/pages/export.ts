import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Export and gives the dialog that it opens. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  return dialog;
}
