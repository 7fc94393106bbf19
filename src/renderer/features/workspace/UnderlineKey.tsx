import styles from './MarkedText.module.css';

/** What the underlines in the text mean. */
export function UnderlineKey() {
  return (
    <>
      <span className={styles.backfire}>Backfire word</span>
      <span className={styles.missing}>Missing fact</span>
      <span className={styles.hidden}>Hidden name</span>
    </>
  );
}
