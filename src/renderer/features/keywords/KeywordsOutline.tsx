import type { CategoryId } from '../../../core/resume/vocabulary';
import type { GridRow } from './coverage-grid';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './KeywordsOutline.module.css';
import { cellChosen } from './selection';

/** The categories with how many bullets name each. */
export function KeywordsOutline({
  rows,
  selectedId,
}: {
  readonly rows: readonly GridRow[];
  readonly selectedId: CategoryId | null;
}) {
  return (
    <section className={classNames(pane.pane, styles.outline)} aria-label="Categories">
      <div className={pane.eyebrow}>
        <h2>Categories</h2>
        <span>Bullets</span>
      </div>
      <ul>
        {rows.map(({ id, label, bullets }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.category}
              aria-current={id === selectedId ? 'true' : undefined}
              onClick={() => cellChosen(id)}
            >
              <span className="clip">{label}</span>
              <b>{bullets}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
