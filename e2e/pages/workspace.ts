import { expect, type Locator, type Page } from '@playwright/test';

/** The open resume, by what a person sees and a screen reader says. */
export function workspace(page: Page) {
  const bullet = (start: string): Locator =>
    page.getByRole('group', { name: new RegExp(`^Bullet \\d+ of \\d+.*${escape(start)}`) });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const field = page.getByRole('textbox', { name: /^Text of (bullet|the new bullet)/ });
  return {
    bullet,
    inspector,
    /** The text field of the bullet that is typed into. */
    field,
    bullets: page.getByRole('group', { name: /^Bullet \d+ of/ }),
    centre: page.getByRole('main'),
    aim: page.getByRole('combobox', { name: 'Aiming for' }),
    undo: page.getByRole('button', { name: /^Undo/ }),
    redo: page.getByRole('button', { name: /^Redo/ }),
    view: (name: string): Locator =>
      page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }),
    filter: (name: string): Locator =>
      page.getByRole('group', { name: 'Filter bullets' }).getByRole('button', { name }),
    tab: (name: string): Locator => inspector.getByRole('tab', { name }),
    /** The number that a bullet's accessible name ends in. */
    async score(start: string): Promise<number> {
      const name = (await bullet(start).getAttribute('aria-label')) ?? '';
      return Number(/Score (\d+),/.exec(name)?.[1] ?? Number.NaN);
    },
    /** The points of the shown parts, caps and deductions. */
    async shownPoints(): Promise<number> {
      const parts = await inspector.locator('table td:nth-of-type(2)').allInnerTexts();
      const off = await inspector.locator('li > b').allInnerTexts();
      const gained = parts.map((text) => Number(/^(\d+) \//.exec(text)?.[1] ?? 0));
      const lost = off.filter((text) => /^−\d+$/.test(text)).map((text) => Number(text.slice(1)));
      return sum(gained) - sum(lost);
    },
    async edit(start: string, text: string): Promise<void> {
      await bullet(start).dblclick();
      await expect(field).toBeFocused();
      await field.fill(text);
      await page.keyboard.press('Escape');
    },
    /** Puts the caret into the text that is typed. */
    async caretAt(place: number): Promise<void> {
      await field.evaluate((element, at) => {
        if (element instanceof HTMLTextAreaElement) element.setSelectionRange(at, at);
      }, place);
    },
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
