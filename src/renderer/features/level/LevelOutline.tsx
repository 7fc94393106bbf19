import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Review, Rubric } from '../../../core/review/review';
import { modesInFront } from '../../../core/rubric/modes-in-front';
import { classNames } from '../../ui/class-names';
import pane from '../../ui/OutlinePane.module.css';
import { Status } from '../../ui/Status';
import { LEVEL_WORDS } from '../../words';
import { DimensionMark } from './DimensionMark';
import styles from './LevelOutline.module.css';
import { useShownReview } from './preview';
import { strings } from './strings';

/** The dimensions of the level on show with how many bullets show each, and how much is to watch. */
export function LevelOutline({
  document,
  review,
}: {
  readonly document: ResumeDocument;
  readonly review: Review;
}) {
  const { level, rubric } = useShownReview(document, review);
  const { front, others } = modesInFront(rubric.failureModes);
  const clear = others.filter(({ verdict }) => verdict === 'clear');
  return (
    <section className={classNames(pane.pane, styles.outline)} aria-label="Dimensions">
      <div className={pane.eyebrow}>
        <h2>{strings.dimensionsOf(LEVEL_WORDS[level])}</h2>
        <span aria-hidden="true">{strings.bullets}</span>
      </div>
      <ul>
        {rubric.dimensions.map((dimension) => (
          <li key={dimension.id}>
            <DimensionRow dimension={dimension} />
          </li>
        ))}
      </ul>
      <div className={pane.eyebrow}>
        <h2>{strings.notShownHere}</h2>
      </div>
      <ul className={styles.modes}>
        <li>
          <Status icon={TriangleAlert} tone="warn" muted>
            {strings.modeVerdicts.watch}
          </Status>
          <span>{front.length}</span>
        </li>
        <li>
          <Status icon={CircleCheck} tone="good" muted>
            {strings.modeVerdicts.clear}
          </Status>
          <span>{clear.length}</span>
        </li>
      </ul>
    </section>
  );
}

function DimensionRow({ dimension }: { readonly dimension: Rubric['dimensions'][number] }) {
  const { id, title, verdict, evidence } = dimension;
  const bullets = new Set(evidence.flatMap(({ bulletId }) => bulletId ?? [])).size;
  return (
    <button
      type="button"
      className={styles.dimension}
      onClick={() => window.document.getElementById(`dimension-${id}`)?.focus()}
    >
      <DimensionMark verdict={verdict} brief />
      <span className="clip">{title}</span>
      <b aria-hidden="true">{bullets}</b>
      <span className="visually-hidden">{strings.bulletsOf(bullets)}</span>
    </button>
  );
}
