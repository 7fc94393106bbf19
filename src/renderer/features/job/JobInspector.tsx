import type { Review } from '../../../core/review/review';
import { neverHappened } from '../../state/marking';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/InspectorPane.module.css';
import { categoriesOfTerm } from '../rewrite/new-bullet';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import { useRuledOut } from '../rewrite/use-ruled-out';
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
      <header className={classNames(pane.head, styles.head)}>
        <h2 className="clip">{term.term}</h2>
        <span>{strings.standings[term.standing]}</span>
      </header>
      <div
        className={classNames(pane.body, styles.body)}
        role="region"
        aria-label="Term"
        tabIndex={0}
      >
        <h3>{strings.inJob}</h3>
        <p className={styles.quote}>“{term.said}”</p>
        {term.asks === null && (
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
        )}
        {term.decoded && (
          <>
            <h3>{strings.meansHead}</h3>
            <p>{term.decoded.means}</p>
            <h3>{strings.showHead}</h3>
            <p>{term.decoded.show}</p>
            <p className={styles.hint}>{strings.meansNote}</p>
          </>
        )}
        {term.asks !== null && (
          <>
            <h3>{strings.asks}</h3>
            <p className={styles.hint}>{strings.asksHint}</p>
            <Answers term={term.term} />
          </>
        )}
      </div>
    </>
  );
}

/** Yes leads to the questions for a bullet, no ends the asking. */
function Answers({ term }: { readonly term: string }) {
  const ruledOut = useRuledOut(term);
  return (
    <div className={styles.answers}>
      <NewBulletLink
        label={strings.yes}
        about={term}
        categories={categoriesOfTerm(term)}
        term={term}
      />
      {!ruledOut && (
        <Button look="link" small onClick={() => neverHappened(term)}>
          {strings.no}
        </Button>
      )}
    </div>
  );
}
