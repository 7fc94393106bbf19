import type { Page } from '@playwright/test';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

/** How every screen looks, light and dark, in a large and in the smallest window: compared with the pictures beside this file. */

const NOW = new Date('2026-03-12T10:42:00');
const SIZES = { large: [1440, 860], small: [1024, 660] } as const;

async function shape(
  { app, page }: Uplift,
  [width, height]: readonly [number, number],
): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size[0], size[1]),
    [width, height] as const,
  );
  await page.evaluate(() => document.fonts.ready);
}

/** What differs from run to run: times of this computer, and how long something took. */
const moving = (page: Page) => [
  page.locator('[data-save]'),
  page.getByText(/^Last open, /),
  page.getByText(/^Read back in /),
  page.locator('tbody td:nth-child(5)'),
  page.getByText(/^Uplift \d/),
];

for (const theme of ['light', 'dark'] as const) {
  for (const size of ['large', 'small'] as const) {
    test(`the screens look as they did, ${theme}, ${size}`, async ({ start }) => {
      test.setTimeout(120_000);
      const uplift = await start({ theme, aim: 'asked' });
      const { page, chooseFile, chooseMenu } = uplift;
      await shape(uplift, SIZES[size]);
      const look = async (name: string): Promise<void> => {
        await page.mouse.move(0, 0);
        await expect(page).toHaveScreenshot(`${name}-${theme}-${size}.png`, {
          mask: moving(page),
          maxDiffPixelRatio: 0.01,
          animations: 'disabled',
          caret: 'hide',
        });
      };

      await expect(page.getByRole('button', { name: /^Choose file/ })).toBeVisible();
      await look('first-run');
      await chooseFile(fixture('resumes/marisol-vega.pdf'));
      await chooseMenu('File', /^Open Resume/);
      const aim = page.getByRole('dialog', { name: 'Start with an aim' });
      await expect(aim).toBeVisible();
      await look('aim');
      await aim.getByRole('button', { name: /^Start/ }).click();
      await expect(page.getByText(/^Saved /)).toBeVisible();
      await workspace(page).bullet('Worked closely').click();
      await look('edit');
      await chooseMenu('View', /^Command Palette/);
      await look('palette');
      await page.keyboard.press('Escape');
      await chooseMenu('File', /^Export/);
      await expect(page.getByText(/^Bullets\s*13 of 13$/)).toBeVisible();
      await look('export');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Back to the library' }).click();
      await expect(page.getByRole('img', { name: /^13 bullets, middle/ })).toHaveCount(2);
      await look('library');
      await page.getByRole('button', { name: 'Settings' }).click();
      await look('settings');
      await page.getByRole('dialog').getByRole('button', { name: 'Scoring' }).click();
      await look('settings-scoring');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Uplift sends nothing' }).click();
      await look('privacy');
    });
  }
}
