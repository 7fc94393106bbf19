import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './Tooltip.module.css';

/** A word or two about a control, on hover and on focus. The control has its name of its own besides. */
export function Tooltip({
  text,
  side = 'bottom',
  disabled = false,
  children,
}: {
  readonly text: string;
  readonly side?: 'bottom' | 'right';
  readonly disabled?: boolean;
  readonly children: ReactElement;
}) {
  return (
    <Base.Root disabled={disabled}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.place} side={side} sideOffset={6}>
          <Base.Popup className={styles.tip}>{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
