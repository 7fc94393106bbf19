import { TriangleAlert } from 'lucide-react';
import { strings } from './strings';
import styles from './Unplaced.module.css';

/** Lines of the file that belong to no field. They are kept and shown, and go into a plain copy. */
export function Unplaced({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.unplaced} aria-label="Lines that could not be placed">
      <p className={styles.head}>
        <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
        {strings.unplaced(lines.length)}
      </p>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
