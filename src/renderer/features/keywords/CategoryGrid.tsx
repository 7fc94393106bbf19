import { ChevronRight } from 'lucide-react';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { CategoryId } from '../../../core/resume/vocabulary';
import { bundledRules } from '../../bundled-rules';
import { filterChosen, viewChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import styles from './CategoryGrid.module.css';
import {
  backfireCounts,
  columnsOf,
  termsInPosting,
  type Column,
  type GridRow,
} from './coverage-grid';
import type { KeywordsMatter } from './KeywordsCentre';
import { ResultMark } from './ResultMark';
import { cellChosen, supportingShown, useKeywords } from './selection';
import { strings } from './strings';

const NONE: ReadonlyMap<CategoryId, number> = new Map();

/** How often each category stands in each part of the resume, with printed counts. A cell leads to where it stands. */
export function CategoryGrid({
  document,
  review,
  rows,
  posting,
  selectedId,
}: KeywordsMatter & { readonly selectedId: CategoryId | null }) {
  const columns = columnsOf(document, posting !== null);
  const asked = useMemo(
    () => (posting === null ? NONE : termsInPosting(posting, bundledRules())),
    [posting],
  );
  const core = rows.filter((row) => row.core);
  const others = rows.filter((row) => !row.core);
  const supporting = useKeywords((state) => state.supporting);
  const seen = supporting ? rows : core;
  const startId = (seen.find(({ id }) => id === selectedId) ?? seen[0])?.id;
  const rowOf = (row: GridRow) => (
    <Row
      key={row.id}
      row={row}
      columns={columns}
      asked={asked.get(row.id) ?? 0}
      selected={row.id === selectedId}
      start={row.id === startId}
    />
  );
  return (
    <>
      <table className={styles.grid} onKeyDown={moveFocus}>
        <caption className="visually-hidden">{strings.gridCaption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ place, label }) => (
              <th key={place} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{strings.result}</span>
            </th>
          </tr>
        </thead>
        <Group label={<span className="visually-hidden">{strings.core}</span>} columns={columns}>
          {core.map(rowOf)}
        </Group>
        <Group label={<Fold rows={others} open={supporting} />} columns={columns}>
          {supporting && others.map(rowOf)}
        </Group>
        <Group label={strings.backfireGroup} columns={columns}>
          <BackfireRow counts={backfireCounts(document, review)} columns={columns} />
        </Group>
      </table>
      <ul className={styles.legend} aria-label={strings.legendName}>
        {strings.legend.map((label, count) => (
          <li key={label}>
            <span className={classNames(styles.shade, STEPS[count] ?? styles.more)} />
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

const STEPS_BY_KEY: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The arrow keys go from cell to cell; Enter chooses. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS_BY_KEY[event.key];
  if (!step) return;
  const cells = [...event.currentTarget.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((row) => row.length > 0);
  const y = cells.findIndex((row) => row.some((cell) => cell === event.target));
  const x = cells[y]?.findIndex((cell) => cell === event.target) ?? -1;
  const next = cells[y + step[0]]?.[x + step[1]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Folds away the categories that a level is not read for. */
function Fold({ rows, open }: { readonly rows: readonly GridRow[]; readonly open: boolean }) {
  const named = rows.filter(({ bullets }) => bullets > 0).length;
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={open}
      onClick={() => supportingShown(!open)}
    >
      <ChevronRight size={14} strokeWidth={1.75} aria-hidden="true" />
      {strings.supporting}
      <span>{strings.supportingState(named, rows.length)}</span>
    </button>
  );
}

function Group({
  label,
  columns,
  children,
}: {
  readonly label: ReactNode;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
}) {
  return (
    <tbody>
      <tr>
        <th className={styles.group} scope="rowgroup" colSpan={columns.length + 2}>
          {label}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function BackfireRow({
  counts,
  columns,
}: {
  readonly counts: ReadonlyMap<string, number>;
  readonly columns: readonly Column[];
}) {
  const bullets = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <tr>
      <th scope="row">
        <span className={styles.label}>{strings.backfire}</span>
      </th>
      {columns.map(({ place }) => {
        const count = counts.get(place);
        return (
          <td key={place}>
            {count !== undefined && (
              <span className={classNames(styles.cell, count > 0 && styles.bad)}>{count}</span>
            )}
          </td>
        );
      })}
      <td className={styles.result}>
        {bullets > 0 && (
          <Button
            look="link"
            onClick={() => {
              viewChosen('edit');
              filterChosen('backfire');
            }}
          >
            {strings.showBackfire(bullets)}
          </Button>
        )}
      </td>
    </tr>
  );
}

const STEPS = ['', styles.one, styles.two];

function Row({
  row,
  columns,
  asked,
  selected,
  start,
}: {
  readonly row: GridRow;
  readonly columns: readonly Column[];
  readonly asked: number;
  readonly selected: boolean;
  /** The row that Tab reaches. */
  readonly start: boolean;
}) {
  const place = useKeywords((state) => state.place);
  const chosen = selected && columns.some((column) => column.place === place) ? place : null;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          data-cell
          className={styles.category}
          tabIndex={start && chosen === null ? 0 : -1}
          aria-current={selected ? 'true' : undefined}
          onClick={() => cellChosen(row.id)}
        >
          {row.label}
        </button>
      </th>
      {columns.map((column) => {
        const count = column.place === 'posting' ? asked : (row.counts.get(column.place) ?? 0);
        const current = column.place === chosen;
        return (
          <td key={column.place}>
            <button
              type="button"
              data-cell
              className={classNames(styles.cell, STEPS[count] ?? styles.more)}
              tabIndex={current ? 0 : -1}
              aria-current={current ? 'true' : undefined}
              aria-label={strings.cell(row.label, column.label, count)}
              onClick={() => cellChosen(row.id, column.place)}
            >
              {count}
            </button>
          </td>
        );
      })}
      <td className={styles.result}>
        {row.core && row.bullets > 0 && <ResultMark shown={row.result} />}
      </td>
    </tr>
  );
}
