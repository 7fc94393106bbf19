import { type Box, indexByBand } from './geometry';
import type { Paint } from './operators';
import type { Piece } from './pieces';

/** Bullets that are drawn as small shapes are at most this share of the text's size, and at least so many points. */
const MAX_DOT = 0.55;
const MIN_DOT = 1;
const MAX_GAP = 4;

/** Gives text beside a small drawn square or disc a bullet: browsers and some word processors draw them so. */
export function addDrawnBullets(pieces: readonly Piece[], paints: readonly Paint[]): Piece[] {
  const small = paints.filter(({ box }) => box.x1 - box.x0 < 16 && box.y1 - box.y0 < 16);
  const near = indexByBand(small);
  const isBullet = (paint: Paint) =>
    standsAlone(paint, near(paint.box.y0 - 2, paint.box.y1 + 2)) && !hasTextLeft(paint, pieces);
  return pieces.map((piece) => {
    if (piece.marker || piece.characters.length < 2) return piece;
    const beside = near(piece.y - piece.size, piece.y).filter(
      (paint) => isDot(paint) && isBulletOf(paint, piece),
    );
    const dot = beside.find(isBullet);
    if (
      !dot ||
      near(piece.y - piece.size, piece.y).some((paint) => isMirrored(paint, dot, piece))
    ) {
      return piece;
    }
    const { x0 } = dot.box;
    return { ...piece, x0, marker: { kind: 'bullet', text: '•', count: 0, x: x0 } };
  });
}

function isDot({ kind, box, color }: Paint): boolean {
  const width = box.x1 - box.x0;
  const height = box.y1 - box.y0;
  if (kind === 'image' || color === '#ffffff' || width < MIN_DOT || height < MIN_DOT) return false;
  return width < 9 && Math.abs(width - height) < Math.max(0.6, width * 0.2);
}

/** The parts of an icon lie close together; a bullet has nothing beside it but its own outline. */
function standsAlone({ box }: Paint, small: readonly Paint[]): boolean {
  const same = (other: Box) =>
    Math.abs(other.x0 - box.x0) < 1 &&
    Math.abs(other.x1 - box.x1) < 1 &&
    Math.abs(other.y0 - box.y0) < 1;
  return !small.some(
    (other) =>
      !same(other.box) &&
      other.box.x0 < box.x1 + 2 &&
      other.box.x1 > box.x0 - 2 &&
      other.box.y0 < box.y1 + 2 &&
      other.box.y1 > box.y0 - 2,
  );
}

/** The same shape on the other side of the words: an ornament around a heading. */
function isMirrored({ box }: Paint, dot: Paint, { x0, x1 }: Piece): boolean {
  const gap = box.x0 - x1;
  return gap > 0 && Math.abs(gap - (x0 - dot.box.x1)) < 2 && Math.abs(box.y0 - dot.box.y0) < 1;
}

/** Text close to its left makes it a separator, or a part of a picture. */
function hasTextLeft({ box }: Paint, pieces: readonly Piece[]): boolean {
  return pieces.some(
    ({ x1, y, size }) =>
      Math.abs(y - box.y1) < size && x1 <= box.x0 + 1 && x1 > box.x0 - size * 1.2,
  );
}

function isBulletOf({ box }: Paint, piece: Piece): boolean {
  const { size, x0, y } = piece;
  if (box.x1 - box.x0 > size * MAX_DOT) return false;
  const middle = (box.y0 + box.y1) / 2;
  const gap = x0 - box.x1;
  return gap > 0 && gap < size * MAX_GAP && middle < y + size * 0.05 && middle > y - size * 0.8;
}
