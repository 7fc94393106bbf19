import type { Character } from './characters';
import { type Found, isOrnament, markerAt } from './markers';
import { type Row, buildRows } from './rows';

/** A stretch of one printed line without wide gaps: what stands left of a column, a tab stop or a margin. */
export interface Piece {
  /** From left to right, without the marker. */
  readonly characters: readonly Character[];
  readonly marker: Found | null;
  /** The characters of the marker. */
  readonly lead: readonly Character[];
  /** Left edge with the marker. */
  readonly x0: number;
  readonly x1: number;
  /** The baseline of most of it. */
  readonly y: number;
  /** Size of most characters, points. */
  readonly size: number;
}

/** A gap wider than this many times the size parts a line. */
const WIDE_GAP = 1.3;
/** Least gap between a text and a bullet that is not its own. */
const BULLET_GAP = 0.3;
/** Where weight, family or size change at it. */
const CHANGED_GAP = 0.8;
/** Sizes so far apart are those of two texts: a name and the contact details beside it. */
const OTHER_SIZE = 1.4;
/** Room that a marker may keep from its text, in multiples of the size. */
const MARKER_GAP = 6;

/** So many lines that begin at one left edge make it a column's; and the least gap before it, in multiples of the size. */
const EDGE_LINES = 5;
const EDGE_GAP = 0.5;

/**
 * Characters, in the order of painting, to the pieces of lines that they form, from the top, then from the left.
 * `ornaments` are the pictures among them, which are not part of the text.
 */
export function buildPieces(characters: readonly Character[]): {
  pieces: Piece[];
  ornaments: Character[];
} {
  const ornaments: Character[] = [];
  const pieces = buildRows(characters).flatMap((row) => {
    const groups = groupsOf(row).flatMap((group) => withoutOrnaments(group, ornaments));
    return attachMarkers(groups.flatMap(withoutTrailingBullet)).flatMap(pieceOf);
  });
  return { pieces: splitAtEdges(adoptMarkers(pieces)), ornaments };
}

function groupsOf({ chunks }: Row): Character[][] {
  const groups: Character[][] = [];
  let right = -Infinity;
  const line = chunks.flatMap((chunk) => chunk.characters).sort((a, b) => a.x0 - b.x0);
  for (const [index, character] of line.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = character.x0 - right;
    const parts = gap >= CHANGED_GAP * character.style.size && isMarkerIn(line, index, gap);
    if (group && last && gap < wideGap(last, character) && !parts) group.push(character);
    else groups.push([character]);
    right = Math.max(right, character.x1);
  }
  return groups;
}

/** A bullet stands nearer to its own text than to what is before it; a dot between two texts stands in the middle. */
function isMarkerIn(line: readonly Character[], index: number, gap: number): boolean {
  const [sign, next] = [line[index], line[index + 1]];
  if (!sign || !next || /[\p{L}\p{N}]/u.test(sign.text)) return false;
  return next.x0 - sign.x1 < gap * 0.7 && markerAt([sign, next], false)?.kind === 'bullet';
}

/** The gap that parts two characters of a line, points: where the type changes too, a narrower one does. */
function wideGap({ style: left }: Character, { style: right }: Character): number {
  const [small, large] = [Math.min(left.size, right.size), Math.max(left.size, right.size, 6)];
  if (large > small * OTHER_SIZE) return Math.max(small, 6) * WIDE_GAP;
  const changes =
    left.face.bold !== right.face.bold ||
    left.face.family !== right.face.family ||
    large > small * 1.08;
  return large * (changes ? CHANGED_GAP : WIDE_GAP);
}

/** Leaves out pictures, except one that may be the marker; the text on both sides of one is two groups. */
function withoutOrnaments(group: Character[], ornaments: Character[]): Character[][] {
  const marker = markerAt(group, true);
  const start = marker?.count ?? 0;
  if (!group.some((character, index) => index >= start && isOrnament(character))) return [group];
  const parts: Character[][] = [group.slice(0, start)];
  for (const character of group.slice(start)) {
    if (!isOrnament(character)) parts.at(-1)?.push(character);
    else {
      ornaments.push(character);
      if (parts.at(-1)?.length !== start || start === 0) parts.push([]);
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** A bullet at the end of a text, before a wide gap, belongs to what follows: a label that runs up to a list. */
function withoutTrailingBullet(group: Character[]): [Character[], ...Character[][]] {
  const [last, before] = [group.at(-1), group.at(-2)];
  const isSign = last && before && !/[\p{L}\p{N}]/u.test(last.text);
  const isBullet = isSign && markerAt([last], true)?.kind === 'bullet';
  if (!isBullet || last.x0 - before.x1 < last.style.size * BULLET_GAP) return [group];
  return [group.slice(0, -1), [last]];
}

/** A bullet and its text belong together, however far the tab stop is. */
function attachMarkers(groups: readonly Character[][]): Character[][] {
  const attached: Character[][] = [];
  let waiting: Character[] = [];
  for (const group of groups) {
    const first = group[0];
    const last = waiting.at(-1);
    const near = first && last && first.x0 - last.x1 < first.style.size * MARKER_GAP;
    const joined = near ? [...waiting, ...group] : group;
    if (!near && waiting.length > 0) attached.push(waiting);
    waiting = [];
    if (markerAt(group, true)?.count === group.length) waiting = joined;
    else attached.push(joined);
  }
  if (waiting.length > 0) attached.push(waiting);
  return attached;
}

function pieceOf(group: readonly Character[]): Piece[] {
  const first = group[0];
  if (!first) return [];
  const found = markerAt(group, true);
  const marker = found?.kind !== 'bullet' && found?.count === group.length ? null : found;
  const characters = group.slice(marker?.count ?? 0);
  const shaping = characters.length > 0 ? characters : group;
  const x1 = Math.max(...group.map((character) => character.x1));
  return [
    {
      characters,
      marker,
      lead: group.slice(0, marker?.count ?? 0),
      x0: first.x0,
      x1,
      y: mostly(shaping, (character) => character.y),
      size: mostly(shaping, ({ style }) => style.size),
    },
  ];
}

/** Gives bullets that sit a little above or below the baseline to the text on their right. */
function adoptMarkers(pieces: readonly Piece[]): Piece[] {
  const lone = pieces.filter(({ characters, marker }) => marker && characters.length === 0);
  if (lone.length === 0) return [...pieces];
  const marked = new Map<Piece, Piece>();
  for (const bullet of lone) {
    const host = pieces.find(
      (piece) =>
        piece.characters.length > 0 &&
        !piece.marker &&
        Math.abs(piece.y - bullet.y) < piece.size * 0.75 &&
        piece.x0 >= bullet.x1 &&
        piece.x0 - bullet.x1 < piece.size * MARKER_GAP,
    );
    if (host)
      marked.set(host, { ...host, marker: bullet.marker, lead: bullet.lead, x0: bullet.x0 });
  }
  const adopted = new Set([...marked.values()].map(({ lead }) => lead));
  return pieces.flatMap((piece) => {
    if (!lone.includes(piece)) return [marked.get(piece) ?? piece];
    const isLetter = piece.lead.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    if (!isLetter || adopted.has(piece.lead)) return [];
    return [{ ...piece, marker: null, characters: piece.lead, lead: [] }];
  });
}

/**
 * A gap that is too narrow to part a line does so where the text after it begins at a left edge that many lines share:
 * a column of dates close to the text beside it.
 */
function splitAtEdges(pieces: readonly Piece[]): Piece[] {
  const starts = new Map<number, number>();
  for (const { characters } of pieces) {
    const edge = Math.round(characters[0]?.x0 ?? 0);
    starts.set(edge, (starts.get(edge) ?? 0) + 1);
  }
  const isEdge = (x: number) =>
    [-1, 0, 1].reduce((sum, by) => sum + (starts.get(Math.round(x) + by) ?? 0), 0) >= EDGE_LINES;
  return pieces.flatMap((piece) => {
    const { characters } = piece;
    const at = characters.findIndex((character, index) => {
      const gap = character.x0 - (characters[index - 1]?.x1 ?? Infinity);
      return gap > character.style.size * EDGE_GAP && isEdge(character.x0);
    });
    if (at < 1) return [piece];
    const start = withoutTrailingBullet(characters.slice(0, at))[0].length;
    const [left, right] = [characters.slice(0, start), characters.slice(start)];
    return [{ ...piece, characters: left, x1: left.at(-1)?.x1 ?? piece.x1 }, ...pieceOf(right)];
  });
}

/** The value that most letters have. */
function mostly(characters: readonly Character[], value: (character: Character) => number): number {
  const share = new Map<number, number>();
  let best = 0;
  let most = -1;
  for (const character of characters) {
    const key = Math.round(value(character) * 100) / 100;
    const sum = (share.get(key) ?? 0) + character.text.length;
    share.set(key, sum);
    if (sum > most) {
      most = sum;
      best = key;
    }
  }
  return best;
}
