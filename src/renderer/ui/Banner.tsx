import { X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Button } from './Button';
import { classNames } from './class-names';

/** A remark across a pane, with what can be done about it. It stays until it is answered or closed. */
export function Banner({
  icon: Icon,
  tone = 'quiet',
  actions,
  onClose,
  children,
}: {
  readonly icon: LucideIcon;
  readonly tone?: 'quiet' | 'warn';
  readonly actions?: ReactNode;
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className={classNames(styles.banner, styles[tone])} aria-label="Remark">
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <div className={styles.words}>{children}</div>
      {actions}
      {onClose && (
        <Button look="quiet" icon small aria-label="Close remark" onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      )}
    </section>
  );
}
