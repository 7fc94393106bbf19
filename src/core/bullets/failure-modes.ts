import type { CategoryId, FailureModeId, Level } from '../resume/vocabulary';
import type { Evidence } from './bullet-review';

interface Shown {
  readonly evidence: Evidence;
  readonly categories: readonly CategoryId[];
  readonly backfire: readonly string[];
  readonly level: Level;
}

type Rule = (shown: Shown) => boolean;

const RENEWAL_ONLY: ReadonlySet<CategoryId> = new Set(['renewal', 'churn-prevention']);
const BOOK_RATES = ['NRR', 'GRR', 'renewal_rate', 'logo_retention', 'quota_attainment'];
const MOST_STRATEGIC_ACCOUNTS = 7;
const MOST_FORECAST_ERROR = 10;

const names = ({ evidence }: Shown): string[] => evidence.metrics.map(({ name }) => name);
const isBare = ({ evidence }: Shown): boolean =>
  evidence.account.kind === 'none' &&
  evidence.mechanism === null &&
  evidence.decision === null &&
  evidence.acvTo === null &&
  evidence.deltaAbs === null;

const RULES: Readonly<Record<FailureModeId, Rule>> = {
  'renewal-execution-only': (shown) => {
    const only =
      shown.categories.length > 0 && shown.categories.every((id) => RENEWAL_ONLY.has(id));
    const bookOnly =
      names(shown).some((name) => BOOK_RATES.includes(name)) &&
      isBare(shown) &&
      shown.evidence.partners.length === 0;
    return (
      (only && bookOnly && shown.level !== 'associate') || shown.backfire.includes('run-my-book')
    );
  },
  'no-named-expansion': (shown) =>
    shown.categories.includes('expansion') &&
    shown.evidence.account.kind === 'none' &&
    shown.level !== 'associate' &&
    shown.evidence.mechanism === null &&
    shown.evidence.acvFrom === null,
  'no-forecast-or-rigor-evidence': (shown) => {
    if (!shown.categories.includes('forecast')) return false;
    const error = shown.evidence.metrics.find(({ name }) => name === 'forecast_error');
    return error
      ? error.value > MOST_FORECAST_ERROR && error.from === null
      : !names(shown).includes('forecast_accuracy');
  },
  'generic-unanchored-language': (shown) =>
    isBare(shown) &&
    shown.evidence.metrics.length === 0 &&
    shown.evidence.deltaPct === null &&
    shown.evidence.timeframeMonths === null,
  'no-multiplier-evidence': (shown) => {
    const mentors =
      shown.categories.includes('mentorship') &&
      !names(shown).some((name) =>
        ['mentees', 'mentees_promoted', 'promotions', 'ramp_time'].includes(name),
      );
    const board =
      shown.categories.includes('advisory-board') &&
      shown.evidence.decision === null &&
      !names(shown).includes('roadmap_items');
    return mentors || board;
  },
  'scope-level-mismatch': (shown) => {
    if (shown.level !== 'strategic-account' && shown.level !== 'principal') return false;
    const accounts = shown.evidence.metrics.find(({ name }) => name === 'accounts')?.value ?? 0;
    const tops = shown.evidence.partners.filter((role) => role.startsWith('customer:'));
    const below =
      tops.length > 0 &&
      tops.every((role) =>
        [
          'customer:VP',
          'customer:Director',
          'customer:manager',
          'customer:champion',
          'customer:admin',
        ].includes(role),
      );
    return (
      (accounts > MOST_STRATEGIC_ACCOUNTS && shown.evidence.acvTo === null) ||
      (below && shown.categories.includes('executive'))
    );
  },
};

/** The failure modes that this one text shows by itself; what a whole resume lacks is judged in the rubric. */
export function findFailureModes(shown: Shown): FailureModeId[] {
  return (Object.keys(RULES) as FailureModeId[]).filter((id) => RULES[id](shown));
}
