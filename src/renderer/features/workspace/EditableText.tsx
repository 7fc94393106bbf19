import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { textLeft, textTyped, useSession } from '../../state/session';
import { classNames } from '../../ui/class-names';
import styles from './EditableText.module.css';

/**
 * A block of text while it is being typed into. The text under the field mirrors it, so that the block keeps its size and
 * its underlines. Escape and Tab leave; Enter does what `onEnter` says, else it leaves too.
 */
export function TextField({
  label,
  inline,
  lines = false,
  describedBy,
  onKey,
  children,
}: {
  readonly label: string;
  /** As wide as its text, among other text. */
  readonly inline?: boolean;
  /** Line breaks can be typed; else a pasted one becomes a space. */
  readonly lines?: boolean;
  readonly describedBy?: string;
  /** Keys with a meaning of their own here. True where the key is done with. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  /** The text as it reads now, marked. */
  readonly children: ReactNode;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [start] = useState(() => useSession.getState().draft);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    const caret = start?.caret ?? current.value.length;
    current.focus();
    current.setSelectionRange(caret, caret);
  }, [start]);
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
        aria-describedby={describedBy}
        defaultValue={start?.text}
        rows={1}
        spellCheck={false}
        onInput={({ currentTarget }) => {
          if (!lines) foldBreaks(currentTarget);
          textTyped(currentTarget.value);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing || onKey?.(event)) return;
          if ((event.key === 'Enter' && !lines) || event.key === 'Escape') {
            event.preventDefault();
            textLeft();
          }
        }}
        onBlur={() => {
          const { draft } = useSession.getState();
          const own = draft?.target === start?.target && draft?.kind === start?.kind;
          if (own && document.hasFocus()) textLeft();
        }}
      />
    </span>
  );
}

function foldBreaks(field: HTMLTextAreaElement): void {
  if (!/[\r\n]/.test(field.value)) return;
  const caret = field.selectionStart;
  field.value = field.value.replace(/\s*[\r\n]+\s*/g, ' ');
  field.setSelectionRange(caret, caret);
}
