import { useId, useState } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { Button } from '../../ui/Button';
import styles from './CorrectForm.module.css';
import { correctField, partsOf, withSmallFirst } from './corrections';
import { strings } from './strings';

/** A job goes by its employer's name. */
const isNamed = (fieldKey: string): boolean => fieldKey.startsWith('experience.');

/** The values of one field in text fields, to be set right. */
export function CorrectForm({
  document,
  fieldKey,
  label,
  onDone,
}: {
  readonly document: ResumeDocument;
  readonly fieldKey: string;
  readonly label: string;
  readonly onDone: () => void;
}) {
  const parts = partsOf(document, fieldKey);
  const id = useId();
  const [refused, refuse] = useState(false);
  const save = (form: FormData): void => {
    const typed = parts.map((part) => {
      const text = form.get(part.target);
      return [part, typeof text === 'string' ? text : ''] as const;
    });
    if (correctField(isNamed(fieldKey) ? label : withSmallFirst(label), typed)) onDone();
    else refuse(true);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(new FormData(event.currentTarget));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      {parts.map(({ target, label: name, text, shape }, index) => (
        <p key={target}>
          <label htmlFor={`${id}-${index}`}>{name}</label>
          {shape === 'lines' ? (
            <textarea id={`${id}-${index}`} name={target} defaultValue={text} rows={4} />
          ) : (
            <input
              id={`${id}-${index}`}
              name={target}
              defaultValue={text}
              autoFocus={index === 0}
            />
          )}
        </p>
      ))}
      {refused && <p role="alert">{strings.dateUnread}</p>}
      <p className={styles.note}>{strings.correctNote}</p>
      <p className={styles.buttons}>
        <Button small look="primary" type="submit">
          {strings.saveCorrection}
        </Button>
        <Button small onClick={onDone}>
          {strings.cancel}
        </Button>
      </p>
    </form>
  );
}
