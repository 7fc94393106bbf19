import { useEffect, useRef } from 'react';
import { textEntered, useSession } from '../../state/session';
import { TextField } from './EditableText';
import styles from './FieldText.module.css';

/** A field of the resume, such as the name or a job's title: a press turns it into a text field. */
export function FieldText({
  target,
  label,
  text,
  display = text,
}: {
  /** The field's path. */
  readonly target: string;
  /** "Name", for assistive technology and for an empty field. */
  readonly label: string;
  readonly text: string;
  /** What stands on the page where it differs from the text. */
  readonly display?: string;
}) {
  const draft = useSession((session) => (session.draft?.target === target ? session.draft : null));
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const editing = draft !== null;
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) {
      button.current?.focus();
    }
    wasEditing.current = editing;
  }, [editing]);
  if (draft) {
    return (
      <TextField label={label} text={draft.was} inline>
        {draft.text}
      </TextField>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={styles.text}
      aria-label={text === '' ? `Add ${label.toLowerCase()}` : `${label}: ${display}. Edit`}
      onClick={() => textEntered({ target, kind: 'field', was: text })}
    >
      {text === '' ? <span className={styles.empty}>Add {label.toLowerCase()}</span> : display}
    </button>
  );
}
