import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DocumentLine, Reading, ResumeDocument } from '../../../core/resume/document';
import { Segments } from '../../ui/Segments';
import { classNames } from '../../ui/class-names';
import styles from './PlainText.module.css';
import { linesOfText, printedLines } from './reading-blocks';
import { readingRemark } from './reading-remark';
import { lineChosen, lineStepped } from './selection';
import { strings } from './strings';

type ReaderId = 'uplift' | Reading['id'];

const READERS: readonly { readonly value: ReaderId; readonly label: string }[] = [
  { value: 'uplift', label: 'Uplift' },
  { value: 'top-down', label: 'Simple reader' },
  { value: 'body-only', label: 'Body only' },
];

/** The plain text as one of three readers has it. Choosing something shows its lines in Uplift's own reading. */
export function PlainText({
  document,
  chosen,
}: {
  readonly document: ResumeDocument;
  readonly chosen: readonly string[];
}) {
  const key = chosen.join(' ');
  const [choice, choose] = useState<{ reader: ReaderId; key: string }>({ reader: 'uplift', key });
  const reader = choice.key === key ? choice.reader : 'uplift';
  const reading = document.readings.find(({ id }) => id === reader);
  const lines = reading ? linesOfText(reading.text) : printedLines(document);
  return (
    <section className={styles.pane} aria-label={strings.plainText}>
      <div className={styles.caption}>
        <h3>{strings.plainText}</h3>
        <Segments
          label="Reader"
          options={READERS}
          value={reader}
          onChoose={(next) => choose({ reader: next, key })}
        />
        <span className={styles.count}>{strings.lines(lines.length)}</span>
      </div>
      <p className={styles.difference} role="status">
        {reading ? readingRemark(reading) : strings.ownReading}
      </p>
      {reading && <Differences reading={reading} />}
      {reading || lines.length === 0 ? (
        <BareLines lines={lines} />
      ) : (
        <ReadingOrder document={document} lines={lines} chosen={chosen} />
      )}
    </section>
  );
}

/** Where a simpler reader has other words, or none. */
function Differences({ reading: { differences } }: { readonly reading: Reading }) {
  if (differences.length === 0) return null;
  return (
    <details className={styles.differences} open={differences.length <= 5}>
      <summary>{strings.differ(differences.length)}</summary>
      <div role="region" aria-label={strings.differ(differences.length)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.ours}</th>
              <th scope="col">{strings.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ ours, theirs }, index) => (
              <tr key={index}>
                <td>{ours}</td>
                <td>{theirs ?? <em>{strings.leftOut}</em>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function BareLines({ lines }: { readonly lines: readonly DocumentLine[] }) {
  return (
    <section className={styles.plain} aria-label={strings.inOrder} tabIndex={0}>
      {lines.length === 0 && <p className={styles.none}>{strings.noText}</p>}
      <ol>
        {lines.map((line, index) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.number}>{index + 1}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The lines as a list to choose from: the arrow keys walk the reading order. */
function ReadingOrder({
  document,
  lines,
  chosen,
}: {
  readonly document: ResumeDocument;
  readonly lines: readonly DocumentLine[];
  readonly chosen: readonly string[];
}) {
  const marked = new Set(chosen);
  const active = lines.find(({ id }) => marked.has(id));
  const step = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const end = event.key === 'Home' ? lines[0] : event.key === 'End' ? lines.at(-1) : undefined;
    if (by === null && !end) return;
    event.preventDefault();
    if (by !== null) lineStepped(document, chosen, by);
    else if (end) lineChosen(document, end.id);
  };
  return (
    <div
      className={styles.plain}
      role="listbox"
      aria-label={strings.inOrder}
      aria-multiselectable="true"
      aria-activedescendant={active && `line-${active.id}`}
      tabIndex={0}
      onKeyDown={step}
    >
      {lines.map((line, index) => (
        <Line
          key={line.id}
          line={line}
          number={index + 1}
          remark={remarkOn(line)}
          repeated={index > 0 && remarkOn(lines[index - 1]) === remarkOn(line)}
          chosen={marked.has(line.id)}
          onChoose={() => lineChosen(document, line.id)}
        />
      ))}
    </div>
  );
}

function remarkOn(line: DocumentLine | undefined): string | null {
  if (!line) return null;
  const { role, place } = line;
  if (role === 'unplaced') return strings.unplaced;
  if (role === 'decoration') return strings.decoration;
  return place === 'body' || place === 'table' ? null : strings.placeWords[place];
}

function Line({
  line,
  number,
  remark,
  repeated,
  chosen,
  onChoose,
}: {
  readonly line: DocumentLine;
  readonly number: number;
  readonly remark: string | null;
  /** The line above has the same remark: it is not printed again. */
  readonly repeated: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // The list takes the keys; a press chooses.
    <div
      ref={row}
      id={`line-${line.id}`}
      role="option"
      aria-selected={chosen}
      onClick={onChoose}
      className={classNames(
        styles.line,
        styles.choice,
        line.role === 'heading' && styles.headingLine,
        line.role === 'decoration' && styles.decoration,
        remark !== null && line.role !== 'decoration' && styles.doubtful,
        chosen && styles.chosen,
      )}
    >
      <span className={styles.number}>{number}</span>
      <span>{line.text}</span>
      {remark !== null && (
        <span className={repeated ? 'visually-hidden' : styles.remark}>{remark}</span>
      )}
    </div>
  );
}
