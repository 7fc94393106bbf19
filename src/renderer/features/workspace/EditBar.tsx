import type { Review } from '../../../core/review/review';
import { FILTERS, filterChosen, type Filter } from '../../state/session';
import { Segments } from '../../ui/Segments';
import { filterBullets, type ListedBullet } from './bullet-list';
import { strings } from './strings';

/** Which bullets to show, each choice with its count. */
export function EditBar({
  bullets,
  review,
  filter,
}: {
  readonly bullets: readonly ListedBullet[];
  readonly review: Review;
  readonly filter: Filter;
}) {
  return (
    <Segments
      label="Filter bullets"
      value={filter}
      onChoose={filterChosen}
      options={FILTERS.map((value) => ({
        value,
        label: strings.filters[value],
        count: filterBullets(bullets, review, value).length,
      }))}
    />
  );
}
