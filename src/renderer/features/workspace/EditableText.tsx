import { useEffect, useRef, type ReactNode } from 'react';
import { textLeft, textTyped } from '../../state/session';
import { classNames } from '../../ui/class-names';
import styles from './EditableText.module.css';

/**
 * A block of text while it is being typed into. The text under the field mirrors it, so that the block keeps its size and
 * its underlines. Enter, Escape and Tab leave; a line break cannot be typed.
 */
export function TextField({
  label,
  text,
  inline,
  children,
}: {
  readonly label: string;
  /** As wide as its text, among other text. */
  readonly inline?: boolean;
  /** What the field starts with; from then on the field itself holds the text. */
  readonly text: string;
  /** The text as it reads now, marked. */
  readonly children: ReactNode;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <span className={classNames(styles.stack, inline && styles.inline)}>
      <span className={styles.mirror} aria-hidden="true">
        {children}
        {'\u200b'}
      </span>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={label}
        defaultValue={text}
        rows={1}
        spellCheck={false}
        onInput={(event) => {
          const { currentTarget } = event;
          if (/[\r\n]/.test(currentTarget.value)) {
            const caret = currentTarget.selectionStart;
            currentTarget.value = currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' ');
            currentTarget.setSelectionRange(caret, caret);
          }
          textTyped(currentTarget.value);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if ((event.key === 'Enter' && !event.nativeEvent.isComposing) || event.key === 'Escape') {
            event.preventDefault();
            textLeft();
          }
        }}
        onBlur={() => {
          if (document.hasFocus()) textLeft();
        }}
      />
    </span>
  );
}
