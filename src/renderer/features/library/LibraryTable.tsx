import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Entry } from '../../../shared/library';
import { changeSettings, useSettings } from '../../state/settings';
import { isAlike, sortEntries, type Sort } from './library-rows';
import { LibraryRow } from './LibraryRow';
import styles from './LibraryTable.module.css';
import { strings } from './strings';

const COLUMNS = ['name', 'aim', 'middle', 'checks', 'edited'] as const;
/** Numbers and dates begin with the largest. */
const DOWN_FIRST: ReadonlySet<Sort['by']> = new Set(['middle', 'checks', 'edited']);

function sortBy(by: Sort['by'], now: Sort): void {
  const descending = now.by === by ? !now.descending : DOWN_FIRST.has(by);
  changeSettings({ librarySort: { by, descending } });
}

/** The resumes as a table. The arrow keys walk the rows by their names. */
export function LibraryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const sort = useSettings((settings) => settings.librarySort);
  const table = useRef<HTMLTableElement>(null);

  const names = (): HTMLElement[] => [
    ...(table.current?.querySelectorAll<HTMLElement>('[data-row-name]') ?? []),
  ];
  function walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = names();
    const at = all.findIndex((name) => name === document.activeElement);
    const next = at === -1 || step === 0 ? undefined : all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  /** To the row that takes the place of one that went. */
  function focusRow(index: number): void {
    setTimeout(() => (names()[index] ?? names().at(-1))?.focus());
  }

  return (
    <table ref={table} className={styles.table} onKeyDown={walk}>
      <thead>
        <tr>
          {COLUMNS.map((by) => (
            <th key={by} scope="col" aria-sort={ariaSort(by, sort)}>
              <button type="button" className={styles.sort} onClick={() => sortBy(by, sort)}>
                {strings.columns[by]}
                {sort.by === by &&
                  (sort.descending ? (
                    <ArrowDown size={12} aria-hidden="true" />
                  ) : (
                    <ArrowUp size={12} aria-hidden="true" />
                  ))}
              </button>
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sortEntries(entries, sort).map((entry, index) => (
          <LibraryRow
            key={entry.id}
            entry={entry}
            alike={isAlike(entry, entries)}
            onGone={() => focusRow(index)}
          />
        ))}
      </tbody>
    </table>
  );
}

function ariaSort(by: Sort['by'], sort: Sort): 'ascending' | 'descending' | undefined {
  if (sort.by !== by) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}
