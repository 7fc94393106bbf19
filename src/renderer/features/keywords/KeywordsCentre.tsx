import type { ResumeDocument } from '../../../core/resume/document';
import type { CategoryId } from '../../../core/resume/vocabulary';
import type { Review } from '../../../core/review/review';
import { whyNoneJudged } from '../workspace/bullet-list';
import { strings as editStrings } from '../workspace/strings';
import { BulletTable } from './BulletTable';
import { CategoryGrid } from './CategoryGrid';
import { coreCount, type GridRow } from './coverage-grid';
import styles from './KeywordsCentre.module.css';
import { useKeywords } from './selection';
import { strings } from './strings';
import { TermTable } from './TermTable';

export interface KeywordsMatter {
  readonly document: ResumeDocument;
  readonly review: Review;
  readonly rows: readonly GridRow[];
  /** The text of the job on show; null where none was added. */
  readonly posting: string | null;
}

/** Which work of the field the resume names: by section, by bullet, or term by term. */
export function KeywordsCentre({
  selectedId,
  ...matter
}: KeywordsMatter & { readonly selectedId: CategoryId | null }) {
  const layout = useKeywords((state) => state.layout);
  const { named, all, withResult } = coreCount(matter.rows);
  const why = whyNoneJudged(matter.review);
  const bare = matter.rows
    .filter(({ core, bullets, result }) => core && bullets > 0 && !result)
    .map(({ label }) => label);
  if (matter.document.experience.length === 0) {
    return <p className={styles.empty}>{strings.noJobs}</p>;
  }
  return (
    <div className={styles.view} role="region" aria-label={strings.grid} tabIndex={0}>
      <header className={styles.lede}>
        <h2>{strings.title(named, all, withResult)}</h2>
        {why !== null && <p>{editStrings.noneJudged(why)}</p>}
        <p>
          {bare.length > 0 && `${strings.noResultBeside(bare)} `}
          {layout === 'section' && `${strings.counts} `}
          {strings.caveat}
        </p>
      </header>
      {layout === 'section' && <CategoryGrid {...matter} selectedId={selectedId} />}
      {layout === 'bullet' && <BulletTable {...matter} />}
      {layout === 'term' && <TermTable {...matter} />}
    </div>
  );
}
