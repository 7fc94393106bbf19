import type { Metric } from '../bullets/bullet-review';
import type { Measure } from './measures';
import { placeOf, type Found, type Reading } from './reading';

export interface FoundMetric {
  readonly metric: Metric;
  readonly place: Found;
  /** 0 to 1: how sure it is that the figure means this. */
  readonly confidence: number;
}

export function metricOf(
  reading: Reading,
  name: string,
  measure: Measure,
  unit: string | null,
  confidence = 0.95,
): FoundMetric {
  return {
    metric: { name, value: measure.value, unit, from: null, to: null },
    place: placeOf(reading, measure.first, measure.last, 'metric'),
    confidence,
  };
}
