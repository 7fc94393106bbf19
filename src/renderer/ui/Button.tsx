import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly small?: boolean;
  /** A square button that shows only an icon: it needs an `aria-label`. */
  readonly icon?: boolean;
}

export function Button({ look = 'plain', small, icon, className, ...rest }: Props) {
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
      {...(icon && { title: rest['aria-label'] })}
      {...rest}
    />
  );
}
