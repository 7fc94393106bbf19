import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Note.module.css';

/** A quiet remark below the matter itself. */
export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.note}>
      <Info size={14} aria-hidden="true" />
      <p>{children}</p>
    </div>
  );
}
