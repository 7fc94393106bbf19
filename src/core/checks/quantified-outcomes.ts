import type { ReviewedBullet } from '../review/review';
import { defineCheck, judge, measure, pass, quote, type Finding } from './check';
import { hasFigure } from './figures';

const RECENT_JOBS = 2;
const HALF = 0.5;
const FEW = 0.3;
/** Names of `keywords/evidence/metrics.json` that say what was kept, or how much the contracts are worth. */
const RETENTION = new Set([
  'NRR',
  'GRR',
  'renewal_rate',
  'logo_retention',
  'churn_rate',
  'renewed_arr',
  'saved_arr',
  'expansion_arr',
  'book_arr',
  'arr',
  'acv',
]);

export const quantifiedOutcomes = defineCheck({
  id: 'quantified-outcomes',
  requires: ['bullets'],
  run({ bullets }) {
    const jobs = [...new Set(bullets.map(({ jobIndex }) => jobIndex))].sort((a, b) => a - b);
    const recent = bullets.filter(({ jobIndex }) => jobs.indexOf(jobIndex) < RECENT_JOBS);
    if (recent.length === 0)
      return { verdict: 'unknown', because: 'No bullet was found to look at.' };
    const withoutFigure = recent.filter(({ text }) => !hasFigure(text));
    const share = (recent.length - withoutFigure.length) / recent.length;
    const withFigure = (limit?: string) =>
      measure(
        'Bullets with a figure, in the two latest jobs',
        `${recent.length - withoutFigure.length} of ${recent.length}`,
        limit,
      );
    const found: Finding[] = [];
    if (share < HALF) {
      found.push(
        withFigure('better half or more'),
        ...withoutFigure
          .slice(0, 4)
          .map(({ id, text }) => quote('No figure', text, { bulletId: id })),
      );
    }
    if (!recent.some(showsRetention)) {
      found.push({
        kind: 'missing',
        of: 'a retention figure with its value (NRR, GRR, renewal rate, churn, ARR or ACV)',
      });
    }
    if (found.length === 0) return pass(withFigure());
    return share < FEW ? judge(found, []) : judge([], found);
  },
});

function showsRetention({ evidence }: ReviewedBullet): boolean {
  return (
    evidence.acvFrom !== null ||
    evidence.acvTo !== null ||
    evidence.deltaAbs !== null ||
    evidence.metrics.some(({ name }) => RETENTION.has(name))
  );
}
