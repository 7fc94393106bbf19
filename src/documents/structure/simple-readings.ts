import type { Reading } from '../../core/resume/document';
import type { SourceLine, SourceText } from '../read/source-text';
import { lettersOf, orderAgreement } from './order-agreement';

/** Pieces whose baselines differ by less than this share of the type size stand on one line. */
const SAME_BASELINE = 0.3;
const DEFAULT_SIZE = 10;
const MAX_DIFFERENCES = 20;
const MAX_QUOTE = 240;

/** A segment of a line, numbered in our reading order. */
interface Piece {
  readonly number: number;
  readonly line: SourceLine;
  readonly text: string;
  readonly x: number;
}

type PrintedLine = readonly Piece[];
type Difference = Reading['differences'][number];

/**
 * The same lines as two simpler readers would read them: straight across the page from the top down, and without what
 * stands in headers, footers, tables, text boxes and footnotes. Repeated headers and page numbers, which the source
 * text keeps apart, are in neither. Pure. docs/reading.md tells what the agreement measures.
 */
export function simpleReadings({ lines }: SourceText): Reading[] {
  return [topDown(lines), bodyOnly(lines)];
}

function topDown(lines: readonly SourceLine[]): Reading {
  const pieces = piecesOf(lines);
  const paged = lines.some(({ y }) => y !== null);
  const printed = paged ? acrossThePages(pieces) : inDocumentOrder(pieces);
  const read = printed.flat();
  const kept = read.every(({ number }, index) => number === index);
  const letters = (some: readonly Piece[]) => some.map(({ text }) => lettersOf(text)).join('');
  return {
    id: 'top-down',
    text: printed.map(textOf).join('\n'),
    agreement: kept && letters(read) !== '' ? 1 : orderAgreement(letters(pieces), letters(read)),
    differences: kept ? [] : mixedUp(printed),
  };
}

function bodyOnly(lines: readonly SourceLine[]): Reading {
  const kept = lines.filter(({ place }) => place === 'body');
  const letters = (some: readonly SourceLine[]) =>
    some.reduce((sum, { marker, text }) => {
      return sum + lettersOf(text).length + lettersOf(marker?.text ?? '').length;
    }, 0);
  const all = letters(lines);
  return {
    id: 'body-only',
    text: kept.map(printedText).join('\n'),
    agreement: all === 0 ? null : letters(kept) / all,
    differences: lines
      .filter(({ place }) => place !== 'body')
      .slice(0, MAX_DIFFERENCES)
      .map((line) => ({ ours: quoted(printedText(line)), theirs: null })),
  };
}

function printedText({ marker, text }: SourceLine): string {
  return marker ? `${marker.text} ${text}` : text;
}

function piecesOf(lines: readonly SourceLine[]): Piece[] {
  let number = 0;
  return lines.flatMap((line) =>
    line.segments.map((segment, index) => ({
      number: number++,
      line,
      text: index === 0 && line.marker ? `${line.marker.text} ${segment.text}` : segment.text,
      x: segment.x0 ?? line.x ?? 0,
    })),
  );
}

/** By page, baseline and left edge; text set sideways has no baseline and comes last on its page. */
function acrossThePages(pieces: readonly Piece[]): PrintedLine[] {
  const heightOf = ({ line }: Piece) => line.y ?? Infinity;
  const sorted = [...pieces].sort((a, b) => {
    const pages = (a.line.page ?? 0) - (b.line.page ?? 0);
    return pages || (heightOf(a) === heightOf(b) ? a.number - b.number : heightOf(a) - heightOf(b));
  });
  const printed = gathered(sorted, (first, piece) => {
    if (first.line.page !== piece.line.page) return false;
    if (first.line.y === null || piece.line.y === null) return first.line === piece.line;
    const size = Math.min(first.line.size ?? DEFAULT_SIZE, piece.line.size ?? DEFAULT_SIZE);
    return piece.line.y - first.line.y <= size * SAME_BASELINE;
  });
  return printed.map((line) => line.toSorted((a, b) => a.x - b.x || a.number - b.number));
}

/** In the order of the paragraphs in the file, the cells of a table's row as one line. */
function inDocumentOrder(pieces: readonly Piece[]): PrintedLine[] {
  return gathered(byParagraph(pieces), ({ line: first }, { line }) => {
    if (!first.cell || !line.cell) return first === line;
    return first.cell.table === line.cell.table && first.cell.row === line.cell.row;
  });
}

/** Our reading moves text boxes and columns of tables; their paragraphs' numbers tell where the file has them. */
function byParagraph(pieces: readonly Piece[]): readonly Piece[] {
  const parts = new Map<string, { piece: Piece; at: number }[]>();
  for (const piece of pieces) {
    const [part, at] = piece.line.paragraph?.split('#') ?? [];
    if (part === undefined || at === undefined) return pieces;
    const addressed = { piece, at: Number(at) };
    const others = parts.get(part);
    if (others) others.push(addressed);
    else parts.set(part, [addressed]);
  }
  return [...parts.values()].flatMap((part) =>
    part.sort((a, b) => a.at - b.at).map(({ piece }) => piece),
  );
}

function gathered(
  pieces: readonly Piece[],
  together: (first: Piece, piece: Piece) => boolean,
): PrintedLine[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line?.[0] && together(line[0], piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** Our lines of which a piece follows on other words than in our reading, with the words as they are read there. */
function mixedUp(printed: readonly PrintedLine[]): Difference[] {
  const theirs = new Map<SourceLine, string>();
  let before = -1;
  for (const [index, pieces] of printed.entries()) {
    for (const { number, line } of pieces) {
      const follows = number === before + 1;
      before = number;
      if (follows || theirs.has(line)) continue;
      const alone = pieces.every((piece) => piece.line === line);
      const above = alone ? printed[index - 1] : undefined;
      theirs.set(line, above ? `${textOf(above)} ${textOf(pieces)}` : textOf(pieces));
    }
  }
  const inOurOrder = [...theirs].sort(([a], [b]) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  return inOurOrder
    .slice(0, MAX_DIFFERENCES)
    .map(([line, read]) => ({ ours: quoted(printedText(line)), theirs: quoted(read) }));
}

function textOf(pieces: PrintedLine): string {
  return pieces.map(({ text }) => text).join(' ');
}

function quoted(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE - 1).trimEnd()}…`;
}
