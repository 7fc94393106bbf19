import type { Character } from './characters';
import { type Found, markerAt } from './markers';

/** A stretch of one printed line without wide gaps: what stands left of a column, a tab stop or a margin. */
export interface Piece {
  /** From left to right, without the marker. */
  readonly characters: readonly Character[];
  readonly marker: Found | null;
  /** Left edge with the marker. */
  readonly x0: number;
  readonly x1: number;
  /** The baseline of most of it. */
  readonly y: number;
  /** Size of most characters, points. */
  readonly size: number;
}

interface Chunk {
  readonly characters: Character[];
  readonly x0: number;
  x1: number;
  readonly y: number;
  readonly size: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly chunks: Chunk[];
}

/** A gap wider than this many times the size parts a line. */
const WIDE_GAP = 1.3;
/** Room that a marker may keep from its text, in multiples of the size. */
const MARKER_GAP = 6;
/** Two baselines belong to one line when closer than this share of the smaller size. */
export const BASELINE_TOLERANCE = 0.35;

/** Characters, in the order of painting, to the pieces of lines that they form; from the top, then from the left. */
export function buildPieces(characters: readonly Character[]): Piece[] {
  const pieces: Piece[] = [];
  for (const row of rowsOf(withoutDoubles(chunksOf(characters)))) {
    const line = row.chunks
      .sort((a, b) => a.x0 - b.x0)
      .flatMap((chunk) => chunk.characters)
      .sort((a, b) => a.x0 - b.x0);
    pieces.push(...splitAtGaps(line));
  }
  return pieces;
}

/** Neighbours in the order of painting that stand side by side on one baseline. */
function chunksOf(characters: readonly Character[]): Chunk[] {
  const chunks: Chunk[] = [];
  let chunk: Chunk | null = null;
  for (const character of characters) {
    const em = character.style.size;
    const gap = chunk ? character.x0 - chunk.x1 : 0;
    const joins =
      chunk !== null &&
      Math.abs(character.y - chunk.y) < em * 0.05 &&
      Math.abs(em - chunk.size) < em * 0.05 &&
      gap > -em * 0.4 &&
      gap < em * 0.8;
    if (chunk && joins) {
      chunk.characters.push(character);
      chunk.x1 = Math.max(chunk.x1, character.x1);
    } else {
      const { x0, x1, y } = character;
      chunk = { characters: [character], x0, x1, y, size: em };
      chunks.push(chunk);
    }
  }
  return chunks;
}

/** Shadows and "poor man's bold" print the same words twice, almost in the same place. */
function withoutDoubles(chunks: readonly Chunk[]): Chunk[] {
  const seen = new Map<string, Chunk[]>();
  return chunks.filter((chunk) => {
    const text = chunk.characters.map((character) => character.text).join('');
    const same = seen.get(text) ?? [];
    const near = chunk.size * 0.15;
    if (
      same.some(
        (other) => Math.abs(other.x0 - chunk.x0) < near && Math.abs(other.y - chunk.y) < near,
      )
    ) {
      return false;
    }
    seen.set(text, [...same, chunk]);
    return true;
  });
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    let best: Row | null = null;
    for (let index = rows.length - 1; index >= Math.max(0, rows.length - 8); index--) {
      const row = rows[index];
      if (!row) break;
      const distance = Math.abs(row.y - chunk.y);
      const limit = Math.min(row.size, chunk.size) * BASELINE_TOLERANCE;
      if (distance <= limit && (!best || distance < Math.abs(best.y - chunk.y))) best = row;
    }
    if (best) best.chunks.push(chunk);
    else rows.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
  }
  return rows;
}

function splitAtGaps(line: readonly Character[]): Piece[] {
  const groups: Character[][] = [];
  let right = -Infinity;
  for (const character of line) {
    const group = groups.at(-1);
    const em = Math.max(character.style.size, group?.at(-1)?.style.size ?? 0, 6);
    if (group && character.x0 - right < em * WIDE_GAP) group.push(character);
    else groups.push([character]);
    right = Math.max(right, character.x1);
  }
  return attachMarkers(groups).flatMap((group) => piecesOf(group));
}

/** A bullet and its text belong together, however far the tab stop is. */
function attachMarkers(groups: readonly Character[][]): Character[][] {
  const attached: Character[][] = [];
  let waiting: Character[] = [];
  for (const group of groups) {
    const first = group[0];
    const last = waiting.at(-1);
    const near = first && last && first.x0 - last.x1 < first.style.size * MARKER_GAP;
    const joined = near ? [...waiting, ...group] : group;
    if (!near && waiting.length > 0) attached.push(waiting);
    waiting = [];
    if (markerAt(group, true)?.count === group.length) waiting = joined;
    else attached.push(joined);
  }
  if (waiting.length > 0) attached.push(waiting);
  return attached;
}

function piecesOf(group: readonly Character[]): Piece[] {
  const first = group[0];
  if (!first) return [];
  const marker = markerAt(group, false);
  const characters = marker ? group.slice(marker.count) : group;
  const size = mostly(characters.length > 0 ? characters : group, ({ style }) => style.size);
  const y = mostly(characters.length > 0 ? characters : group, (character) => character.y);
  const x1 = Math.max(...group.map((character) => character.x1));
  return [{ characters, marker, x0: first.x0, x1, y, size }];
}

/** The value that covers most of the width. */
function mostly(characters: readonly Character[], value: (character: Character) => number): number {
  const share = new Map<number, number>();
  let best = 0;
  let most = -1;
  for (const character of characters) {
    const key = Math.round(value(character) * 100) / 100;
    const sum = (share.get(key) ?? 0) + character.text.length;
    share.set(key, sum);
    if (sum > most) {
      most = sum;
      best = key;
    }
  }
  return best;
}
