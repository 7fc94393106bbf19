import type { KeyboardEventHandler, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './InspectorPane.module.css';

/** The line at the top of an inspector: what is chosen, and the way to the next. */
export function InspectorHead({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  return <header className={classNames(styles.head, className)}>{children}</header>;
}

/** What an inspector tells of it: scrolls, and is reached by Tab so that the keyboard can scroll it. */
export function InspectorBody({
  label,
  className,
  onKeyDown,
  children,
}: {
  readonly label: string;
  readonly className: string | undefined;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={classNames(styles.body, className)}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
