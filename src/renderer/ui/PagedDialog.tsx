import { useState, type ReactNode } from 'react';
import { Dialog } from './Dialog';
import styles from './PagedDialog.module.css';

export interface PagedDialogPage<Id extends string> {
  readonly id: Id;
  readonly title: string;
}

/** A dialog of several pages with a search over all of them. What is shown marks itself with `data-found`. */
export function PagedDialog<Id extends string>({
  title,
  search,
  none,
  pages,
  page,
  onChoose,
  onClose,
  children,
}: {
  readonly title: string;
  /** The name of the search field. */
  readonly search: string;
  /** Said where nothing has the words. */
  readonly none: string;
  readonly pages: readonly PagedDialogPage<Id>[];
  readonly page: Id;
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
  /** The content of one page: all of it, or what has the words, in lower case. */
  readonly children: (id: Id, words: readonly string[]) => ReactNode;
}) {
  const [typed, setTyped] = useState('');
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const all = words.length > 0;
  const shown = pages.filter(({ id }) => all || id === page);
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <div className={styles.columns}>
        <nav className={styles.pages} aria-label={title}>
          <input
            type="search"
            className={styles.search}
            placeholder={search}
            aria-label={search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {pages.map(({ id, title: name }) => (
            <button
              key={id}
              type="button"
              className={styles.page}
              aria-current={id === page && !all ? 'page' : undefined}
              {...(id === page && { 'data-dialog-start': true })}
              onClick={() => {
                setTyped('');
                onChoose(id);
              }}
            >
              {name}
            </button>
          ))}
        </nav>
        <div
          className={styles.body}
          tabIndex={0}
          role="region"
          aria-label={all ? search : (shown[0]?.title ?? title)}
        >
          {shown.map(({ id, title: name }) => (
            <section key={id} className={styles.group}>
              <h3>{name}</h3>
              {children(id, words)}
            </section>
          ))}
          <p className={styles.none}>{none}</p>
        </div>
      </div>
    </Dialog>
  );
}
