import type { ReactNode } from 'react';
import { isSubmitKey } from '../../ui/submit-key';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/InspectorPane.module.css';
import styles from './Top.module.css';

/** A card of the top. Ctrl or Cmd with Enter does what its main button does. */
export function TopCard({
  label,
  onReplace,
  children,
}: {
  readonly label: string;
  readonly onReplace: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={classNames(pane.body, styles.body)}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={(event) => {
        if (!isSubmitKey(event)) return;
        event.preventDefault();
        onReplace();
      }}
    >
      {children}
    </div>
  );
}
