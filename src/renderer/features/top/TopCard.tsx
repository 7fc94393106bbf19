import type { ReactNode } from 'react';
import { isSubmitKey } from '../../ui/submit-key';
import { InspectorBody } from '../../ui/InspectorPane';
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
    <InspectorBody
      className={styles.body}
      label={label}
      onKeyDown={(event) => {
        if (!isSubmitKey(event)) return;
        event.preventDefault();
        onReplace();
      }}
    >
      {children}
    </InspectorBody>
  );
}
