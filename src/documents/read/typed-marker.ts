import type { Marker } from './source-text';

/**
 * Signs that people and programs put before a list item. Private-use characters are among them: Word writes U+F0B7 for
 * the bullet of the font Symbol.
 */
const BULLET = /^[•‣⁃⁌⁍∙·⋅▪▫■□●○◉◦◆◇▶▸▹►▻⬥⬧★☆✓-✘✦✧❖➔➜-➤→⇒◼◾⬛⦁⦿☐-☒⚫・»›*>+\uE000-\uF8FF]$/u;
const DASH = /^[-‐-―−–—]$/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.)$/u;

/** A marker typed at the start of a line, and how many UTF-16 units it and the space after it take. */
export interface TypedMarker {
  readonly marker: Marker;
  readonly length: number;
}

/**
 * Finds a typed list marker. `text` is the line before normalText, `alone` says that a tab or wide gap follows it.
 * A marker must be followed by white space, except round bullets and icons, which are set against the text too.
 */
export function typedMarker(text: string, alone: boolean): TypedMarker | null {
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  const word = /^[^\s]{1,6}(?=\s|$)/u.exec(text.slice(lead))?.[0] ?? '';
  const rest = text.slice(lead + word.length);
  if (rest.trim() === '' && !alone) return null;
  if (isFramed(word, rest)) return null;
  const kind = markerKind(word, alone || /^\s+\p{Lu}/u.test(rest));
  if (kind) {
    const space = /^\s*/u.exec(rest)?.[0].length ?? 0;
    return found(kind, word, lead + word.length + space);
  }
  const first = /^[•●▪◦■✓✔➢➤❖\uE000-\uF8FF]/u.exec(text.slice(lead))?.[0];
  return first && text.length > lead + 1 ? found('bullet', first, lead + first.length) : null;
}

/** `— End —` is set between two signs, not a list item. */
function isFramed(word: string, rest: string): boolean {
  return word !== '' && rest.length > word.length && rest.trimEnd().endsWith(` ${word}`);
}

function markerKind(word: string, letterMayMark: boolean): Marker['kind'] | null {
  if (BULLET.test(word)) return 'bullet';
  if (DASH.test(word)) return 'dash';
  if (NUMBER.test(word)) return 'number';
  // Word's second level is the letter o in Courier New; typed out, a tab or a capital follows it.
  return letterMayMark && word === 'o' ? 'bullet' : null;
}

function found(kind: Marker['kind'], text: string, length: number): TypedMarker {
  const shown = /[\uE000-\uF8FF]/u.test(text) || text === 'o' ? '•' : text;
  return { marker: { kind, text: shown, level: 0, real: false }, length };
}
