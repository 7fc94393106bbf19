import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import type { Workbench } from '../../state/session';
import { filterBullets, type ListedBullet } from './bullet-list';
import styles from './EditCentre.module.css';
import { Sheet } from './Sheet';
import { strings } from './strings';

/** The resume, or the part of it that the filter leaves. */
export function EditCentre({
  bench,
  document,
  review,
  bullets,
}: {
  readonly bench: Workbench;
  readonly document: ResumeDocument;
  readonly review: Review;
  readonly bullets: readonly ListedBullet[];
}) {
  const shown = filterBullets(bullets, review, bench.filter);
  if (shown.length === 0 && bench.filter !== 'all') {
    return <p className={styles.empty}>{strings.emptyFilter[bench.filter]}</p>;
  }
  const selected = shown.find(({ id }) => id === bench.bulletId) ?? shown[0];
  return (
    <div className={styles.scroll}>
      {bullets.length === 0 && <p className={styles.empty}>{strings.emptyFilter.all}</p>}
      <Sheet
        document={document}
        bullets={shown}
        total={bullets.length}
        selectedId={selected?.id ?? null}
        visits={bench.visits}
      />
    </div>
  );
}
