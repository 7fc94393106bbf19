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
import { cellChosen, useKeywords } from './selection';
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
  const rowOf = (row: GridRow) => (
    <Row
      key={row.id}
      row={row}
      columns={columns}
      asked={asked.get(row.id) ?? 0}
      selected={row.id === selectedId}
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
        <Group label={strings.core} columns={columns}>
          {rows.filter(({ core }) => core).map(rowOf)}
        </Group>
        <Group label={strings.supporting} columns={columns}>
          {rows.filter(({ core }) => !core).map(rowOf)}
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

function Group({
  label,
  columns,
  children,
}: {
  readonly label: string;
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
  const any = [...counts.values()].some((count) => count > 0);
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
        {any && (
          <Button
            look="link"
            onClick={() => {
              viewChosen('edit');
              filterChosen('backfire');
            }}
          >
            {strings.showBackfire}
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
}: {
  readonly row: GridRow;
  readonly columns: readonly Column[];
  readonly asked: number;
  readonly selected: boolean;
}) {
  const place = useKeywords((state) => state.place);
  const chosen = columns.some((column) => column.place === place) ? place : null;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          data-cell
          className={styles.category}
          tabIndex={selected && chosen === null ? 0 : -1}
          aria-current={selected ? 'true' : undefined}
          onClick={() => cellChosen(row.id)}
        >
          {row.label}
        </button>
      </th>
      {columns.map((column) => {
        const count = column.place === 'posting' ? asked : (row.counts.get(column.place) ?? 0);
        const current = selected && column.place === chosen;
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
