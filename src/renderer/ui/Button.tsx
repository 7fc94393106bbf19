import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly small?: boolean;
  /** A square button that shows only an icon: it needs an `aria-label`. */
  readonly icon?: boolean;
}

/** A disabled button keeps the focus that it has, so that it is never lost; it says that it is disabled and does nothing. */
export function Button({
  look = 'plain',
  small,
  icon,
  className,
  disabled = false,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      className={classNames(
        styles.button,
        styles[look],
        small && styles.small,
        icon && styles.icon,
        className,
      )}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
      {...(icon && { title: rest['aria-label'] })}
      {...rest}
    />
  );
}
