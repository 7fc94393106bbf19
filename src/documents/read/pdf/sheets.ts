import { visibleCharacters } from './characters';
import { splitAtBoxes } from './boxed-words';
import { addDrawnBullets } from './dots';
import { splitHidden } from './hidden';
import { restoreLigatures } from './ligatures';
import { linesOf } from './lines';
import { linkCharacters } from './links';
import { isOrnament } from './markers';
import type { Paint } from './operators';
import type { PdfPage } from './page';
import { type Piece, buildPieces } from './pieces';
import type { SideLabel } from './side-labels';
import { upright } from './turned';
import type { Glyph } from './text-operators';

/** A page's text as pieces of lines, upright, and what of it is not part of the text. */
export interface Sheet {
  readonly page: PdfPage;
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that runs sideways or upside down on an upright page. */
  readonly sideLabels: readonly SideLabel[];
  /** Icons, and text at an angle such as a watermark. */
  readonly ornaments: string;
  readonly hidden: string;
  /** Characters inside words that the font has no letter for. */
  readonly unmapped: number;
}

export function sheetOf(source: PdfPage): Sheet {
  const page = upright(source);
  const { seen: printed, hidden } = splitHidden(page);
  const { glyphs: seen, unmapped } = restoreLigatures(printed);
  const at = (angle: number) => seen.filter(({ style }) => style.angle === angle);
  const characters = visibleCharacters(at(0));
  const pictures = linkCharacters(characters, page.links, isOrnament);
  const built = buildPieces([...characters, ...pictures]);
  const typed = built.pieces.filter((piece) => !isTypedRule(piece));
  const pieces = splitAtBoxes(typed, page.paints);
  const rules = built.pieces.filter(isTypedRule);
  const ornaments = [...built.ornaments, ...rules.flatMap((piece) => piece.characters)];
  const slanted = seen.filter(({ style }) => style.angle % 90 !== 0);
  return {
    page: { ...page, paints: [...page.paints, ...rules.map(asRule)] },
    number: page.number,
    height: page.height,
    pieces: addDrawnBullets(pieces, page.paints),
    sideLabels: [90, 180, 270].flatMap((angle) => sideLabelsOf(at(angle), angle, page.number)),
    ornaments: [...ornaments, ...visibleCharacters(slanted)].map(({ text }) => text).join(' '),
    unmapped,
    hidden: linesOf({ pieces: piecesOf(hidden) }, page.number)
      .map(({ text }) => text)
      .join('\n'),
  };
}

const RULE_SIGN = /^[_=~*.\u00b7\p{Pd}]$/u;

/** A line of underscores, dashes or dots stands for a drawn one. */
function isTypedRule({ characters }: Piece): boolean {
  return characters.length > 4 && characters.every(({ text }) => RULE_SIGN.test(text));
}

function asRule({ x0, x1, y }: Piece): Paint {
  return { kind: 'stroke', box: { x0, x1, y0: y, y1: y }, color: null, order: 0 };
}

function sideLabelsOf(glyphs: readonly Glyph[], angle: number, page: number): SideLabel[] {
  return piecesOf(glyphs).flatMap((piece) => {
    // The frame of text at 90 degrees runs down the page, at 270 up it; at 180 the page stands on its head.
    const along = (piece.x0 + piece.x1) / 2;
    const middle = angle === 90 ? along : angle === 270 ? -along : -piece.y;
    return linesOf({ pieces: [piece] }, page).map((line) => ({ line, middle }));
  });
}

function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  return glyphs.length === 0 ? [] : buildPieces(visibleCharacters(glyphs)).pieces;
}
