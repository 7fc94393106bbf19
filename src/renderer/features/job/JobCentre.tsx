import type { Review } from '../../../core/review/review';
import { dialogOpened } from '../../state/dialogs';
import { removePosting, termPlaced } from '../../state/marking';
import { Button } from '../../ui/Button';
import styles from './JobCentre.module.css';
import { GROUPS, termsOf, type Group, type JobTerm, type KeptRow } from './job-rows';
import { PostingText } from './PostingText';
import { postingChosen, termChosen, useShownRow, useShownTerm } from './selection';
import { StandingMark } from './StandingMark';
import { strings } from './strings';

/** The terms of one posting with where each stands; above them all postings, where there are several. */
export function JobCentre({
  rows,
  review,
}: {
  readonly rows: readonly KeptRow[];
  readonly review: Review;
}) {
  const row = useShownRow(rows);
  if (!row) {
    return (
      <div className={styles.empty}>
        <h2>{strings.empty}</h2>
        <p>{strings.emptyHint}</p>
        <Button look="primary" onClick={() => dialogOpened('add-job')}>
          {strings.add}
        </Button>
      </div>
    );
  }
  const terms = termsOf(row);
  return (
    <div className={styles.view}>
      {rows.length > 1 && <JobTable rows={rows} current={row.id} />}
      <header className={styles.lede}>
        <h2>
          {row.terms === 0 ? strings.noTerms : strings.title(row.found, row.terms, row.inBullets)}
        </h2>
        <p>{strings.caveat}</p>
      </header>
      <div className={styles.beside}>
        <PostingText row={row} />
        <div className={styles.side} role="region" aria-label={strings.termsName} tabIndex={0}>
          {GROUPS.map((group) => (
            <TermList key={group} group={group} terms={terms} review={review} />
          ))}
          <Rest row={row} />
        </div>
      </div>
    </div>
  );
}

/** What is asked beside terms, what was left out of the count, and the way to be rid of the job. */
function Rest({ row }: { readonly row: KeptRow }) {
  return (
    <>
      {row.leftOut.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.leftOut}</h3>
          <p>
            {row.leftOut.map((term) => (
              <Button
                key={term}
                look="link"
                small
                className={styles.again}
                onClick={() => termPlaced(row.id, term, null)}
              >
                {strings.countAgain(term)}
              </Button>
            ))}
          </p>
        </section>
      )}
      {row.match.questions.length > 0 && (
        <section>
          <h3 className={styles.heading}>{strings.questions}</h3>
          <ul className={styles.questions}>
            {row.match.questions.map(({ said, asks }) => (
              <li key={`${asks} ${said}`}>
                “{said}” <span>{asks}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.remove}>
        <Button look="link" small onClick={() => removePosting(row.id)}>
          {strings.remove}
        </Button>
      </p>
    </>
  );
}

function JobTable({
  rows,
  current,
}: {
  readonly rows: readonly KeptRow[];
  readonly current: string;
}) {
  const { columns } = strings;
  return (
    <div className={styles.jobs} role="region" aria-label={strings.compare} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.job}</th>
            <th scope="col">{columns.rate}</th>
            <th scope="col">{columns.musts}</th>
            <th scope="col">{columns.all}</th>
            <th scope="col">{columns.bullets}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} aria-current={row.id === current ? 'true' : undefined}>
              <th scope="row">
                <button type="button" onClick={() => postingChosen(row.id)}>
                  {row.name}
                </button>
              </th>
              <td>{strings.rate(row.match.matchRate)}</td>
              <td>{strings.of(row.mustsFound, row.musts)}</td>
              <td>{strings.of(row.found, row.terms)}</td>
              <td>{row.inBullets}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TermList({
  group,
  terms,
  review,
}: {
  readonly group: Group;
  readonly terms: readonly JobTerm[];
  readonly review: Review;
}) {
  const shown = useShownTerm(terms);
  const own = terms.filter((one) => one.group === group);
  if (own.length === 0) return null;
  const found = own.filter(({ standing }) => standing !== 'not-found').length;
  return (
    <section>
      <h3 className={styles.heading}>
        {strings.groups[group]} <span>{strings.of(found, own.length)}</span>
      </h3>
      <ul className={styles.terms}>
        {own.map(({ term, standing, where }) => {
          const bullet = review.bullets.findIndex(({ id }) => id === where) + 1;
          return (
            <li key={term}>
              <button
                type="button"
                aria-pressed={term === shown?.term}
                onClick={() => termChosen(term)}
              >
                <span className="clip">
                  {term}
                  {standing === 'listed' && <small>{strings.listedIn[where ?? '']}</small>}
                </span>
                <StandingMark standing={standing}>{strings.stands[standing](bullet)}</StandingMark>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
