import type { Character } from './characters';

/** A list marker at the start of a line: how many characters it takes and where it stands. */
export interface Found {
  readonly kind: 'bullet' | 'dash' | 'number';
  readonly text: string;
  readonly count: number;
  readonly x: number;
}

const BULLETS =
  /^[\u2022\u2023\u2043\u204c\u204d\u2219\u00b7\u22c5\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25c9\u25e6\u25c6\u25c7\u25b6\u25b8\u25b9\u25ba\u25bb\u2b25\u2b27\u2b29\u2605\u2606\u2713-\u2718\u2726\u2727\u2756\u2794\u279c-\u27a4\u27a2\u2192\u21d2\u25fc\u25fe\u2b1b\u2981\u29bf\u2610-\u2612\u26ab\u30fb\u00bb\u203a*]$/u;
const PRIVATE_USE = /^[\ue000-\uf8ff]$/u;
const DASHES = /^[-\u2010-\u2015\u2212\u2012]$/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.)$/u;

/**
 * The marker at the start of a group of characters. `alone` asks whether the group is nothing but a marker, whose text
 * follows after a wide gap; otherwise a gap or space must follow inside the group.
 */
export function markerAt(group: readonly Character[], alone: boolean): Found | null {
  const first = group[0];
  if (!first) return null;
  const second = group[1];
  const parted = second ? second.spaced || second.x0 - first.x1 > first.style.size * 0.15 : alone;
  const kind = kindOf(first, group.length);
  if (kind && (parted || (kind === 'bullet' && first.text !== '*' && first.text !== '\u00b7'))) {
    return { kind, text: shownAs(first), count: 1, x: first.x0 };
  }
  return numberAt(group, alone);
}

function kindOf({ text, style }: Character, length: number): 'bullet' | 'dash' | null {
  if (BULLETS.test(text) || PRIVATE_USE.test(text)) return 'bullet';
  if (style.face.symbols && text.length === 1) return 'bullet';
  if (DASHES.test(text)) return 'dash';
  // Word's second level is the letter o in Courier New.
  if (text === 'o' && (/courier/i.test(style.face.family) || length === 1)) return 'bullet';
  return null;
}

function shownAs({ text, style }: Character): string {
  return PRIVATE_USE.test(text) || style.face.symbols || text === 'o' ? '\u2022' : text;
}

function numberAt(group: readonly Character[], alone: boolean): Found | null {
  let text = '';
  for (const [index, character] of group.slice(0, 6).entries()) {
    const parted = character.spaced || gapBefore(group, index) > character.style.size * 0.2;
    if (index > 0 && parted) {
      return NUMBER.test(text)
        ? { kind: 'number', text, count: index, x: group[0]?.x0 ?? 0 }
        : null;
    }
    text += character.text;
  }
  if (alone && NUMBER.test(text)) {
    return { kind: 'number', text, count: group.length, x: group[0]?.x0 ?? 0 };
  }
  return null;
}

function gapBefore(group: readonly Character[], index: number): number {
  const previous = group[index - 1];
  const current = group[index];
  return previous && current ? current.x0 - previous.x1 : 0;
}
