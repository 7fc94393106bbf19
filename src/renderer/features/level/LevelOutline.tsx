import type { Rubric } from '../../../core/review/review';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import styles from './LevelOutline.module.css';
import { strings } from './strings';

/** The dimensions of the level with their verdicts. */
export function LevelOutline({ rubric }: { readonly rubric: Rubric }) {
  return (
    <section className={classNames(pane.pane, styles.outline)} aria-label="Dimensions" tabIndex={0}>
      <div className={pane.eyebrow}>
        <h2>Dimensions</h2>
      </div>
      <ul>
        {rubric.dimensions.map(({ id, title, verdict }) => (
          <li key={id}>
            <span className="clip">{title}</span>
            <span className={styles.verdict}>{strings.verdicts[verdict]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
