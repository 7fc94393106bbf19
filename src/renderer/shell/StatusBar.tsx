import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './StatusBar.module.css';

export function StatusBar({ children }: { readonly children?: ReactNode }) {
  return (
    <footer className={styles.bar}>
      <span className={styles.promise}>
        <ShieldCheck size={13} strokeWidth={1.75} aria-hidden="true" />
        Uplift sends nothing
      </span>
      {children}
    </footer>
  );
}
