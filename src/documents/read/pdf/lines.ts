import type { Run, Segment } from '../source-text';
import { type Character, normalizeText } from './characters';
import type { Block } from './columns';
import { BASELINE_TOLERANCE, type Piece } from './pieces';
import { spacesBefore } from './spacing';

/** One line of a block, before it is numbered and put in its place in the document. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly marker: Piece['marker'];
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The lines of a block from the top. A second bullet on one baseline starts a line of its own. */
export function linesOf(block: Block, page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of block.pieces) {
    const row = rows.at(-1);
    const first = row?.[0];
    const level =
      first && Math.abs(first.y - piece.y) <= Math.min(first.size, piece.size) * BASELINE_TOLERANCE;
    if (row && level) row.push(piece);
    else rows.push([piece]);
  }
  return rows
    .map((row) => row.sort((a, b) => a.x0 - b.x0))
    .flatMap(splitAtMarkers)
    .map((row) => lineOf(row, page))
    .filter(({ text, marker }) => text !== '' || marker !== null);
}

function splitAtMarkers(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of row) {
    const part = parts.at(-1);
    if (part && piece.marker?.kind !== 'bullet') part.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const segments = pieces.map(segmentOf).filter(({ text }) => text !== '');
  const characters = pieces.flatMap((piece) => piece.characters);
  const main = pieces.reduce((a, b) => (b.characters.length > a.characters.length ? b : a));
  return {
    pieces,
    segments,
    text: segments.map(({ text }) => text).join(' '),
    marker: pieces[0]?.marker ?? null,
    page,
    y: main.y,
    x: characters[0]?.x0 ?? main.x0,
    right: Math.max(...pieces.map(({ x1 }) => x1)),
    size: main.size,
    bold: mostly(characters, (character) => isBold(character)),
    italic: mostly(characters, ({ style }) => style.face.italic),
  };
}

function mostly(characters: readonly Character[], test: (character: Character) => boolean) {
  const letters = characters.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return letters.length > 0 && letters.filter(test).length > letters.length * 0.8;
}

function isBold({ style }: Character): boolean {
  return style.face.bold || style.outlined;
}

/** A piece as text, with one run for each change of font, size, weight, slant or link. */
function segmentOf({ characters, x0, x1 }: Piece): Segment {
  const spaces = spacesBefore(characters);
  const runs: Run[] = [];
  let first: Character | null = null;
  let text = '';
  const finish = () => {
    if (first) runs.push(runOf(first, normalizeText(text)));
    text = '';
  };
  for (const [index, character] of characters.entries()) {
    const space = spaces[index] === true ? ' ' : '';
    if (first && sameRun(first, character)) {
      text += space + character.text;
      continue;
    }
    const before = first?.link === null;
    if (before) text += space;
    finish();
    first = character;
    text = (before ? '' : space) + character.text;
  }
  finish();
  return { text: runs.map((run) => run.text).join(''), runs, x0: characters[0]?.x0 ?? x0, x1 };
}

function sameRun(a: Character, b: Character): boolean {
  return (
    a.link === b.link &&
    a.style.face.family === b.style.face.family &&
    isBold(a) === isBold(b) &&
    a.style.face.italic === b.style.face.italic &&
    Math.abs(a.style.size - b.style.size) < 0.25
  );
}

function runOf(character: Character, text: string): Run {
  const { face, size } = character.style;
  return {
    text,
    font: face.family === '' ? null : face.family,
    size: round(size),
    bold: isBold(character),
    italic: face.italic,
    link: character.link,
  };
}

export function round(points: number): number {
  return Math.round(points * 100) / 100;
}
