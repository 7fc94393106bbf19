import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { Button } from './Button';
import styles from './Toasts.module.css';
import { toasts } from './toasts';

/** The toasts on show, at the foot of the window. F6 reaches them; each goes by itself. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={toasts} limit={2}>
      <Toast.Portal>
        <Toast.Viewport className={styles.place}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const shown = Toast.useToastManager();
  return shown.toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={styles.toast}
      swipeDirection={[]}
      aria-label="Notice"
    >
      <Toast.Content className={styles.content}>
        <Toast.Description className={styles.text} />
        <Toast.Action className={styles.action} />
        <Toast.Close render={<Button look="quiet" icon small aria-label="Close" />}>
          <X size={14} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
