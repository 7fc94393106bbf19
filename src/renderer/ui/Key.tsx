import styles from './Key.module.css';

/** A keyboard shortcut beside a control: `mac` as on a Mac, `other` elsewhere. For the eye; assistive technology hears menus. */
export function Key({ mac, other }: { readonly mac: string; readonly other: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {window.uplift.platform === 'mac' ? mac : other}
    </kbd>
  );
}
