import type { Scan } from './scan-text';

const LEAST_ITEMS = 6;
/** Enough where the text holds nothing else. */
const LEAST_ALONE = 4;
const LONGEST_ITEM = 3;
const MOST = 0.7;

/**
 * True where a text is only a list of terms: short items between commas, semicolons, dashes or bars, and no figure. Six
 * that make up most of it, or four that are all of it.
 */
export function isKeywordList(text: string, { words }: Scan): boolean {
  // "Sev-1" is a name and no figure.
  if (words.some(({ isNumber, start }) => isNumber && text.charAt(start - 1) !== '-')) return false;
  const items = text
    .split(/[,;:|•·/–—]|\.(?:\s|$)|\band\b|\s-\s/)
    .map((item) => item.trim().split(/\s+/).filter(Boolean).length)
    .filter((length) => length > 0);
  const short = items.filter((length) => length <= LONGEST_ITEM);
  if (short.length >= LEAST_ALONE && short.length === items.length) return true;
  const inShort = short.reduce((sum, length) => sum + length, 0);
  const all = items.reduce((sum, length) => sum + length, 0);
  return short.length >= LEAST_ITEMS && inShort >= all * MOST;
}
