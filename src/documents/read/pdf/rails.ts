import type { Piece } from './pieces';

/** A label and the text that stands beside it; `inLine` where both make up one line. */
export interface Labelled {
  readonly label: readonly Piece[];
  readonly texts: readonly Piece[];
  readonly inLine: boolean;
}

/** Lines of one label stand closer than this many times their size. */
const LABEL_LEADING = 1.9;
const DASH = /^\p{Pd}$/u;
/** From so many lines to a label on average, labels are headings of sections; below, names of rows. */
const SECTION_LINES = 3.5;

/**
 * Orders a narrow column of labels and the text beside it: each label before the text that it names. A year, a period
 * or the name of a row stays on the line that it stands on. The pieces must be sorted from the top.
 */
export function labelled(pieces: readonly Piece[], x: number): Labelled[] {
  const labels = labelsOf(pieces.filter((piece) => piece.x1 < x)).map(inOnePiece);
  const texts = pieces.filter((piece) => piece.x1 >= x);
  const lines = new Set(texts.map(({ y }) => Math.round(y))).size;
  const sections = lines >= labels.length * SECTION_LINES;
  const above = texts.filter(({ y }) => y < topOf(labels[0] ?? []));
  const groups = labels.map((label, index): Labelled => {
    const bottom = topOf(labels[index + 1] ?? []);
    return {
      label,
      texts: texts.filter(({ y }) => y >= topOf(label) && y < bottom),
      inLine: label.length === 1 && (!sections || hasDigit(label)),
    };
  });
  return above.length > 0 ? [{ label: [], texts: above, inLine: false }, ...groups] : groups;
}

/** Pieces of a narrow column, from the top, by the label that they make up. */
export function labelsOf(pieces: readonly Piece[]): Piece[][] {
  const labels: Piece[][] = [];
  for (const piece of pieces) {
    const label = labels.at(-1);
    const last = label?.at(-1);
    const near = last && piece.y - last.y < last.size * LABEL_LEADING;
    if (label && near && Math.abs(piece.size - last.size) < 1) label.push(piece);
    else labels.push([piece]);
  }
  return labels;
}

/** "WORK" over "EXPERIENCE", "March 2021 –" over "Present": a label that had to wrap is one. */
function inOnePiece(label: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = label;
  if (!first || rest.length === 0) return label;
  const wraps = label.every(({ characters, size }, index) => {
    const next = label[index + 1];
    if (!next) return true;
    const last = characters.at(-1);
    const style = last?.style.face;
    const same = next.characters[0]?.style.face.bold === style?.bold && next.size === size;
    return same && (DASH.test(last?.text ?? '') || !hasDigit(label));
  });
  if (!wraps) return label;
  const characters = label.flatMap((piece, index) =>
    piece.characters.map((character, at) =>
      index > 0 && at === 0 ? { ...character, spaced: true } : character,
    ),
  );
  return [{ ...first, characters, x1: Math.max(...label.map(({ x1 }) => x1)) }];
}

function topOf(label: readonly Piece[]): number {
  const first = label[0];
  return first ? first.y - first.size * 0.5 : Infinity;
}

function hasDigit(label: readonly Piece[]): boolean {
  return label.some(({ characters }) => characters.some(({ text }) => /\d/u.test(text)));
}
