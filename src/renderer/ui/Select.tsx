import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import styles from './Select.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The system's own list of choices, with its label in front. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
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
