import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button';
import { classNames } from './class-names';
import styles from './Dialog.module.css';

/**
 * A modal dialog. It starts at the element with `data-dialog-start`, keeps the focus inside, closes on Escape, and gives
 * the focus back to where it was. `onClose` is called on every way out.
 */
export function Dialog({
  title,
  onClose,
  closable = true,
  wide,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** Whether a close button stands in the corner. */
  readonly closable?: boolean;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-dialog-start]')?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {closable && (
          <Button look="quiet" icon aria-label="Close" onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </header>
      {children}
    </dialog>
  );
}

export function DialogBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
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
