import type { Glyph } from './text-operators';

/** Joined letters that programs print as one character, and the letters whose widths make up theirs. */
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'tt', 'ti'];
/** How far the width may be from that of its letters, in multiples of the size. */
const MAX_DIFFERENCE = 0.12;
const LETTER = /^\p{L}$/u;
const VOWEL = /^[aeiouy]$/iu;

/**
 * Some fonts come without the letters behind their ligatures, so that "Profiles" reads as "Pro les". Inside a word, the
 * widths of the font's own f, i and l and the letters around tell which one it was. Gives the glyphs with these
 * restored, and how many codes without a letter stood inside words.
 */
export function restoreLigatures(glyphs: readonly Glyph[]): { glyphs: Glyph[]; unmapped: number } {
  if (glyphs.every(({ unmapped }) => unmapped === null))
    return { glyphs: [...glyphs], unmapped: 0 };
  const gaps = glyphs.flatMap((_, index) => (isInsideWord(glyphs, index) ? [index] : []));
  if (gaps.length === 0) return { glyphs: [...glyphs], unmapped: 0 };
  const widths = letterWidths(glyphs);
  const votes = new Map<string, Map<string, number>>();
  for (const index of gaps) {
    const glyph = glyphs[index];
    const guess = glyph && guessAt(glyphs, index, widths.get(glyph.style.face.family));
    if (!guess) continue;
    const tally = votes.get(codeOf(glyph)) ?? new Map<string, number>();
    tally.set(guess, (tally.get(guess) ?? 0) + 1);
    votes.set(codeOf(glyph), tally);
  }
  const chosen = new Map(
    [...votes].map(([code, tally]) => [code, [...tally].sort(([, a], [, b]) => b - a)[0]?.[0]]),
  );
  const inside = new Set(gaps);
  const restored = glyphs.map((glyph, index) => {
    const text = inside.has(index) ? chosen.get(codeOf(glyph)) : undefined;
    return text === undefined ? glyph : { ...glyph, text };
  });
  return { glyphs: restored, unmapped: gaps.length };
}

function codeOf({ style, unmapped }: Glyph): string {
  return `${style.face.family} ${unmapped ?? ''}`;
}

function isInsideWord(glyphs: readonly Glyph[], index: number): boolean {
  const glyph = glyphs[index];
  if (typeof glyph?.unmapped !== 'number' || glyph.style.face.kind !== 'text') return false;
  const before = glyphs[index - 1];
  const after = glyphs[index + 1];
  const near = (a: Glyph, b: Glyph) =>
    LETTER.test(a === glyph ? b.text : a.text) &&
    Math.abs(b.x0 - a.x1) < a.style.size * 0.15 &&
    Math.abs(a.y - b.y) < 0.5;
  return (
    (before !== undefined && near(before, glyph)) || (after !== undefined && near(glyph, after))
  );
}

/** Widths of single letters in multiples of the size, by family. */
function letterWidths(glyphs: readonly Glyph[]): Map<string, Map<string, number>> {
  const widths = new Map<string, Map<string, number>>();
  for (const { text, x0, x1, style } of glyphs) {
    if (!/^[filt]$/.test(text)) continue;
    const family = widths.get(style.face.family) ?? new Map<string, number>();
    family.set(text, (x1 - x0) / style.size);
    widths.set(style.face.family, family);
  }
  return widths;
}

function guessAt(
  glyphs: readonly Glyph[],
  index: number,
  widths: ReadonlyMap<string, number> | undefined,
): string | null {
  const glyph = glyphs[index];
  if (!glyph || !widths) return null;
  const width = (glyph.x1 - glyph.x0) / glyph.style.size;
  const difference = (ligature: string) =>
    Math.abs(
      width - Array.from(ligature).reduce((sum, it) => sum + (widths.get(it) ?? Infinity), 0),
    );
  const possible = LIGATURES.filter((ligature) => difference(ligature) < MAX_DIFFERENCE);
  const best = Math.min(...possible.map(difference));
  const close = possible.filter((ligature) => difference(ligature) < best + 0.03);
  if (close.includes('fi') && close.includes('fl')) {
    return isBeforeL(glyphs[index + 1]?.text ?? '', glyphs[index + 2]?.text ?? '') ? 'fl' : 'fi';
  }
  return close[0] ?? null;
}

/** `fl` stands before a vowel ("flow", "reflect"); `fi` before all else, and in "field" and "fierce". */
function isBeforeL(next: string, second: string): boolean {
  if (!VOWEL.test(next)) return false;
  return next !== 'e' || !/^[lr]$/u.test(second);
}
