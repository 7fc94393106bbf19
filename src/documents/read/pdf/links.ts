import type { Character } from './characters';
import { type Box, holds } from './geometry';
import type { PdfPage } from './page';

/**
 * Marks the characters that a link covers with its target. A link over a picture alone comes back as a character
 * without text in its place, so that the target is not lost.
 */
export function linkCharacters(
  characters: readonly Character[],
  links: PdfPage['links'],
  isPicture: (character: Character) => boolean,
): Character[] {
  if (links.length === 0) return [];
  const added: Character[] = [];
  const rows = byRow(characters);
  for (const { box, target } of links) {
    const covered = rowsBetween(rows, box).filter((character) => isUnder(box, character));
    for (const character of covered) character.link = target;
    if (covered.every(isPicture)) {
      const stand = covered[0] ?? nearest(characters, box);
      if (stand) added.push(placeholder(box, target, stand));
    }
  }
  const named = new Set(characters.filter((it) => !isPicture(it)).map(({ link }) => link));
  return added.filter(({ link }) => !named.has(link));
}

const ROW = 16;
const MAX_ROWS = 200;

function byRow(characters: readonly Character[]): Map<number, Character[]> {
  const rows = new Map<number, Character[]>();
  for (const character of characters) {
    const key = Math.floor(character.y / ROW);
    const row = rows.get(key);
    if (row) row.push(character);
    else rows.set(key, [character]);
  }
  return rows;
}

function rowsBetween(rows: ReadonlyMap<number, Character[]>, { y0, y1 }: Box): Character[] {
  const found: Character[] = [];
  const last = Math.min(Math.floor(y1 / ROW) + 2, Math.floor(y0 / ROW) + MAX_ROWS);
  for (let key = Math.floor(y0 / ROW); key <= last; key++) found.push(...(rows.get(key) ?? []));
  return found;
}

function isUnder(box: Box, { x0, x1, y, style }: Character): boolean {
  return style.angle === 0 && holds(box, (x0 + x1) / 2, y - style.size * 0.25);
}

function nearest(characters: readonly Character[], { x0, y1 }: Box): Character | null {
  let best: Character | null = null;
  let least = Infinity;
  for (const character of characters) {
    const distance = Math.abs(character.y - y1) * 4 + Math.abs(character.x0 - x0);
    if (distance < least) {
      least = distance;
      best = character;
    }
  }
  return best;
}

/** Stands on the line of the text beside it, if it has any. */
function placeholder(box: Box, link: string, { style, order, y }: Character): Character {
  const beside = y > box.y0 && y < box.y1 + style.size * 0.3;
  return {
    text: '',
    x0: box.x0,
    x1: box.x1,
    y: beside ? y : box.y1,
    style,
    order,
    spaced: false,
    link,
  };
}
