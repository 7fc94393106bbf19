import type { Run, Segment } from '../source-text';
import { type Character, normalizeText } from './characters';
import type { Block } from './columns';
import { inReadingOrder, isRightToLeft } from './direction';
import { round } from './geometry';
import type { GridCell } from './grids';
import type { Piece } from './pieces';
import { BASELINE_TOLERANCE } from './rows';
import { spacesBefore } from './spacing';

/** One line of a block, before it is numbered and put in its place in the document. */
export interface Line {
  readonly segments: readonly Segment[];
  /** What the line is made of, without the marker. */
  readonly characters: readonly Character[];
  readonly text: string;
  readonly marker: Piece['marker'];
  /** The cell of a drawn table that it stands in. */
  readonly cell: GridCell | null;
  readonly page: number;
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Runs up, down or upside down: its places on the page say nothing. */
  readonly sideways: boolean;
}

/** The lines of a block from the top. A second bullet on one baseline starts a line of its own. */
export function linesOf(block: Block, page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of block.pieces) {
    const row = rows.slice(-2).find((pieces) => pieces.every((other) => standBeside(other, piece)));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  const lines = withoutRail(rows)
    .flatMap(splitAtBullets)
    .map((row) => ({ ...lineOf(row, page), cell: block.cell ?? null }));
  return keepLinks(lines);
}

function standBeside(a: Piece, b: Piece): boolean {
  const level = Math.abs(a.y - b.y) <= Math.min(a.size, b.size) * BASELINE_TOLERANCE;
  return level && Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) < Math.min(a.size, b.size);
}

/** Points by which the items of an inner list stand further right. */
const INNER_INDENT = 6;

interface Rail {
  /** What stands at its last line. */
  readonly last: Piece;
  /** Left edge of the entry beside it. */
  readonly entry: number;
}

/**
 * Place, dates and duration in a narrow right column beside an entry run on beside its bullets. There they are lines of
 * their own, before the bullets; beside the entry's own lines they complete these.
 */
function withoutRail(rows: readonly Piece[][]): Piece[][] {
  const ordered: Piece[][] = [];
  let rail: Rail | null = null;
  let held: Piece[][] = [];
  for (const [at, row] of rows.entries()) {
    const [first, last] = [row[0], row.at(-1)];
    if (!first || !last) continue;
    const tail: Piece | null = row.length > 1 && !last.marker ? last : null;
    if (rail && tail && runsOn(rail, tail, first) && !opensInnerList(first, rows[at + 1])) {
      ordered.push([tail]);
      held.push(row.slice(0, -1));
      rail = { last: tail, entry: rail.entry };
      continue;
    }
    ordered.push(...held, row);
    held = [];
    rail = tail && !first.marker ? { last: tail, entry: first.x0 } : null;
  }
  return [...ordered, ...held];
}

/** An item over the items of a list inside it, whose date is its own. */
function opensInnerList({ marker, x0 }: Piece, below: readonly Piece[] | undefined): boolean {
  const next = below?.find((piece) => piece.marker !== null);
  return marker !== null && next !== undefined && next.x0 > x0 + INNER_INDENT;
}

function runsOn({ last, entry }: Rail, tail: Piece, first: Piece): boolean {
  const flush = Math.abs(tail.x1 - last.x1) < 3;
  const aligned = Math.abs(tail.x0 - last.x0) < 3;
  const inset = first.marker !== null || (flush && first.x0 > entry + 4);
  return tail.y - last.y < tail.size * 1.9 && inset && (flush || aligned);
}

function splitAtBullets(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of row) {
    const part = parts.at(-1);
    if (part && piece.marker?.kind !== 'bullet') part.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

function lineOf(row: readonly Piece[], page: number): Line {
  const marker = row[0]?.marker ?? null;
  // A dash or number after a gap is text: "Jan 2020   – Present".
  const pieces = row.map((piece, index) =>
    index === 0 || !piece.marker
      ? piece
      : { ...piece, marker: null, characters: [...piece.lead, ...piece.characters] },
  );
  const characters = pieces.flatMap((piece) => piece.characters);
  const backwards = isRightToLeft(characters.map(({ text }) => text));
  const ordered = backwards ? [...pieces].reverse() : pieces;
  const segments = joinEmpty(ordered.map((piece) => segmentOf(piece, backwards)));
  const main = pieces.reduce((a, b) => (b.characters.length > a.characters.length ? b : a));
  return {
    segments,
    characters,
    text: segments.map(({ text }) => text).join(' '),
    marker,
    cell: null,
    page,
    y: main.y,
    x: characters[0]?.x0 ?? main.x0,
    right: Math.max(...pieces.map(({ x1 }) => x1)),
    size: main.size,
    bold: mostly(characters, isBold),
    italic: mostly(characters, ({ style }) => style.face.italic),
    sideways: characters[0]?.style.angle !== 0,
  };
}

function mostly(characters: readonly Character[], test: (character: Character) => boolean) {
  const letters = characters.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return letters.length > 0 && letters.filter(test).length > letters.length * 0.8;
}

function isBold({ style }: Character): boolean {
  return style.face.bold || style.outlined;
}

/** A segment that is only the link of a picture goes into the one before it, or after it. */
function joinEmpty(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let waiting: Run[] = [];
  for (const segment of segments) {
    const last = joined.pop();
    if (segment.text === '' && last)
      joined.push({ ...last, runs: [...last.runs, ...segment.runs] });
    else if (segment.text === '') waiting.push(...segment.runs);
    else {
      if (last) joined.push(last);
      joined.push({ ...segment, runs: [...waiting, ...segment.runs] });
      waiting = [];
    }
  }
  const lone = segments[0];
  return joined.length === 0 && waiting.length > 0 && lone ? [{ ...lone, runs: waiting }] : joined;
}

/** Lines without text are left out; the links of their pictures go to the line before, or after. */
function keepLinks(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let waiting: Run[] = [];
  for (const line of lines) {
    const links = line.segments.flatMap(({ runs }) => runs).filter(({ link }) => link !== null);
    if (line.text !== '') {
      kept.push(withRuns(line, waiting));
      waiting = [];
    } else if (kept.length > 0) {
      const last = kept.pop();
      if (last) kept.push(withRuns(last, links));
    } else {
      waiting.push(...links);
    }
  }
  return kept;
}

function withRuns(line: Line, runs: readonly Run[]): Line {
  const last = line.segments.at(-1);
  if (!last || runs.length === 0) return line;
  return {
    ...line,
    segments: [...line.segments.slice(0, -1), { ...last, runs: [...last.runs, ...runs] }],
  };
}

/** A piece as text, with one run for each change of font, size, weight, slant or link. */
function segmentOf({ characters, x0, x1 }: Piece, backwards: boolean): Segment {
  const spaces = spacesBefore(characters);
  const letters: Character[] = [];
  for (const [index, character] of characters.entries()) {
    if (spaces[index] === true) letters.push({ ...character, text: ' ' });
    letters.push(character);
  }
  const runs: Run[] = [];
  let first: Character | null = null;
  let text = '';
  const finish = () => {
    if (first) runs.push(runOf(first, normalizeText(text)));
    text = '';
  };
  for (const character of backwards ? inReadingOrder(letters) : letters) {
    // A space belongs to the words outside a link.
    const joins = first && (sameRun(first, character) || (character.text === ' ' && !first.link));
    if (!joins) {
      finish();
      first = character.text === ' ' ? { ...character, link: null } : character;
    }
    text += character.text;
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
