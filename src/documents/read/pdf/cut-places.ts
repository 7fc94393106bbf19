import type { Piece } from './pieces';

/** Where a page may be cut; whether it is, is judged by what stands on both sides. */

const MAX_PLACES = 120;

/** Left edges that pieces share, and the middles of upright strips that next to nothing crosses. */
export function cutPlaces(pieces: readonly Piece[]): number[] {
  const edges = pieces.map(({ x0 }) => x0).sort((a, b) => a - b);
  const found: number[] = [];
  for (let start = 0; start < edges.length;) {
    let end = start;
    while (end < edges.length && (edges[end] ?? 0) - (edges[start] ?? 0) < 3) end++;
    if (end - start >= 3) found.push((edges[start] ?? 0) - 0.5);
    start = end;
  }
  return [...found, ...valleys(pieces)].slice(0, MAX_PLACES);
}

const STRIP = 2;

function valleys(pieces: readonly Piece[]): number[] {
  const left = Math.min(...pieces.map(({ x0 }) => x0));
  const right = Math.max(...pieces.map(({ x1 }) => x1));
  const strips = Math.min(1000, Math.ceil((right - left) / STRIP));
  const cover = new Array<number>(Math.max(1, strips)).fill(0);
  for (const { x0, x1 } of pieces) {
    const last = Math.min(cover.length - 1, Math.floor((x1 - left) / STRIP));
    for (let strip = Math.floor((x0 - left) / STRIP); strip <= last; strip++) {
      cover[strip] = (cover[strip] ?? 0) + 1;
    }
  }
  const found = [0, 1 + pieces.length * 0.08].flatMap((few) => runsBelow(cover, few));
  return found.map((strip) => left + strip * STRIP);
}

/** The middles of the runs, inside the list, of at least three numbers that are not above `few`. */
function runsBelow(cover: readonly number[], few: number): number[] {
  const found: number[] = [];
  for (let start = 0; start < cover.length; start++) {
    let end = start;
    while (end < cover.length && (cover[end] ?? 0) <= few) end++;
    if (end - start >= 3 && end < cover.length && start > 0) found.push((start + end) / 2);
    start = Math.max(start, end);
  }
  return found;
}
