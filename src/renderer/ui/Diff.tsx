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
      {pieces.map(({ text, is }, index) => {
        if (is === 'same') return <span key={index}>{text}</span>;
        if (side !== undefined && side !== is) return null;
        return is === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>;
      })}
    </span>
  );
}
