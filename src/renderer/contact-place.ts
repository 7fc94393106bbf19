import type { ResumeDocument } from '../core/resume/document';
import { headerContactLines } from '../core/resume/header-contact';
import type { Marks } from '../core/revision/work';

/** Only the header of a Word file can be emptied into its page. */
export function canMoveContact(document: ResumeDocument): boolean {
  return document.source.format === 'docx' && headerContactLines(document).length > 0;
}

/** Whether the person wants the header's contact details in the page of the next Word copy. */
export function movesContact(
  document: ResumeDocument,
  { contactIntoPage }: Pick<Marks, 'contactIntoPage'>,
): boolean {
  return contactIntoPage === true && canMoveContact(document);
}
