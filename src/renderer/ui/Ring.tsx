import type { Band } from '../../core/resume/vocabulary';
import { classNames } from './class-names';
import styles from './Ring.module.css';

/** A bullet's score as a ring; dashed where it was not judged. The number stands beside it, so the ring is only for the eye. */
export function Ring({
  score,
  band,
  size = 16,
}: {
  readonly score: number | null;
  readonly band: Band | null;
  readonly size?: number;
}) {
  return (
    <svg
      className={classNames(styles.ring, band ? styles[band] : styles.unknown)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <circle className={styles.track} cx="8" cy="8" r="6" />
      {score !== null && score > 0 && (
        <circle
          className={styles.value}
          cx="8"
          cy="8"
          r="6"
          pathLength="100"
          strokeDasharray={`${score} 100`}
          transform="rotate(-90 8 8)"
        />
      )}
    </svg>
  );
}
