import type { Character } from './characters';
import { type Box, indexByBand } from './geometry';
import type { Paint } from './operators';
import type { Piece } from './pieces';

/** A box around a word or two is at most so many times as high as its type, and so wide, points. */
const MAX_HEIGHT = 3;
const MAX_WIDTH = 240;
/** Gaps between two boxes, and between a box and text without one, in multiples of the size. */
const BOX_GAP = 0.3;
const EDGE_GAP = 0.6;

/** Parts a line where its words stand in drawn boxes of their own, as skills often do; a marked word in a sentence stays. */
export function splitAtBoxes(pieces: readonly Piece[], paints: readonly Paint[]): Piece[] {
  const near = indexByBand(
    paints.filter(({ kind, box }) => kind !== 'image' && box.x1 - box.x0 < MAX_WIDTH),
  );
  return pieces.flatMap((piece) => {
    const middle = piece.y - piece.size * 0.3;
    const boxes = near(middle, middle).filter(
      ({ box }) =>
        box.y0 < middle - piece.size * 0.3 &&
        box.y1 > middle + piece.size * 0.3 &&
        box.y1 - box.y0 < piece.size * MAX_HEIGHT,
    );
    return boxes.length < 2 ? [piece] : splitPiece(piece, boxes);
  });
}

function boxOf({ x0, x1 }: Character, boxes: readonly { readonly box: Box }[]): number {
  const middle = (x0 + x1) / 2;
  return boxes.findIndex(({ box }) => box.x0 <= middle && box.x1 >= middle);
}

function splitPiece(piece: Piece, boxes: readonly Paint[]): Piece[] {
  const parts: Character[][] = [[]];
  let last: { readonly x1: number; readonly box: number } | null = null;
  for (const character of piece.characters) {
    const box = boxOf(character, boxes);
    const least = box >= 0 && (last?.box ?? -1) >= 0 ? BOX_GAP : EDGE_GAP;
    if (last && box !== last.box && character.x0 - last.x1 > piece.size * least) parts.push([]);
    parts.at(-1)?.push(character);
    last = { x1: character.x1, box };
  }
  return parts.map((characters, index) => ({
    ...piece,
    characters,
    marker: index === 0 ? piece.marker : null,
    lead: index === 0 ? piece.lead : [],
    x0: index === 0 ? piece.x0 : (characters[0]?.x0 ?? piece.x0),
    x1: Math.max(...characters.map(({ x1 }) => x1)),
  }));
}
