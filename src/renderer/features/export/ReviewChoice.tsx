import { useId } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Note } from '../../../core/revision/work';
import { changeSettings, useSettings } from '../../state/settings';
import { withMember } from '../../with-member';
import styles from './ExportDialog.module.css';
import { commentsOf } from './request';
import { strings } from './strings';

/** Who signs a review copy, and which notes go along as comments. */
export function ReviewChoice({
  document,
  notes,
  chosen,
  onChosen,
}: {
  readonly document: ResumeDocument;
  readonly notes: readonly Note[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const author = useSettings(({ reviewAuthor }) => reviewAuthor);
  const authorId = useId();
  const comments = commentsOf(document, notes);
  return (
    <>
      <label className={styles.label} htmlFor={authorId}>
        {strings.author}
      </label>
      <div className={styles.name}>
        <input
          id={authorId}
          value={author}
          maxLength={100}
          placeholder={strings.unnamed}
          spellCheck={false}
          onChange={(event) => changeSettings({ reviewAuthor: event.target.value })}
        />
      </div>
      <fieldset>
        <legend className={styles.label}>{strings.comments}</legend>
        {comments.length === 0 && <p className={styles.text}>{strings.noComments}</p>}
        {comments.map(({ id, text }) => (
          <label key={id} className={styles.comment}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ target }) => onChosen(withMember(chosen, id, target.checked))}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
