import type { Character } from './characters';

/** A list marker at the start of a line: how many characters it takes and where it stands. */
export interface Found {
  readonly kind: 'bullet' | 'dash' | 'number';
  readonly text: string;
  readonly count: number;
  readonly x: number;
}

const BULLETS =
  /^[\u2022\u2023\u2043\u204c\u204d\u2219\u00b7\u22c5\u25a0-\u25d9\u25e6\u25fb-\u25fe\u2605\u2606\u2610-\u2612\u26aa\u26ab\u2713-\u2718\u271a-\u2727\u2736\u2756\u2794-\u27be\u2190-\u21ff\u2b1b-\u2b2f\u2b50-\u2b55\u2981\u29be\u29bf\u30fb\u00bb\u203a*\u{1f534}-\u{1f539}\u{1f7e0}-\u{1f7eb}\u2705\u{1f449}\u{1f4cc}]$/u;
/** Ordinary characters of a sentence, which mark a list item only when set apart. */
const WEAK_BULLETS = /^[*\u00b7\u22c5\u00bb\u203a\u2190-\u21ff]$/u;
export const PRIVATE_USE = /^[\ue000-\uf8ff\u{f0000}-\u{10fffd}]+$/u;
const DASHES = /^[-\u2010-\u2015\u2212]$/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|\d{1,2}\.)$/u;
/** Icon fonts' own discs, squares, ticks, carets and arrows to the right. */
const ICON_BULLETS =
  /^[\uf111\uf192\uf0c8\uf00c\uf058\uf0da\uf105\uf054\uf101\uf138\uf061\uf0a9\u25a0\u25aa\u25b6\u25b8\u25ba\u25cf]$/u;
const PICTURES = /^[\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]+$/u;

/**
 * The marker at the start of a group of characters. `alone` asks whether the group is nothing but a marker, whose text
 * follows after a wide gap; otherwise a gap or space must follow inside the group.
 */
export function markerAt(group: readonly Character[], alone: boolean): Found | null {
  const first = group[0];
  if (!first) return null;
  const second = group[1];
  const parted = second ? second.spaced || second.x0 - first.x1 > first.style.size * 0.15 : alone;
  const kind = kindOf(first, group.length === 1 || /^\p{Lu}/u.test(second?.text ?? ''));
  const strong = kind === 'bullet' && !WEAK_BULLETS.test(first.text) && first.text !== 'o';
  if (kind && (parted || (strong && second !== undefined && !isOrnament(second)))) {
    return { kind, text: shownAs(first), count: 1, x: first.x0 };
  }
  return numberAt(group, alone);
}

/** A picture rather than a character: icons, dingbats, emoji. It is left out of the text unless it marks a list item. */
export function isOrnament({ text, style }: Character): boolean {
  if (style.face.kind === 'icons' || PRIVATE_USE.test(text) || PICTURES.test(text)) return true;
  return (
    style.face.kind === 'symbols' &&
    /^[\p{L}\p{N}!-/:-@]$/u.test(text) &&
    isDingbats(style.face.family)
  );
}

/** Letters of these fonts are pictures; the letters of `Symbol` are Greek. */
function isDingbats(family: string): boolean {
  return /dings|dingbats/i.test(family);
}

function kindOf(sign: Character, letterMayMark: boolean): 'bullet' | 'dash' | null {
  const { text, style } = sign;
  if (style.face.kind === 'icons') return ICON_BULLETS.test(text) ? 'bullet' : null;
  if (BULLETS.test(text) || PRIVATE_USE.test(text)) return 'bullet';
  if (style.face.kind === 'symbols' && isDingbats(style.face.family)) return 'bullet';
  if (DASHES.test(text)) return 'dash';
  // Word's second level is the letter o in Courier New; typed out, a capital follows it.
  if (text === 'o' && (isCourier(sign) || letterMayMark)) return 'bullet';
  return null;
}

function isCourier({ style }: Character): boolean {
  return /courier/i.test(style.face.family);
}

function shownAs(sign: Character): string {
  const { text, style } = sign;
  const isDrawn = PRIVATE_USE.test(text) || style.face.kind !== 'text';
  return isDrawn || (text === 'o' && isCourier(sign)) ? '\u2022' : text;
}

function numberAt(group: readonly Character[], alone: boolean): Found | null {
  const x = group[0]?.x0 ?? 0;
  let text = '';
  for (const [index, character] of group.slice(0, 6).entries()) {
    const previous = group[index - 1];
    const gap = previous ? character.x0 - previous.x1 : 0;
    if (index > 0 && (character.spaced || gap > character.style.size * 0.2)) {
      return NUMBER.test(text) ? { kind: 'number', text, count: index, x } : null;
    }
    text += character.text;
  }
  return alone && NUMBER.test(text) ? { kind: 'number', text, count: group.length, x } : null;
}
