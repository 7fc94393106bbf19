import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DocumentLine, ResumeDocument } from '../../../core/resume/document';
import { classNames } from '../../ui/class-names';
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
  const lines = printedLines(document);
  const chosen = new Set(fieldKey === null ? [] : document.origins[fieldKey]?.lines);
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
      <section className={styles.plain} aria-label="Plain text in reading order" tabIndex={0}>
        <div className={styles.caption}>
          <h3>Plain text</h3>
          <span>{strings.lines(lines.length)}</span>
        </div>
        {lines.length === 0 && <p className={styles.none}>{strings.noText}</p>}
        <ol>
          {lines.map((line, index) => (
            <Line key={line.id} line={line} number={index + 1} chosen={chosen.has(line.id)} />
          ))}
        </ol>
      </section>
    </div>
  );
}

/** The lines with their roles; where the reader gave none, the bare text. */
function printedLines({ lines, text }: ResumeDocument): readonly DocumentLine[] {
  if (lines.length > 0) return lines;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => ({
      id: `text-${index}`,
      text: line,
      page: null,
      place: 'body',
      paragraph: null,
      role: '',
    }));
}

function Line({
  line,
  number,
  chosen,
}: {
  readonly line: DocumentLine;
  readonly number: number;
  readonly chosen: boolean;
}) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const remark =
    line.role === 'unplaced'
      ? strings.unplaced
      : line.role === 'decoration'
        ? strings.decoration
        : line.place === 'body' || line.place === 'table'
          ? null
          : strings.placeWords[line.place];
  return (
    <li
      ref={row}
      className={classNames(
        styles.line,
        line.role === 'heading' && styles.headingLine,
        line.role === 'decoration' && styles.decoration,
        remark !== null && line.role !== 'decoration' && styles.doubtful,
        chosen && styles.chosen,
      )}
    >
      <span className={styles.number}>{number}</span>
      <span>{line.text}</span>
      {remark !== null && <span className={styles.remark}>{remark}</span>}
    </li>
  );
}
