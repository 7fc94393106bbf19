import type { Character } from './characters';
import { median } from './geometry';

/** A gap is a space when it is wider than the usual gap by this share of the size; TeX sets spaces as gaps only. */
const SPACE_GAP = 0.11;

/** For each character whether a space stands before it; the first has none. */
export function spacesBefore(characters: readonly Character[]): boolean[] {
  const gaps = characters.map((character, index) => {
    const previous = characters[index - 1];
    return previous ? (character.x0 - previous.x1) / character.style.size : 0;
  });
  const spread = letterSpacing(characters, gaps);
  if (spread !== null) return gaps.map((gap, index) => index > 0 && gap > spread);
  const unspaced = gaps.filter((_, index) => index > 0 && characters[index]?.spaced === false);
  const limit = Math.max(0, median(unspaced)) + SPACE_GAP;
  return characters.map(({ spaced }, index) => index > 0 && (spaced || (gaps[index] ?? 0) > limit));
}

/**
 * Headings are often set with air between the letters, by spacing or by typed spaces. Then the gap that parts words,
 * in multiples of the size; null for ordinary text.
 */
function letterSpacing(characters: readonly Character[], gaps: readonly number[]): number | null {
  if (characters.length < 4) return null;
  const inner = gaps.slice(1);
  const typed = characters.slice(1).filter(({ spaced }) => spaced).length;
  if (typed >= inner.length * 0.6) {
    const usual = median(inner);
    return Math.max(usual * 1.4, usual + 0.12);
  }
  const unspaced = inner.filter((_, index) => characters[index + 1]?.spaced === false);
  const usual = median(unspaced);
  return usual > 0.09 ? usual + Math.max(0.15, usual * 0.5) : null;
}
