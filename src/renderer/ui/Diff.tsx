import { Fragment } from 'react';
import type { DiffPiece } from '../../core/resume/returned';
import styles from './Diff.module.css';

/** A text with what went and what came; with `side` as it reads there, and only what is its own marked. */
export function Diff({
  pieces,
  side,
}: {
  readonly pieces: readonly DiffPiece[];
  readonly side?: 'gone' | 'new';
}) {
  return (
    <span className={styles.diff}>
      {pieces.map((piece, index) => {
        if (piece.is === 'same') return <span key={index}>{piece.text}</span>;
        if (side !== undefined && side !== piece.is) return null;
        return (
          <Fragment key={index}>
            <Marked {...piece} />
            {side === undefined && meets(piece, pieces[index + 1]) && ' '}
          </Fragment>
        );
      })}
    </span>
  );
}

/** Whether what went would stand right against what came: "1416". */
const meets = (piece: DiffPiece, next: DiffPiece | undefined): boolean =>
  piece.is === 'gone' && next?.is === 'new' && !/\s$/.test(piece.text);

/** The spaces around the words stay outside of the mark. */
function Marked({ text, is }: DiffPiece) {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  return (
    <>
      {text.slice(0, at)}
      {is === 'gone' ? <del>{words}</del> : <ins>{words}</ins>}
      {text.slice(at + words.length)}
    </>
  );
}
