import styles from './Bar.module.css';

/** How much of a part's points is earned. The points stand beside it, so the bar is only for the eye. */
export function Bar({ points, max }: { readonly points: number; readonly max: number }) {
  const share = max > 0 ? Math.min(100, (100 * points) / max) : 0;
  return (
    <svg className={styles.bar} viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="5" />
      <rect className={styles.value} width={share} height="5" />
    </svg>
  );
}
