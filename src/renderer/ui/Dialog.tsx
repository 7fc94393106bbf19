import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';
import styles from './Dialog.module.css';
import { toasts } from './toasts';

/**
 * A modal dialog. It starts at the element with `data-dialog-start`, keeps the focus inside, closes on Escape, and gives
 * the focus back to where it was. `onClose` is called on every way out. Notices of before go: they would lie over it.
 */
export function Dialog({
  title,
  onClose,
  closable = true,
  size = 'normal',
  plain = false,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether a close button stands in the corner. */
  readonly closable?: boolean;
  readonly size?: 'normal' | 'medium' | 'broad' | 'wide';
  /** No heading in sight: the dialog has one of its own, or needs none. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => toasts.close(), []);
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()} disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          className={classNames(styles.dialog, styles[size])}
          initialFocus={() =>
            popup.current?.querySelector<HTMLElement>('[data-dialog-start]') ?? true
          }
        >
          {plain ? (
            <Base.Title className="visually-hidden">{title}</Base.Title>
          ) : (
            <header className={styles.head}>
              <Base.Title>{title}</Base.Title>
              {closable && (
                <Button look="quiet" icon aria-label="Close" onClick={onClose}>
                  <X size={16} aria-hidden="true" />
                </Button>
              )}
            </header>
          )}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** `label` makes it a region that can be scrolled by keys: for a body that only is to be read. */
export function DialogBody({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={styles.body}
      {...(label !== undefined && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}

/** The buttons of a dialog, the main one last. */
export function DialogFoot({
  note,
  children,
}: {
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <footer className={styles.foot}>
      <div className={styles.note}>{note}</div>
      {children}
    </footer>
  );
}
