import type { Block } from './columns';
import type { Piece } from './pieces';

/** Lines of one label stand closer than this many times their size. */
const LABEL_LEADING = 1.9;

/** From so many lines to a label on average, labels are headings of sections; below, names of rows. */
const SECTION_LINES = 3.5;

/**
 * Orders a narrow column of labels and the text beside it: each label before the text that it names. A year, a period
 * or the name of a row stays on the line that it stands on.
 */
export function railBlocks(pieces: readonly Piece[], x: number): Block[] {
  const labels = labelsOf(pieces.filter((piece) => piece.x1 < x));
  const texts = pieces.filter((piece) => piece.x1 >= x);
  const sections = new Set(texts.map(({ y }) => y)).size >= labels.length * SECTION_LINES;
  const blocks: Block[] = [];
  for (const [index, label] of labels.entries()) {
    const top = index === 0 ? -Infinity : topOf(label);
    const bottom = topOf(labels[index + 1] ?? []);
    const named = texts.filter(({ y }) => y >= top && y < bottom);
    if (label.length === 1 && (!sections || hasDigit(label)))
      blocks.push({ pieces: merged(label, named) });
    else blocks.push({ pieces: label }, { pieces: named });
  }
  return blocks.filter((block) => block.pieces.length > 0);
}

function labelsOf(pieces: readonly Piece[]): Piece[][] {
  const labels: Piece[][] = [];
  for (const piece of pieces) {
    const label = labels.at(-1);
    const last = label?.at(-1);
    if (label && last && piece.y - last.y < last.size * LABEL_LEADING) label.push(piece);
    else labels.push([piece]);
  }
  return labels;
}

function topOf(label: readonly Piece[]): number {
  const first = label[0];
  return first ? first.y - first.size * 0.5 : Infinity;
}

function hasDigit(label: readonly Piece[]): boolean {
  return label.some(({ characters }) => characters.some(({ text }) => /\d/u.test(text)));
}

function merged(label: readonly Piece[], texts: readonly Piece[]): Piece[] {
  return [...label, ...texts].sort((a, b) => a.y - b.y || a.x0 - b.x0);
}
