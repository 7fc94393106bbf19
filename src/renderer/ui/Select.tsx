import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import styles from './Select.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The system's own list of choices, with its label in front, or with a label that is only heard. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChoose,
  bare = false,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** The label stands elsewhere for the eye, and the list is as wide as its place. */
  readonly bare?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={bare ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <div className={classNames(styles.box, bare && styles.wide)}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronsUpDown className={styles.arrow} size={13} aria-hidden="true" />
      </div>
    </div>
  );
}
