import { ContextMenu as Context } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly label: string;
  /** As printed beside it; the key itself is listened to elsewhere. */
  readonly keys?: string | undefined;
  readonly onChoose: () => void;
  /** A line stands above it. */
  readonly apart?: boolean;
}

function Entries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map(({ label, keys, onChoose, apart }) => [
    apart && <Base.Separator key={`before ${label}`} className={styles.line} />,
    <Base.Item key={label} className={styles.item} onClick={onChoose}>
      {label}
      {keys !== undefined && (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Base.Item>,
  ]);
}

/** What a right click, or the menu key, on `children` offers. `target` is the element that stands there. */
export function ContextMenu({
  entries,
  target,
  children,
}: {
  readonly entries: readonly MenuEntry[];
  readonly target: ReactElement;
  readonly children: ReactNode;
}) {
  return (
    <Context.Root>
      <Context.Trigger render={target}>{children}</Context.Trigger>
      <Context.Portal>
        <Context.Positioner className={styles.place}>
          <Context.Popup className={styles.menu}>
            <Entries entries={entries} />
          </Context.Popup>
        </Context.Positioner>
      </Context.Portal>
    </Context.Root>
  );
}

/** A button that opens a menu. */
export function MenuButton({
  entries,
  button,
  children,
}: {
  readonly entries: readonly MenuEntry[];
  readonly button: ReactElement;
  readonly children: ReactNode;
}) {
  return (
    <Base.Root>
      <Base.Trigger render={button}>{children}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.place} align="end" sideOffset={4}>
          <Base.Popup className={styles.menu}>
            <Entries entries={entries} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
