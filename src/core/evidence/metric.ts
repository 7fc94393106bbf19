import type { Metric } from '../bullets/bullet-review';
import type { MetricKind } from './lexicon';
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

/** A rate, a score or a time: what rises and falls, not what is counted or paid. */
export const isRate = ({ class: kind }: MetricKind): boolean =>
  kind === 'rate' || kind === 'soft' || kind === 'time';

/** Whether the name of a rate, a score or a time begins at a token from `from` to `to`, `to` exclusive. */
export const namesRate = ({ metricNames }: Reading, from: number, to: number): boolean =>
  metricNames.some((name) => name.from >= from && name.from < to && name.value.some(isRate));
