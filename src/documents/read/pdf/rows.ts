import type { Character } from './characters';

/** Characters that were painted one after the other, side by side on one baseline. */
export interface Chunk {
  readonly characters: Character[];
  readonly x0: number;
  x1: number;
  readonly y: number;
  readonly size: number;
}

/** Chunks on one baseline, from anywhere on the page. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly chunks: Chunk[];
}

/** Two baselines belong to one line when closer than this share of the smaller size. */
export const BASELINE_TOLERANCE = 0.35;

/** Characters, in the order of painting, to rows from the top, each from the left. */
export function buildRows(characters: readonly Character[]): Row[] {
  const rows = joinScripts(rowsOf(withoutDoubles(chunksOf(characters))));
  for (const { chunks } of rows) chunks.sort((a, b) => a.x0 - b.x0);
  return rows.sort((a, b) => a.y - b.y);
}

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
    const same = seen.get(text);
    const near = chunk.size * 0.15;
    const double = same?.some(
      (other) => Math.abs(other.x0 - chunk.x0) < near && Math.abs(other.y - chunk.y) < near,
    );
    if (double === true) return false;
    if (same) same.push(chunk);
    else seen.set(text, [chunk]);
    return true;
  });
}

function rowsOf(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    let best: Row | null = null;
    for (const row of rows.slice(-8)) {
      const distance = Math.abs(row.y - chunk.y);
      const limit = Math.min(row.size, chunk.size) * BASELINE_TOLERANCE;
      if (distance > limit || (best && distance >= Math.abs(best.y - chunk.y))) continue;
      if (!row.chunks.some((other) => overprints(other, chunk))) best = row;
    }
    if (best) best.chunks.push(chunk);
    else rows.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
  }
  return rows;
}

/** Words printed over other words are a line of their own, or their letters would be mixed. */
function overprints(a: Chunk, b: Chunk): boolean {
  if (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) < Math.min(a.size, b.size) * 0.6) return false;
  const over = a.characters.filter((one) => b.characters.some((two) => coversHalf(one, two)));
  return over.length > 1;
}

function coversHalf(a: Character, b: Character): boolean {
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return shared > Math.min(a.x1 - a.x0, b.x1 - b.x0) * 0.5 && shared > 0;
}

/** Puts superscripts and subscripts (`1st`, `CO2`) on the line that they touch. */
function joinScripts(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const loose = row.chunks.filter((chunk) => {
      const host = [rows[index + 1], rows[index - 1]].find(
        (other) => other && touches(other, chunk),
      );
      host?.chunks.push(chunk);
      return !host;
    });
    if (loose.length > 0) kept.push({ ...row, chunks: loose });
  }
  return kept;
}

function touches(row: Row, chunk: Chunk): boolean {
  if (chunk.size > row.size * 0.8 || chunk.characters.length > 4) return false;
  const rise = row.y - chunk.y;
  if (rise > row.size * 0.7 || rise < -row.size * 0.3) return false;
  return row.chunks.some(
    (other) => other !== chunk && Math.abs(chunk.x0 - other.x1) < row.size * 0.2,
  );
}
