import type { Glyph, TextStyle } from './text-operators';

/** A printed character that can be seen, cleaned; `text` may be several letters (a ligature). */
export interface Character {
  text: string;
  x0: number;
  x1: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly order: number;
  /** A space character was shown between this one and the one before. */
  spaced: boolean;
  link: string | null;
}

const SPACES = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/u;
const INVISIBLE = /[\p{Cc}\p{Cn}\p{Zl}\p{Zp}\p{Variation_Selector}\ufffd]|(?!\u00ad)\p{Cf}/gu;

/** Accents that TeX and others print as characters of their own, over or under a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '\u00b4': '\u0301',
  '\u02c6': '\u0302',
  '^': '\u0302',
  '\u02dc': '\u0303',
  '~': '\u0303',
  '\u00af': '\u0304',
  '\u02c9': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u00a8': '\u0308',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u02c7': '\u030c',
  '\u00b8': '\u0327',
  '\u02db': '\u0328',
};

/** Some programs store every kind of hyphen for the one that they print. */
const HYPHENS = /^[-\u00ad\u2010\u2011]{2,}$/u;

/** Takes spaces, control and zero-width characters out and puts separate accents onto their letters. */
export function visibleCharacters(glyphs: readonly Glyph[]): Character[] {
  const characters: Character[] = [];
  let space: Glyph | null = null;
  let accents = false;
  for (const glyph of glyphs) {
    const plain = isPlain(glyph.text);
    if (!plain && SPACES.test(glyph.text)) {
      space = glyph;
      continue;
    }
    const text = plain ? glyph.text : visibleText(glyph);
    if (text === '') continue;
    const { x0, x1, y, style, order } = glyph;
    const spaced = space !== null && follows(space, glyph);
    space = null;
    accents ||= text in ACCENTS;
    characters.push({ text, x0, x1, y, style, order, spaced, link: null });
  }
  return accents ? joinAccents(characters) : characters;
}

/** One printable ASCII character, as most are. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > 0x20 && code < 0x7f;
}

/** A soft hyphen that takes up room was printed: it is a hyphen. */
function visibleText({ text, x0, x1, style }: Glyph): string {
  if (HYPHENS.test(text)) return '-';
  const shown = text.replace(INVISIBLE, '');
  if (!shown.includes('\u00ad')) return shown;
  return shown.replaceAll('\u00ad', x1 - x0 > style.size * 0.05 ? '-' : '');
}

function follows(space: Glyph, glyph: Glyph): boolean {
  const em = glyph.style.size;
  return Math.abs(space.y - glyph.y) < em * 0.5 && Math.abs(glyph.x0 - space.x1) < em;
}

function joinAccents(characters: Character[]): Character[] {
  const joined: Character[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (!character) continue;
    const combining = ACCENTS[character.text];
    const next = characters[index + 1];
    const last = joined.at(-1);
    if (combining !== undefined && next && isUnder(character, next)) {
      next.text = (next.text.replace('\u0131', 'i') + combining).normalize('NFC');
      next.spaced = next.spaced || character.spaced;
    } else if (combining !== undefined && last && isUnder(character, last)) {
      last.text = (last.text.replace('\u0131', 'i') + combining).normalize('NFC');
    } else {
      joined.push(character);
    }
  }
  return joined;
}

function isUnder(accent: Character, letter: Character): boolean {
  if (!/^\p{L}$/u.test(letter.text) || Math.abs(accent.y - letter.y) > letter.style.size * 0.4) {
    return false;
  }
  const shared = Math.min(accent.x1, letter.x1) - Math.max(accent.x0, letter.x0);
  return shared > Math.min(accent.x1 - accent.x0, letter.x1 - letter.x0) * 0.4;
}

/** These have a decomposition of "space and combining mark", which would tear words apart. */
const KEPT_AS_PRINTED = /[^\u00a8\u00af\u00b4\u00b8\u02d8-\u02dd\u2017\u203e]+/gu;

/** NFKC (ligatures, full-width forms, no-break spaces), plain hyphens, single spaces. */
export function normalizeText(text: string): string {
  return text
    .replace(KEPT_AS_PRINTED, (part) => part.normalize('NFKC'))
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ');
}
