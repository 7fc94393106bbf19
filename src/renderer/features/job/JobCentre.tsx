import {
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  Check,
  List,
  type LucideIcon,
} from 'lucide-react';
import { dialogOpened } from '../../state/dialogs';
import { removePosting } from '../../state/marking';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import styles from './JobCentre.module.css';
import { nameOf, termsOf, type JobTerm, type KeptRow, type Standing } from './job-rows';
import { PostingText } from './PostingText';
import { postingChosen, termChosen, useJobs, useShownRow } from './selection';
import { strings } from './strings';

const LOOKS: Readonly<
  Record<Standing, { readonly icon: LucideIcon; readonly tone: 'good' | 'quiet' | 'warn' }>
> = {
  result: { icon: CircleCheck, tone: 'good' },
  bullet: { icon: Check, tone: 'quiet' },
  'other-words': { icon: CircleDotDashed, tone: 'quiet' },
  listed: { icon: List, tone: 'quiet' },
  'not-found': { icon: CircleDashed, tone: 'warn' },
};

/** The terms of one posting with where each stands; above them all postings, where there are several. */
export function JobCentre({ rows }: { readonly rows: readonly KeptRow[] }) {
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
    <div className={styles.view} role="region" aria-label="Job match" tabIndex={0}>
      {rows.length > 1 && <JobTable rows={rows} current={row.id} />}
      <header className={styles.lede}>
        <h2>
          {row.terms === 0 ? strings.noTerms : strings.title(row.found, row.terms, row.inBullets)}
        </h2>
        <p>{strings.caveat}</p>
      </header>
      <div className={styles.beside}>
        <PostingText row={row} />
        <div>
          <TermList title={strings.must} terms={terms.filter(({ must }) => must)} />
          <TermList title={strings.nice} terms={terms.filter(({ must }) => !must)} />
        </div>
      </div>
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
    </div>
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
                {nameOf(row)}
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
  );
}

function TermList({
  title,
  terms,
}: {
  readonly title: string;
  readonly terms: readonly JobTerm[];
}) {
  const chosen = useJobs(({ term }) => term);
  if (terms.length === 0) return null;
  const found = terms.filter(({ standing }) => standing !== 'not-found').length;
  return (
    <section>
      <h3 className={styles.heading}>
        {title} <span>{strings.of(found, terms.length)}</span>
      </h3>
      <ul className={styles.terms}>
        {terms.map(({ term, standing }) => {
          const { icon, tone } = LOOKS[standing];
          return (
            <li key={term}>
              <button type="button" aria-pressed={term === chosen} onClick={() => termChosen(term)}>
                <span className="clip">{term}</span>
                <Status icon={icon} tone={tone}>
                  {strings.standings[standing]}
                </Status>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
