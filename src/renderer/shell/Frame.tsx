import type { CSSProperties, ReactNode } from 'react';
import { useSettings } from '../state/settings';
import styles from './Frame.module.css';
import { Splitter } from './Splitter';
import { strings } from './strings';

/** The panes every screen stands in: what there is to choose from, the matter itself, and what is to say about it. */
export function Frame({
  side,
  inspector,
  narrow,
  label,
  onLeaveDrawer,
  children,
}: {
  /** null: the sidebar is hidden. */
  readonly side: ReactNode;
  /** null: the view has no inspector, or it is hidden. */
  readonly inspector: ReactNode;
  /** The inspector is a drawer, which Escape closes. */
  readonly narrow: boolean;
  /** The name of the centre. */
  readonly label: string;
  readonly onLeaveDrawer?: () => void;
  readonly children: ReactNode;
}) {
  const panes = useSettings((settings) => settings.panes);
  const widths = { '--side': `${panes.sidebar}px`, '--inspector': `${panes.inspector}px` };
  return (
    <div className={styles.panes} style={widths as CSSProperties}>
      {side !== null && (
        <aside className={styles.side} aria-label={strings.sidebar} data-pane>
          {side}
          <Splitter pane="sidebar" label={strings.sidebarWidth} />
        </aside>
      )}
      <main className={styles.centre} aria-label={label} data-pane>
        {children}
      </main>
      {inspector !== null && (
        <aside
          className={styles.inspector}
          aria-label="Inspector"
          data-pane
          data-drawer={narrow || undefined}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && narrow && !event.defaultPrevented) onLeaveDrawer?.();
          }}
        >
          <Splitter pane="inspector" label={strings.inspectorWidth} />
          {inspector}
        </aside>
      )}
    </div>
  );
}
