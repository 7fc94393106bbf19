import { useState } from 'react';
import { changeSettings, useSettings } from '../state/settings';
import { DEFAULT_PREFERENCES } from '../../shared/preferences';
import { classNames } from '../ui/class-names';
import { clampPane, PANE_LIMITS, type Pane } from './pane-width';
import styles from './Splitter.module.css';

const STEP = 16;

/**
 * The edge of a pane: dragged by pointer, moved by the arrow keys, given its first width by a double click or Enter.
 */
export function Splitter({ pane, label }: { readonly pane: Pane; readonly label: string }) {
  const width = useSettings(({ panes }) => panes[pane]);
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const { min, max, grows } = PANE_LIMITS[pane];
  const set = (next: number): void => {
    const { panes } = useSettings.getState();
    changeSettings({ panes: { ...panes, [pane]: clampPane(pane, next) } });
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width - STEP * grows,
    ArrowRight: width + STEP * grows,
    Home: min,
    End: max,
    Enter: DEFAULT_PREFERENCES.panes[pane],
  };
  return (
    <div
      className={classNames(styles.edge, grows === 1 ? styles.right : styles.left)}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={Math.round(width)}
      tabIndex={0}
      data-dragging={from !== null || undefined}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => {
        if (from) set(from.width + grows * (event.clientX - from.x));
      }}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
      onDoubleClick={() => set(DEFAULT_PREFERENCES.panes[pane])}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    />
  );
}
