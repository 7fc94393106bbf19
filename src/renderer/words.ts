import type { Band, Level } from '../core/resume/vocabulary';

/** Words that several features share. Sentence case, no exclamation marks, unknown said as such. */

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  associate: 'Associate',
  mid: 'Mid',
  senior: 'Senior',
  'strategic-account': 'Strategic Account',
  principal: 'Principal',
  leadership: 'Leadership',
};

export const BAND_WORDS: Readonly<Record<Band, string>> = {
  thin: 'Thin',
  weak: 'Partial',
  developing: 'Solid',
  strong: 'Strong',
};

/** "1 bullet", "3 bullets". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
