import type { DiffPiece } from '../../../core/resume/returned';
import styles from './Returned.module.css';

/** A line with what went and what came. */
export function Diff({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <span className={styles.diff}>
      {pieces.map(({ text, is }, index) => {
        switch (is) {
          case 'same':
            return <span key={index}>{text}</span>;
          case 'gone':
            return <del key={index}>{text}</del>;
          case 'new':
            return <ins key={index}>{text}</ins>;
        }
      })}
    </span>
  );
}
