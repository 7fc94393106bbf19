import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { CategoryId } from '../../../core/resume/vocabulary';
import { categorySelected, filterChosen, viewChosen } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import { classNames } from '../../ui/class-names';
import { coreCount, type GridRow } from './coverage-grid';
import styles from './KeywordsCentre.module.css';
import { strings } from './strings';

/** How often each category stands in the bullets of each job, as a table with printed counts. */
export function KeywordsCentre({
  document,
  rows,
  backfire,
  selectedId,
}: {
  readonly document: ResumeDocument;
  readonly rows: readonly GridRow[];
  readonly backfire: readonly number[];
  readonly selectedId: CategoryId | null;
}) {
  const { named, all } = coreCount(rows);
  const jobs = document.experience;
  if (jobs.length === 0) return <p className={styles.empty}>{strings.noJobs}</p>;
  const shown = { hasSummary: document.summary !== null, hasSkills: document.skills.length > 0 };
  const columns = jobs.length + 2 + Number(shown.hasSummary) + Number(shown.hasSkills);
  const rowOf = (row: GridRow) => (
    <Row key={row.id} row={row} selected={row.id === selectedId} {...shown} />
  );
  return (
    <div className={styles.view} role="region" aria-label="Keywords by job" tabIndex={0}>
      <header className={styles.lede}>
        <h2>{strings.title(named, all)}</h2>
        <p>{strings.caveat}</p>
      </header>
      <table className={styles.grid}>
        <caption className="visually-hidden">Bullets that name each category, by job</caption>
        <Heads jobs={jobs} {...shown} />
        <Group label={strings.core} columns={columns}>
          {rows.filter(({ core }) => core).map(rowOf)}
        </Group>
        <Group label={strings.supporting} columns={columns}>
          {rows.filter(({ core }) => !core).map(rowOf)}
        </Group>
        <Group label="Backfire" columns={columns}>
          <BackfireRow counts={backfire} hasSummary={shown.hasSummary} />
        </Group>
      </table>
    </div>
  );
}

/** The columns beside those of the jobs. */
interface Shown {
  readonly hasSummary: boolean;
  readonly hasSkills: boolean;
}

function Heads({
  jobs,
  hasSummary,
  hasSkills,
}: Shown & { readonly jobs: ResumeDocument['experience'] }) {
  return (
    <thead>
      <tr>
        <td />
        {hasSummary && <th scope="col">{strings.summary}</th>}
        {jobs.map((job, index) => (
          <th key={index} scope="col">
            {job.company ?? job.title ?? `Job ${index + 1}`}
          </th>
        ))}
        {hasSkills && <th scope="col">{strings.skills}</th>}
        <th scope="col">
          <span className="visually-hidden">{strings.result}</span>
        </th>
      </tr>
    </thead>
  );
}

function Group({
  label,
  columns,
  children,
}: {
  readonly label: string;
  readonly columns: number;
  readonly children: ReactNode;
}) {
  return (
    <tbody>
      <tr>
        <th className={styles.group} scope="rowgroup" colSpan={columns}>
          {label}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function BackfireRow({
  counts,
  hasSummary,
}: Pick<Shown, 'hasSummary'> & { readonly counts: readonly number[] }) {
  return (
    <tr>
      <th scope="row">
        <Button
          look="link"
          onClick={() => {
            viewChosen('edit');
            filterChosen('backfire');
          }}
        >
          {strings.backfire}
        </Button>
      </th>
      {hasSummary && <td />}
      {counts.map((count, index) => (
        <td key={index} className={classNames(styles.cell, count > 0 && styles.bad)}>
          {count}
        </td>
      ))}
    </tr>
  );
}

const STEPS = ['', styles.one, styles.two];

function Row({
  row,
  selected,
  hasSummary,
  hasSkills,
}: Shown & { readonly row: GridRow; readonly selected: boolean }) {
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles.category}
          aria-current={selected ? 'true' : undefined}
          onClick={() => categorySelected(row.id)}
        >
          {row.label}
        </button>
      </th>
      {hasSummary && <Cell count={row.summary} />}
      {row.cells.map((count, index) => (
        <Cell key={index} count={count} />
      ))}
      {hasSkills && <Cell count={row.skills} />}
      <td className={styles.result}>{row.core && row.bullets > 0 && <Result row={row} />}</td>
    </tr>
  );
}

function Cell({ count }: { readonly count: number }) {
  return <td className={classNames(styles.cell, STEPS[count] ?? styles.more)}>{count}</td>;
}

function Result({ row: { result } }: { readonly row: GridRow }) {
  return (
    <Status icon={result ? CircleCheck : TriangleAlert} tone={result ? 'good' : 'warn'}>
      {result ? strings.resultShown : strings.noResult}
    </Status>
  );
}
