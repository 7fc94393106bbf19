import { type Character, visibleCharacters } from './characters';
import { addDrawnBullets } from './dots';
import { splitHidden } from './hidden';
import { restoreLigatures } from './ligatures';
import { linkCharacters } from './links';
import { isOrnament } from './markers';
import type { PdfPage } from './page';
import { type Piece, buildPieces } from './pieces';
import { upright } from './turned';
import type { Glyph } from './text-operators';

/** A page's text as pieces of lines, upright, and what of it is not part of the text. */
export interface Sheet {
  readonly page: PdfPage;
  readonly number: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that runs sideways or upside down on an upright page, one list for each direction. */
  readonly turned: readonly (readonly Piece[])[];
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
  const { pieces, ornaments } = buildPieces([...characters, ...pictures]);
  const turned = [90, 180, 270].map((angle) => piecesOf(at(angle)));
  const slanted = seen.filter(({ style }) => style.angle % 90 !== 0);
  return {
    page,
    number: page.number,
    height: page.height,
    pieces: addDrawnBullets(pieces, page.paints),
    turned: turned.filter((list) => list.length > 0),
    ornaments: [...ornaments, ...visibleCharacters(slanted)].map(({ text }) => text).join(' '),
    unmapped,
    hidden: piecesOf(hidden).map(pieceText).join('\n'),
  };
}

function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  return glyphs.length === 0 ? [] : buildPieces(visibleCharacters(glyphs)).pieces;
}

/** The words of a piece, with its marker, without regard to style. */
export function pieceText({ lead, characters }: Piece): string {
  return wordsOf([...lead, ...characters]);
}

function wordsOf(characters: readonly Character[]): string {
  return characters.map(({ text, spaced }) => (spaced ? ` ${text}` : text)).join('');
}
