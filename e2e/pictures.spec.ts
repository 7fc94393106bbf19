import type { Page } from '@playwright/test';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

/** How every screen looks, light and dark, in a large and in the smallest window: compared with the pictures beside this file. */

const NOW = new Date('2026-03-12T10:42:00');
const WEAK = 'Worked closely with sales';
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
  page.locator('tr:has([data-row-name]) td:nth-child(5)'),
  page.getByText(/^Uplift \d/),
];

/** Compares a picture of the screen as it stands. */
function lookAt(page: Page, variant: string): (name: string) => Promise<void> {
  return async (name) => {
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}-${variant}.png`, {
      mask: moving(page),
      maxDiffPixelRatio: 0.01,
      animations: 'disabled',
      caret: 'hide',
    });
  };
}

for (const theme of ['light', 'dark'] as const) {
  for (const size of ['large', 'small'] as const) {
    test(`the screens look as they did, ${theme}, ${size}`, async ({ start }) => {
      test.setTimeout(120_000);
      const uplift = await start({ theme, aim: 'asked' });
      const { page, chooseFile, chooseMenu } = uplift;
      await shape(uplift, SIZES[size]);
      const look = lookAt(page, `${theme}-${size}`);

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

    test(`an open Word file looks as it did, ${theme}, ${size}`, async ({ start }, testInfo) => {
      test.setTimeout(240_000);
      const uplift = await start({ theme, files: [fixture('resumes/marisol-vega.docx')] });
      const { page, chooseMenu, chooseTarget, chooseFile } = uplift;
      await shape(uplift, SIZES[size]);
      const look = lookAt(page, `${theme}-${size}`);
      const work = workspace(page);
      const escape = (): Promise<void> => page.keyboard.press('Escape');

      await work.bullet(WEAK).click();
      await chooseMenu('View', /^Page Beside/);
      await expect(page.frameLocator('iframe').getByText(WEAK)).toBeVisible();
      await look('page-beside');
      if (size === 'small') {
        await page.getByRole('button', { name: 'Show inspector' }).click();
        await look('drawer');
        await work.tab('Rewrite').press('Escape');
      }
      await chooseMenu('View', /^Page Beside/);
      await work.bullet(WEAK).focus();
      await page.keyboard.press('n');
      await page.keyboard.type('Which accounts were these?');
      await page.keyboard.press('Control+Enter');
      await look('notes');
      await work.edit(WEAK, 'Worked with the AE on two upsells across my accounts.');
      await work.tab('History').click();
      await look('history');
      await work.tab('Rewrite').click();
      await work.inspector.getByRole('button', { name: 'I’ll look it up' }).first().click();
      for (const view of ['Facts', 'Parser view', 'Checklist', 'Keywords', 'Level']) {
        await work.view(view).click();
        if (view === 'Parser view') {
          await expect(page.frameLocator('iframe').locator('.zone')).toHaveCount(8);
        }
        await look(view.toLowerCase().replace(' ', '-'));
      }
      await work.view('Edit').click();
      for (const filter of ['Next', 'Backfire']) {
        await work.filter(filter).click();
        await look(`filter-${filter.toLowerCase()}`);
      }
      await work.filter('All').click();
      await chooseMenu('Help', /^Help for This View/);
      await look('help');
      await escape();
      await chooseMenu('File', /^Settings/);
      for (const name of ['Files', 'Privacy', 'Keyboard']) {
        await page
          .getByRole('dialog')
          .getByRole('navigation')
          .getByRole('button', { name })
          .click();
        await look(`settings-${name.toLowerCase()}`);
      }
      await escape();
      await chooseMenu('File', /^Paste Text/);
      await look('paste');
      await escape();
      await chooseMenu('File', /^Export/);
      const save = page.getByRole('button', { name: /^Save file/ });
      for (const name of ['Plain one-column', 'Review copy', 'Keep my formatting']) {
        await page.getByRole('radio', { name: new RegExp(name) }).check();
        await expect(save).not.toHaveAttribute('aria-disabled', 'true');
        await look(`export-${name.toLowerCase().split(/[ -]/)[0]}`);
      }
      await chooseTarget(testInfo.outputPath('saved.docx'));
      await save.click();
      await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
      await look('export-saved');
      await page.getByRole('button', { name: 'Done' }).click();
      await chooseFile(fixture('bad/locked.pdf'));
      await chooseMenu('File', /^Open Resume/);
      await expect(page.getByText('This file asks for a password')).toBeVisible();
      await look('locked');
      await chooseFile(fixture('bad/broken-object.pdf'));
      await page.getByRole('button', { name: 'Choose another file' }).click();
      await expect(page.getByText('This file asks for a password')).toHaveCount(0);
      await look('problem');
    });

    test(`the sample looks as it did, ${theme}, ${size}`, async ({ start }) => {
      test.setTimeout(120_000);
      const uplift = await start({ theme });
      const { page } = uplift;
      await shape(uplift, SIZES[size]);
      const look = lookAt(page, `${theme}-${size}`);
      await page.getByRole('button', { name: /^Try the sample/ }).click();
      await expect(workspace(page).bullets).toHaveCount(13);
      await look('sample');
    });
  }
}
