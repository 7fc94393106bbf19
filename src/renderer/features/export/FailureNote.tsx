import styles from './Receipt.module.css';

/** What failed, and what can be done about it. */
export function FailureNote({
  message,
  remedy,
}: {
  readonly message: string;
  readonly remedy: string;
}) {
  return (
    <div className={styles.failure} role="alert">
      <p>{message}</p>
      <p>{remedy}</p>
    </div>
  );
}
