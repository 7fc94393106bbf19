import type { Review } from '../../../core/review/review';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { categoriesOfTerm } from '../rewrite/new-bullet';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import styles from './JobInspector.module.css';
import { termsOf, type KeptRow } from './job-rows';
import { useJobs, useShownRow } from './selection';
import { strings } from './strings';

/** One term: the posting's own sentence, where the resume shows it, or what to ask oneself. */
export function JobInspector({
  rows,
  review,
}: {
  readonly rows: readonly KeptRow[];
  readonly review: Review;
}) {
  const row = useShownRow(rows);
  const chosen = useJobs(({ term }) => term);
  const terms = row ? termsOf(row) : [];
  const term = terms.find((one) => one.term === chosen) ?? terms[0];
  if (!term) return null;
  const number = review.bullets.findIndex(({ id }) => id === term.where) + 1;
  const bullet = review.bullets[number - 1];
  return (
    <>
      <header className={styles.head}>
        <h2 className="clip">{term.term}</h2>
        <span>{strings.standings[term.standing]}</span>
      </header>
      <div className={styles.body} role="region" aria-label="Term" tabIndex={0}>
        <h3>{strings.inJob}</h3>
        <p className={styles.quote}>“{term.said}”</p>
        {term.asks === null ? (
          <>
            <h3>{strings.inResume}</h3>
            {bullet ? (
              <>
                <p className={styles.quote}>{bullet.text}</p>
                <Button look="link" small onClick={() => bulletVisited(bullet.id)}>
                  {strings.goTo(number)}
                </Button>
              </>
            ) : (
              <p>{strings.places}</p>
            )}
          </>
        ) : (
          <>
            <h3>{strings.asks}</h3>
            <p>{term.asks.replace(`${strings.asks} `, '')}</p>
            <p className={styles.hint}>{strings.asksHint}</p>
            <NewBulletLink
              label={strings.yes}
              about={term.term}
              categories={categoriesOfTerm(term.term)}
              term={term.term}
            />
          </>
        )}
      </div>
    </>
  );
}
