import type { Scan } from './scan-text';

const LEAST_ITEMS = 6;
const LONGEST_ITEM = 3;

/**
 * True where a text is only a list of terms: six or more short items between commas, semicolons or bars, which make up
 * most of it, and no figure.
 */
export function isKeywordList(text: string, { words }: Scan): boolean {
  if (words.some(({ isNumber }) => isNumber)) return false;
  const items = text
    .split(/[,;|•·/]|\band\b/)
    .map((item) => item.trim().split(/\s+/).filter(Boolean).length)
    .filter((length) => length > 0);
  const short = items.filter((length) => length <= LONGEST_ITEM);
  const inShort = short.reduce((sum, length) => sum + length, 0);
  const all = items.reduce((sum, length) => sum + length, 0);
  return short.length >= LEAST_ITEMS && inShort >= all * 0.7;
}
