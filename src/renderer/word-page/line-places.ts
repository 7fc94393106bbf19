import { findPassages, lettersWithPlaces } from './find-passages';
import type { FrameBlock } from './messages';

/** A rectangle in the page's own coordinates, scrolled or not. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters of a file beyond these are not looked at: a resume has fewer. */
const MOST_LETTERS = 120_000;

interface Letters {
  readonly letters: string;
  /** For each letter its text node, and the place in it. */
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
  /** Where the letters of each sheet begin. */
  readonly sheets: readonly number[];
}

function readLetters(sheets: readonly HTMLElement[]): Letters {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  const begins: number[] = [];
  let letters = '';
  for (const sheet of sheets) {
    begins.push(letters.length);
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || letters.length > MOST_LETTERS) continue;
      for (const { letter, at } of lettersWithPlaces(node.data)) {
        letters += letter;
        nodes.push(node);
        offsets.push(at);
      }
    }
  }
  return { letters, nodes, offsets, sheets: begins };
}

/** The boxes of each line by its id, one for each printed row of it. A line that is not on the page has none. */
export function linePlaces(
  root: HTMLElement,
  sheets: readonly HTMLElement[],
  blocks: readonly FrameBlock[],
): Map<string, Box[]> {
  const read = readLetters(sheets);
  const lines = blocks.flatMap((block) => block.lines);
  const found = findPassages(
    read.letters,
    lines.map(({ text, page }) => ({
      text,
      from: page === null ? 0 : (read.sheets[page - 1] ?? read.letters.length),
      to: page === null ? read.letters.length : (read.sheets[page] ?? read.letters.length),
    })),
  );
  const edge = root.getBoundingClientRect();
  const places = new Map<string, Box[]>();
  for (const [index, ranges] of found.entries()) {
    const line = lines[index];
    const boxes = ranges.flatMap(([start, end]) => boxesOf(root, edge, read, start, end - 1));
    if (line && boxes.length > 0) places.set(line.id, joinRows(boxes));
  }
  return places;
}

function boxesOf(
  root: HTMLElement,
  edge: DOMRect,
  { nodes, offsets }: Letters,
  first: number,
  last: number,
): Box[] {
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return [];
  const range = document.createRange();
  range.setStart(from, offsets[first] ?? 0);
  range.setEnd(to, (offsets[last] ?? 0) + 1);
  const [dx, dy] = [root.scrollLeft - edge.left, root.scrollTop - edge.top];
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: left + dx,
      top: top + dy,
      right: right + dx,
      bottom: bottom + dy,
    }));
}

/** Boxes that share a row become one. */
function joinRows(boxes: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (const box of boxes) {
    const at = rows.findIndex((row) => overlap(row, box) > (box.bottom - box.top) / 2);
    const row = rows[at];
    if (row) rows[at] = union(row, box);
    else rows.push(box);
  }
  return rows;
}

const overlap = (one: Box, other: Box): number =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);

const union = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** Boxes that follow each other closely become one zone: a block that goes on in the next column or page has several. */
export function joinZones(boxes: readonly Box[]): Box[] {
  const zones: Box[] = [];
  for (const box of boxes) {
    const last = zones.at(-1);
    const height = box.bottom - box.top;
    const near =
      last &&
      box.top - last.bottom < 2.2 * height &&
      box.bottom > last.top - height &&
      Math.min(last.right, box.right) - Math.max(last.left, box.left) > -4 * height;
    if (last && near) zones[zones.length - 1] = union(last, box);
    else zones.push(box);
  }
  return zones;
}
