import choices from './choices.module.css';
import { classNames } from './class-names';
import styles from './Segments.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | string;
}

/** One choice out of a few, as pressed buttons in a row. */
export function Segments<Value extends string>({
  label,
  options,
  value,
  onChoose,
  fill,
  start = false,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly fill?: boolean;
  /** Whether a dialog starts at the first choice. */
  readonly start?: boolean;
}) {
  return (
    <div role="group" aria-label={label} className={classNames(choices.row, fill && styles.fill)}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={classNames(choices.choice, styles.option)}
          {...(start && index === 0 && { 'data-dialog-start': true })}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className={choices.count}>{option.count}</span>}
        </button>
      ))}
    </div>
  );
}
