import type { CheckResult } from '../../../core/review/review';
import { CHECK_FILTERS, checkFilterChosen, type CheckFilter } from '../../state/session';
import { Segments } from '../../ui/Segments';
import { countVerdict } from './checks';
import { strings } from './strings';

export function ChecklistBar({
  checks,
  filter,
}: {
  readonly checks: readonly CheckResult[];
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
        count: value === 'all' ? checks.length : countVerdict(checks, value),
      }))}
    />
  );
}
