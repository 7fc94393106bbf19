import type { Glyph } from './text-operators';

/** Below so many letters nothing can be told of a text. */
const ENOUGH = 60;
/** So many glyphs of a font tell as much as all of them. */
const SAMPLE = 3000;
const MAX_UNREADABLE = 0.25;
const MAX_SIGNS = 0.35;
/** With fewer Latin letters than this, the text is in another script, or in none. */
const MIN_LATIN = 0.3;

/** A character that stands for nothing: no code, a control code, or a font's private one outside icon fonts. */
const UNREADABLE = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
const SIGN = /[\p{S}\p{P}]/u;
const LATIN = /[a-z]/iu;
const VOWEL = /[aeiouyàâáäãåæèéêëìíîïòóôöõøùúûüý]/iu;

/**
 * Whether text is what a font without a character table gives: codes instead of letters. Latin text in any language has
 * its vowels and more letters than signs; shifted or random codes have not.
 */
function isGarbled(glyphs: readonly Glyph[]): boolean {
  const text = glyphs
    .slice(0, SAMPLE)
    .filter(({ style }) => style.face.kind === 'text')
    .map((glyph) => glyph.text.trim())
    .join('');
  const characters = Array.from(text);
  if (characters.length < ENOUGH) return false;
  const share = (pattern: RegExp, of: readonly string[]) =>
    of.filter((character) => pattern.test(character)).length / Math.max(1, of.length);
  if (share(UNREADABLE, characters) > MAX_UNREADABLE) return true;
  const latin = characters.filter((character) => LATIN.test(character));
  if (latin.length < characters.length * MIN_LATIN) return share(SIGN, characters) > MAX_SIGNS;
  if (latin.length < characters.length * 0.5 || latin.length < ENOUGH) return false;
  const vowels = share(VOWEL, latin);
  return vowels < 0.2 || vowels > 0.7;
}

/** Share of the characters, 0 to 1, that stand in fonts whose text is codes instead of letters. */
export function garbledShare(glyphs: readonly Glyph[]): number {
  if (isGarbled(glyphs)) return 1;
  const fonts = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const { family, bold, italic } = glyph.style.face;
    const key = [family, bold, italic].join();
    const same = fonts.get(key);
    if (same) same.push(glyph);
    else fonts.set(key, [glyph]);
  }
  const garbled = [...fonts.values()].filter(isGarbled).flat().length;
  return garbled / Math.max(1, glyphs.length);
}
