import type { CategoryId } from '../../../core/resume/vocabulary';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import type { GridRow } from './coverage-grid';
import styles from './KeywordsOutline.module.css';
import { cellChosen } from './selection';
import { strings } from './strings';

interface Props {
  readonly rows: readonly GridRow[];
  readonly selectedId: CategoryId | null;
}

/** The categories with how many bullets name each, the core ones first. */
export function KeywordsOutline({ rows, selectedId }: Props) {
  return (
    <section className={classNames(pane.pane, styles.outline)} aria-label={strings.categories}>
      <div className={pane.eyebrow}>
        <h2>{strings.categories}</h2>
        <span>{strings.bulletsHead}</span>
      </div>
      <List rows={rows.filter(({ core }) => core)} selectedId={selectedId} />
      <div className={pane.eyebrow}>
        <h2>{strings.supporting}</h2>
      </div>
      <List rows={rows.filter(({ core }) => !core)} selectedId={selectedId} />
    </section>
  );
}

function List({ rows, selectedId }: Props) {
  return (
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
  );
}
