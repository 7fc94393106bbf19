/** A stretch of a text that stayed, went or came. In order, `same` and `gone` give the old text, `same` and `new` the new. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

const TOKEN = /\s+|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu;

/** Comparisons. Texts that would need more are shown as one change. */
const MOST = 1_000_000;

/** How two texts differ, word by word; as one change where less than half of the old words stay. */
export function wordPieces(from: string, to: string): Piece[] {
  if (from === to) return from === '' ? [] : [{ is: 'same', text: from }];
  const old = from.match(TOKEN) ?? [];
  const wanted = to.match(TOKEN) ?? [];
  const whole = [piece('gone', from), piece('new', to)].filter(({ text }) => text !== '');
  if (old.length * wanted.length > MOST) return whole;
  const pieces = joined(walk(old, wanted, common(old, wanted)));
  const stay = wordCount(pieces.filter(({ is }) => is === 'same'));
  return stay * 2 < wordCount([piece('gone', from)]) ? whole : pieces;
}

const piece = (is: Piece['is'], text: string): Piece => ({ is, text });

const wordCount = (pieces: readonly Piece[]): number =>
  pieces.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** For each pair of positions, how many tokens from there on can be kept in order. */
function common(old: readonly string[], wanted: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(wanted.length + 1));
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = rows[a];
    const below = rows[a + 1];
    if (!row || !below) continue;
    for (let b = wanted.length - 1; b >= 0; b -= 1) {
      row[b] =
        old[a] === wanted[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return rows;
}

function walk(old: readonly string[], wanted: readonly string[], kept: Uint16Array[]): Piece[] {
  const pieces: Piece[] = [];
  let a = 0;
  let b = 0;
  while (a < old.length || b < wanted.length) {
    const gone = old[a];
    const fresh = wanted[b];
    if (gone !== undefined && gone === fresh) {
      pieces.push(piece('same', gone));
      a += 1;
      b += 1;
    } else if (fresh === undefined || (kept[a + 1]?.[b] ?? -1) >= (kept[a]?.[b + 1] ?? 0)) {
      pieces.push(piece('gone', gone ?? ''));
      a += 1;
    } else {
      pieces.push(piece('new', fresh));
      b += 1;
    }
  }
  return pieces;
}

/** Neighbours of one kind as one piece, and changes that only white space parts as one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let gone = '';
  let fresh = '';
  let space = '';
  const close = (): void => {
    const end = /\s*$/.exec(gone)?.[0] ?? '';
    if (end !== '' && space === '' && fresh.endsWith(end)) {
      gone = gone.slice(0, -end.length);
      fresh = fresh.slice(0, -end.length);
      space = end;
    }
    if (gone !== '') found.push(piece('gone', gone));
    if (fresh !== '') found.push(piece('new', fresh));
    if (space !== '') found.push(piece('same', space));
    gone = '';
    fresh = '';
    space = '';
  };
  for (const { is, text } of pieces) {
    const changing = gone !== '' || fresh !== '';
    if (is === 'same' && changing && space === '' && text.trim() === '') space = text;
    else if (is === 'same') {
      close();
      found.push(piece('same', text));
    } else {
      if (space !== '') {
        gone += space;
        fresh += space;
        space = '';
      }
      if (is === 'gone') gone += text;
      else fresh += text;
    }
  }
  close();
  return merged(found);
}

function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const next of pieces) {
    const last = found.at(-1);
    if (last?.is === next.is) found[found.length - 1] = piece(last.is, last.text + next.text);
    else found.push(next);
  }
  return found;
}
