import type { ReactNode } from 'react';
import { inspectorShown } from '../state/session';
import styles from './Frame.module.css';

/** The three panes every view of a resume stands in. */
export function Frame({
  nav,
  outline,
  inspector,
  narrow,
  label,
  children,
}: {
  readonly nav: ReactNode;
  readonly outline: ReactNode;
  /** null: the view has no inspector, or it is hidden. */
  readonly inspector: ReactNode;
  /** The inspector is a drawer, which Escape closes. */
  readonly narrow: boolean;
  /** The name of the centre. */
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.panes}>
      {nav !== null && (
        <div className={styles.side} data-pane>
          {nav}
          {outline}
        </div>
      )}
      <main className={styles.centre} aria-label={label} data-pane>
        {children}
      </main>
      {inspector !== null && (
        <aside
          className={styles.inspector}
          aria-label="Inspector"
          data-pane
          onKeyDown={(event) => {
            if (event.key === 'Escape' && narrow) inspectorShown(false);
          }}
        >
          {inspector}
        </aside>
      )}
    </div>
  );
}
