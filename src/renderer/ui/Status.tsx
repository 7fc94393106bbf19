import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Status.module.css';

/** How a state looks beside its word. */
export interface StatusLook {
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'accent' | 'warn' | 'bad' | 'quiet';
}

/** A state as an icon and, beside it, its word. */
export function Status({
  icon: Icon,
  tone,
  muted,
  children,
}: StatusLook & {
  /** Only the icon takes the tone. */
  readonly muted?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <span className={classNames(styles.status, muted ? styles.quiet : styles[tone])}>
      <Icon className={styles[tone]} size={15} strokeWidth={1.75} aria-hidden="true" />
      {children}
    </span>
  );
}
