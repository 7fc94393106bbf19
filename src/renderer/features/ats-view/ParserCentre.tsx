import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Workbench } from '../../state/session';
import { drawnFormat } from './drawn-format';
import { PageZones } from './PageZones';
import styles from './ParserCentre.module.css';
import { PlainText } from './PlainText';
import { countFields, parsedFields } from './parsed-fields';
import { readingBlocks } from './reading-blocks';
import { useChosenLines, useReading } from './selection';
import { strings } from './strings';

/** The page with its reading order beside the plain text; what is chosen in one stands out in the other. */
export function ParserCentre({
  bench,
  document,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
}) {
  const { read, check } = countFields(parsedFields(document, bench.marks));
  const blocks = useMemo(() => readingBlocks(document), [document]);
  const chosen = useChosenLines(document, bench.fieldKey);
  const layout = useReading((reading) => reading.layout);
  const format = drawnFormat(document);
  return (
    <div className={styles.view}>
      <header className={styles.lede}>
        <h2>{strings.title}</h2>
        <p>
          <b>{strings.total(read, check)}</b> {strings.caveat}
        </p>
        {format === null && <p>{strings.noPage}</p>}
        {document.warnings.map(({ code, message }) => (
          <p key={code + message} className={styles.warning}>
            <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
            {message}
          </p>
        ))}
      </header>
      <div className={styles.split}>
        {format !== null && layout !== 'text' && (
          <PageZones
            bench={bench}
            document={document}
            format={format}
            blocks={blocks}
            chosen={chosen}
          />
        )}
        {(format === null || layout !== 'page') && (
          <PlainText document={document} chosen={chosen} />
        )}
      </div>
    </div>
  );
}
