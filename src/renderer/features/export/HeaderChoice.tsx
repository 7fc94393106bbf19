import type { ResumeDocument } from '../../../core/resume/document';
import { canMoveContact } from '../../contact-place';
import { contactMoved } from '../../state/marking';
import styles from './ExportDialog.module.css';
import { strings } from './strings';

/** Offers to bring contact details from the page header into the page, where they stand there. */
export function HeaderChoice({
  document,
  wanted,
}: {
  readonly document: ResumeDocument;
  readonly wanted: boolean;
}) {
  if (!canMoveContact(document)) return null;
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={wanted}
        onChange={({ target }) => contactMoved(target.checked)}
      />
      {strings.contactIntoPage}
    </label>
  );
}
