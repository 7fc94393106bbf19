import type { Review } from '../../../core/review/review';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { counted } from '../../words';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/InspectorPane.module.css';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import type { GridRow } from './coverage-grid';
import styles from './KeywordsInspector.module.css';
import { strings } from './strings';

/** The terms of one category: where they stand, and which of the level's are not there. */
export function KeywordsInspector({
  row,
  review,
}: {
  readonly row: GridRow;
  readonly review: Review;
}) {
  const { found, missing } = row.coverage;
  return (
    <>
      <header className={classNames(pane.head, styles.head)}>
        <h2>{row.label}</h2>
        <span>{counted(row.bullets, 'bullet')}</span>
      </header>
      <div
        className={classNames(pane.body, styles.body)}
        role="region"
        aria-label="Terms"
        tabIndex={0}
      >
        <section>
          <h3>{strings.found}</h3>
          {found.length === 0 && <p className={styles.quiet}>{strings.none}</p>}
          {row.bullets === 0 && <NewBulletLink about={row.label} categories={[row.id]} />}
          <ul>
            {found.map(({ term, bulletIds, elsewhere }) => (
              <li key={term} className={styles.term}>
                <span>{term}</span>
                <span className={styles.places}>
                  {bulletIds.map((id) => (
                    <Button key={id} look="link" onClick={() => bulletVisited(id)}>
                      Bullet {review.bullets.findIndex((bullet) => bullet.id === id) + 1}
                    </Button>
                  ))}
                  {elsewhere.flatMap((place) => strings.places[place] ?? []).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
        {missing.length > 0 && (
          <section>
            <h3>{strings.missing}</h3>
            <p className={styles.quiet}>{strings.missingHint}</p>
            <ul className={styles.chips}>
              {missing.map((term) => (
                <li key={term}>{term}</li>
              ))}
            </ul>
          </section>
        )}
        <Note>{strings.note}</Note>
      </div>
    </>
  );
}
