import { align } from '../resume/align';
import type { DiffPiece } from '../resume/returned';

const TOKEN = /\s+|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu;

/** Comparisons. Texts that would need more are shown as one change. */
const MOST = 1_000_000;

/**
 * How two texts differ, word by word; as one change where less than half of the old words stay. In order, `same` and
 * `gone` give the old text, `same` and `new` the new.
 */
export function wordPieces(from: string, to: string): DiffPiece[] {
  if (from === to) return from === '' ? [] : [{ is: 'same', text: from }];
  const old = from.match(TOKEN) ?? [];
  const wanted = to.match(TOKEN) ?? [];
  const whole = [piece('gone', from), piece('new', to)].filter(({ text }) => text !== '');
  if (old.length * wanted.length > MOST) return whole;
  const pairs = align(old, wanted, (a, b) => a === b);
  const pieces = joined(
    pairs.flatMap(([gone, fresh]) =>
      gone === fresh
        ? [piece('same', gone ?? '')]
        : [
            ...(gone === null ? [] : [piece('gone', gone)]),
            ...(fresh === null ? [] : [piece('new', fresh)]),
          ],
    ),
  );
  const stay = wordCount(pieces.filter(({ is }) => is === 'same'));
  return stay * 2 < wordCount([piece('gone', from)]) ? whole : pieces;
}

const piece = (is: DiffPiece['is'], text: string): DiffPiece => ({ is, text });

const wordCount = (pieces: readonly DiffPiece[]): number =>
  pieces.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** Neighbours of one kind as one piece, and changes that only white space parts as one change. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const found: DiffPiece[] = [];
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

function merged(pieces: readonly DiffPiece[]): DiffPiece[] {
  const found: DiffPiece[] = [];
  for (const next of pieces) {
    const last = found.at(-1);
    if (last?.is === next.is) found[found.length - 1] = piece(last.is, last.text + next.text);
    else found.push(next);
  }
  return found;
}
