import { NO_EVIDENCE, type Evidence, type Metric } from '../bullets/bullet-review';
import type { ReviewedBullet } from './review';

/** A judged bullet for a test: `b0` of the first job, worth 50, without evidence, unless said otherwise. */
export function bulletFor({
  metrics = [],
  evidence = {},
  ...given
}: Partial<Omit<ReviewedBullet, 'evidence'>> & {
  readonly metrics?: readonly Metric[];
  readonly evidence?: Partial<Evidence>;
}): ReviewedBullet {
  return {
    id: 'b0',
    text: 'Owned renewals.',
    jobIndex: 0,
    score: 50,
    band: 'developing',
    why: null,
    categories: [],
    spans: [],
    missing: [],
    backfire: [],
    failureModes: [],
    breakdown: [],
    ...given,
    evidence: { ...NO_EVIDENCE, metrics: [...metrics], ...evidence },
  };
}
