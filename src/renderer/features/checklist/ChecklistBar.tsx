import { CHECK_FILTERS, checkFilterChosen, type CheckFilter } from '../../state/session';
import { Segments } from '../../ui/Segments';
import { isShown, type ListedCheck } from './checks';
import { strings } from './strings';

export function ChecklistBar({
  checks,
  filter,
}: {
  readonly checks: readonly ListedCheck[];
  readonly filter: CheckFilter;
}) {
  return (
    <Segments
      label="Filter checks"
      value={filter}
      onChoose={checkFilterChosen}
      options={CHECK_FILTERS.map((value) => ({
        value,
        label: strings.filters[value],
        count: checks.filter((check) => isShown(check, value)).length,
      })).filter(({ value, count }) => value !== 'aside' || value === filter || count > 0)}
    />
  );
}
