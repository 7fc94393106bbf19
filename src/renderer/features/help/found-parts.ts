import type { HelpPage, HelpPart } from './strings';

/** The parts of a page that hold every word, in their heading, their text or the page's title; all of them without words. */
export function foundParts(page: HelpPage, words: readonly string[]): readonly HelpPart[] {
  return page.parts.filter(({ title, text }) => {
    const whole = [page.title, title, ...text].join(' ').toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
