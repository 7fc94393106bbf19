import { TriangleAlert } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import { PlainText } from './PlainText';
import styles from './ParserCentre.module.css';
import { countFields, parsedFields } from './parsed-fields';
import { strings } from './strings';

/** The plain text in reading order; the lines of the chosen field stand out. */
export function ParserCentre({
  document,
  fieldKey,
}: {
  readonly document: ResumeDocument;
  readonly fieldKey: string | null;
}) {
  const { read, check } = countFields(parsedFields(document));
  return (
    <div className={styles.view}>
      <header className={styles.lede}>
        <h2>{strings.title}</h2>
        <p>
          <b>{strings.total(read, check)}</b> {strings.caveat}
        </p>
        {document.warnings.map(({ code, message }) => (
          <p key={code + message} className={styles.warning}>
            <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
            {message}
          </p>
        ))}
      </header>
      <PlainText document={document} fieldKey={fieldKey} />
    </div>
  );
}
