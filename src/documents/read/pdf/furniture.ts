import type { Character } from './characters';
import type { Piece } from './pieces';
import { BASELINE_TOLERANCE } from './rows';

/** Running headers and footers, and page numbers, found on one page. */
export interface Furniture {
  /** The first time that a header or footer is printed. */
  readonly header: readonly Piece[];
  readonly footer: readonly Piece[];
  /** Repetitions and page numbers. */
  readonly decoration: readonly Piece[];
  readonly body: readonly Piece[];
}

interface PageOfPieces {
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** One line of the margin, across the whole page. */
interface MarginLine {
  readonly edge: 'header' | 'footer';
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** The text with numbers and page words replaced, to compare between pages. */
  readonly key: string;
  /** Points from the edge of the page. */
  readonly distance: number;
}

/** Headers and footers stand in this share of the page's height at its top and bottom. */
const MARGIN = 0.13;
const LINES = 3;
const SAME_PLACE = 8;
const PAGE_NUMBER =
  /^[\p{Pd}|/[(\s]*(?:\p{L}{1,8}\.?\s*)?(\d{1,3})(?:\s*(?:\p{L}{1,4}|[/|\p{Pd}])\s*(\d{1,3}))?[\p{Pd}|/\])\s.]*$/u;

/** Parts the pieces of every page into body text and what is printed on each page anew. */
export function findFurniture(pages: readonly PageOfPieces[], pageCount: number): Furniture[] {
  const margins = pages.map((page) => marginLines(page));
  const name = margins[0]?.[0];
  const first = new Set<MarginLine>();
  const dropped = new Set<MarginLine>();
  for (const [index, lines] of margins.entries()) {
    const before = margins.slice(0, index).flat();
    const after = margins.slice(index + 1).flat();
    for (const line of lines) {
      const again = before.some((other) => stays(other, line));
      const cut = line.edge === 'footer' && isCutThrough(line, margins[index + 1]);
      if (again || cut || (index > 0 && isNameAgain(name, line))) dropped.add(line);
      else if (isPageNumber(line.text, pages[index]?.number ?? 1, pageCount)) dropped.add(line);
      else if (endsInPageNumber(line.text, pages[index]?.number ?? 1, pageCount)) first.add(line);
      else if (isArtifact(line) || after.some((other) => stays(line, other))) first.add(line);
    }
  }
  return pages.map((page, index) => {
    const lines = margins[index] ?? [];
    const of = (set: ReadonlySet<MarginLine>, edge?: MarginLine['edge']) =>
      lines
        .filter((line) => set.has(line) && (!edge || line.edge === edge))
        .flatMap(({ pieces }) => pieces);
    const decoration = of(dropped);
    const header = of(first, 'header');
    const footer = of(first, 'footer');
    const out = new Set([...decoration, ...header, ...footer]);
    return { header, footer, decoration, body: page.pieces.filter((piece) => !out.has(piece)) };
  });
}

/** The outermost lines at the top and at the bottom. */
function marginLines({ pieces, height }: PageOfPieces): MarginLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && piece.y - row[0].y < piece.size * BASELINE_TOLERANCE) row.push(piece);
    else rows.push([piece]);
  }
  const top = rows.slice(0, LINES).filter(([piece]) => piece && piece.y < height * MARGIN);
  const bottom = rows.slice(-LINES).filter(([piece]) => piece && piece.y > height * (1 - MARGIN));
  return [
    ...top.map((row) => marginLine('header', row, row[0]?.y ?? 0)),
    ...bottom.map((row) => marginLine('footer', row, height - (row[0]?.y ?? 0))),
  ];
}

function marginLine(edge: MarginLine['edge'], row: Piece[], distance: number): MarginLine {
  const pieces = row.sort((a, b) => a.x0 - b.x0);
  const text = pieces
    .map(({ lead, characters }) => plain([...lead, ...characters]))
    .join(' ')
    .trim();
  const key = text
    .toLowerCase()
    .replace(/\b(?:page|seite|página|pagina)\b|[\d\s\p{P}\p{S}]+|\bof\b/gu, '');
  return { edge, pieces, text, key, distance };
}

function plain(characters: readonly Character[]): string {
  return characters.map(({ text, spaced }) => (spaced ? ' ' : '') + text).join('');
}

function isPageNumber(text: string, page: number, pageCount: number): boolean {
  const match = PAGE_NUMBER.exec(text);
  if (!match) return false;
  return Number(match[1]) === page && (match[2] === undefined || Number(match[2]) === pageCount);
}

/** "Resume – page 1", "Jane Doe 1/2". */
function endsInPageNumber(text: string, page: number, pageCount: number): boolean {
  return (
    new RegExp(`\\b(?:page|seite|página|pagina)\\s${page}$`, 'iu').test(text) ||
    text.endsWith(` ${page}/${pageCount}`) ||
    text.endsWith(` ${page} of ${pageCount}`)
  );
}

function isArtifact({ pieces }: MarginLine): boolean {
  return pieces.every(({ characters }) => characters.every(({ style }) => style.artifact));
}

function stays(line: MarginLine, other: MarginLine): boolean {
  const near = Math.abs(line.distance - other.distance) < SAME_PLACE;
  return near && line.edge === other.edge && line.key === other.key && line.key.length > 2;
}

/** A line that lies across the page break is painted on both pages: browsers do so. It counts on the second. */
function isCutThrough(line: MarginLine, next: readonly MarginLine[] | undefined): boolean {
  const first = next?.find(({ edge }) => edge === 'header');
  return (
    first?.text === line.text &&
    /\p{L}{3}/u.test(line.text) &&
    Math.abs((first.pieces[0]?.x0 ?? 0) - (line.pieces[0]?.x0 ?? 0)) < 1 &&
    first.pieces[0]?.size === line.pieces[0]?.size
  );
}

/** The first page's name in small at the top of a later page. */
function isNameAgain(name: MarginLine | undefined, line: MarginLine): boolean {
  if (name?.edge !== 'header' || line.edge !== 'header' || name.key.length < 4) return false;
  const size = (of: MarginLine) => of.pieces[0]?.size ?? 0;
  return name.key === line.key && size(name) > size(line) * 1.2;
}
