import { useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import { dialogOpened } from '../../state/dialogs';
import { filterChosen, type Workbench } from '../../state/session';
import { Button } from '../../ui/Button';
import { LEVEL_WORDS } from '../../words';
import { filterBullets, isToDo, SMALL_GAIN, whyNoneJudged, type ListedBullet } from './bullet-list';
import styles from './EditCentre.module.css';
import { NextSteps } from './NextSteps';
import { PickLines } from './PickLines';
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
  const { filter, bulletId, visits, marks } = bench;
  const shown = filterBullets(bullets, review, filter);
  const notes = useMemo(() => {
    const open = new Map<string, number>();
    for (const { target, done } of marks.notes) {
      if (!done) open.set(target, (open.get(target) ?? 0) + 1);
    }
    return open;
  }, [marks.notes]);
  const why = whyNoneJudged(review);
  if (shown.length === 0 && filter !== 'all') {
    if (why !== null) return <p className={styles.empty}>{strings.noneJudged(why)}</p>;
    return <NothingLeft bullets={bullets} review={review} filter={filter} />;
  }
  const selected = shown.find(({ id }) => id === bulletId) ?? shown[0];
  const list = { bullets: shown, total: bullets.length, selectedId: selected?.id ?? null, notes };
  return (
    <div className={styles.scroll}>
      {filter === 'next' && <NextSteps bullets={bullets} review={review} />}
      {why !== null && <p className={styles.remark}>{strings.noneJudged(why)}</p>}
      {bullets.length === 0 && <PickLines document={document} />}
      <Sheet document={document} list={list} visits={visits} />
    </div>
  );
}

function NothingLeft({
  bullets,
  review,
  filter,
}: {
  readonly bullets: readonly ListedBullet[];
  readonly review: Review;
  readonly filter: Exclude<Workbench['filter'], 'all'>;
}) {
  const partial = bullets.filter(({ review: one }) => one?.band && one.band !== 'strong').length;
  const head =
    filter === 'to-do' ? strings.allDone(LEVEL_WORDS[review.level]) : strings.emptyFilter[filter];
  return (
    <div className={styles.empty}>
      <p className={styles.head}>{head}</p>
      {filter === 'next' && <Enough toDo={bullets.filter(isToDo).length} />}
      {filter === 'to-do' && partial > 0 && <p>{strings.stillPartial(partial)}</p>}
    </div>
  );
}

/** Why it is enough, what is left all the same, and the way on. */
function Enough({ toDo }: { readonly toDo: number }) {
  return (
    <>
      <p>{strings.enoughRule(SMALL_GAIN)}</p>
      {toDo > 0 && <p>{strings.leftToDo(toDo)}</p>}
      <p className={styles.ways}>
        <Button onClick={() => dialogOpened('export')}>{strings.toExport}</Button>
        {toDo > 0 && (
          <Button look="quiet" onClick={() => filterChosen('to-do')}>
            {strings.showToDo(toDo)}
          </Button>
        )}
      </p>
    </>
  );
}
