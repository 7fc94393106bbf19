import { FileCheck2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ReturnedReport } from '../../../shared/ipc';
import { classNames } from '../../ui/class-names';
import { Diff } from '../../ui/Diff';
import { printDay } from '../../shell/clock';
import { filterMatters, useShown, type Matter } from './matters';
import styles from './Returned.module.css';
import { RowStatus } from './RowStatus';
import type { Row } from './rows';
import { rowChosen, useSelection } from './selection';
import { strings } from './strings';

/** What became of each suggestion, what else changed, and what was said about it. */
export function ReturnedCentre({
  matters,
  report,
}: {
  readonly matters: readonly Matter[];
  readonly report: ReturnedReport;
}) {
  const { copy, sent, name } = report;
  const { shown, matter } = useShown(matters);
  const filter = useSelection((state) => state.filter);
  const selected = matter?.row.key;
  const count = copy.suggestions.length;
  const byText = copy.suggestions.filter(({ by }) => by === 'text').length;
  return (
    <div className={styles.scroll}>
      <header className={styles.head}>
        <div>
          <h2>{strings.matched(printDay(sent.at))}</h2>
          <p>
            {copy.comparedBy === 'marks' ? strings.byMarks(count, byText) : strings.byText(count)}
          </p>
          {copy.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        <span className={styles.file}>
          <FileCheck2 size={14} strokeWidth={1.75} aria-hidden="true" />
          {name}
        </span>
      </header>
      {shown.length === 0 && <p className={styles.none}>{strings.none[filter]}</p>}
      <Rows
        title={strings.suggestions}
        hint={strings.decided}
        matters={filterMatters(shown, 'suggestion')}
        selected={selected}
      />
      <Rows
        title={strings.changes}
        hint={strings.notSuggested(copy.changes.length)}
        matters={filterMatters(shown, 'change')}
        selected={selected}
      />
      <Rows
        title={strings.replies}
        hint=""
        matters={filterMatters(shown, 'reply')}
        selected={selected}
      />
    </div>
  );
}

function Rows({
  title,
  hint,
  matters,
  selected,
}: {
  readonly title: string;
  readonly hint: string;
  readonly matters: readonly Matter[];
  readonly selected: string | undefined;
}) {
  if (matters.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>
        {title}
        <span>{hint}</span>
      </h3>
      <ul>
        {matters.map(({ row, standing, goes, bullet }) => (
          <RowLine
            key={row.key}
            selected={row.key === selected}
            onChoose={() => rowChosen(row.key)}
          >
            <RowStatus row={row} />
            <Words row={row} />
            <span className={styles.how}>
              {howDecided(row)}
              {bullet && <span>{strings.bullet(bullet.number)}</span>}
              {standing === 'open' && <small>{goes ? strings.take : strings.skipped}</small>}
            </span>
          </RowLine>
        ))}
      </ul>
    </section>
  );
}

function RowLine({
  selected,
  onChoose,
  children,
}: {
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}) {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li>
      <button
        ref={line}
        type="button"
        className={classNames(styles.row, selected && styles.selected)}
        aria-pressed={selected}
        onClick={onChoose}
      >
        {children}
      </button>
    </li>
  );
}

function Words({ row }: { readonly row: Row }) {
  switch (row.is) {
    case 'suggestion': {
      const { kind, verdict, pieces } = row.suggestion;
      const hint = strings.hints[verdict] ?? strings.kinds[kind];
      return (
        <span className={styles.words}>
          <Diff pieces={pieces} />
          {hint !== null && <small>{hint}</small>}
        </span>
      );
    }
    case 'change':
      return (
        <span className={styles.words}>
          <Diff pieces={row.change.pieces} />
        </span>
      );
    case 'reply':
      return (
        <span className={styles.words}>
          {row.comment.replyTo !== null && <small>{strings.youAsked(row.comment.replyTo)}</small>}
          <span>“{row.comment.text}”</span>
        </span>
      );
  }
}

function howDecided(row: Row): string {
  switch (row.is) {
    case 'suggestion':
      return row.suggestion.by === 'marks' ? strings.marks : strings.fromText;
    case 'change':
      return row.change.authors.length > 0 ? strings.by(row.change.authors) : strings.fromText;
    case 'reply':
      return row.comment.author;
  }
}
