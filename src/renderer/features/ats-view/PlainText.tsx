import { useEffect, useRef, useState } from 'react';
import type { DocumentLine, Reading, ResumeDocument } from '../../../core/resume/document';
import { Segments } from '../../ui/Segments';
import { classNames } from '../../ui/class-names';
import styles from './PlainText.module.css';
import { readingRemark } from './reading-remark';
import { strings } from './strings';

type ReaderId = 'uplift' | Reading['id'];

const READERS: readonly { readonly value: ReaderId; readonly label: string }[] = [
  { value: 'uplift', label: 'Uplift' },
  { value: 'top-down', label: 'Simple reader' },
  { value: 'body-only', label: 'Body only' },
];

/** The plain text as one of three readers has it. Choosing a field shows its lines in Uplift's own reading. */
export function PlainText({
  document,
  fieldKey,
}: {
  readonly document: ResumeDocument;
  readonly fieldKey: string | null;
}) {
  const [choice, choose] = useState<{ reader: ReaderId; fieldKey: string | null }>({
    reader: 'uplift',
    fieldKey,
  });
  const reader = choice.fieldKey === fieldKey ? choice.reader : 'uplift';
  const reading = document.readings.find(({ id }) => id === reader);
  const lines = reading ? linesOfText(reading.text) : printedLines(document);
  const chosen = new Set(fieldKey === null || reading ? [] : document.origins[fieldKey]?.lines);
  return (
    <>
      <div className={styles.caption}>
        <h3>Plain text</h3>
        <Segments
          label="Reader"
          options={READERS}
          value={reader}
          onChoose={(next) => choose({ reader: next, fieldKey })}
        />
        <span className={styles.count}>{strings.lines(lines.length)}</span>
      </div>
      <p className={styles.difference} role="status">
        {reading ? readingRemark(reading) : strings.ownReading}
      </p>
      <section className={styles.plain} aria-label="Plain text in reading order" tabIndex={0}>
        {lines.length === 0 && <p className={styles.none}>{strings.noText}</p>}
        <ol>
          {lines.map((line, index) => (
            <Line key={line.id} line={line} number={index + 1} chosen={chosen.has(line.id)} />
          ))}
        </ol>
      </section>
    </>
  );
}

/** The lines with their roles; where the reader gave none, the bare text. */
function printedLines({ lines, text }: ResumeDocument): readonly DocumentLine[] {
  return lines.length > 0 ? lines : linesOfText(text);
}

function linesOfText(text: string): DocumentLine[] {
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
