import { createContext, useContext, useId, type ReactNode } from 'react';
import styles from './Settings.module.css';
import { strings } from './strings';

const Words = createContext<readonly string[]>([]);

/** The words that are searched for: only settings that hold them all are shown. */
export const SearchWords = Words.Provider;

/** One setting: its name, what it does, and its control. */
export function Setting({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint: string;
  readonly children?: ReactNode;
}) {
  const words = useContext(Words);
  const text = `${name} ${hint}`.toLowerCase();
  if (!words.every((word) => text.includes(word))) return null;
  return (
    <div className={styles.setting} data-found>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </div>
  );
}

/** A setting that is on or off. */
export function Switch({
  name,
  hint,
  on,
  onChange,
}: {
  readonly name: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <Setting name={name} hint={hint}>
      <label className={styles.switch} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-label={name}
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span aria-hidden="true">{on ? strings.on : strings.off}</span>
      </label>
    </Setting>
  );
}
