import type { Measure } from './measures';
import type { Reading } from './reading';

/** "eight quarterly EBRs": the months that a stated number of cycles covers; null where none is stated. */
export function findCadence(reading: Reading, measures: readonly Measure[]): number | null {
  const cadences = reading.lexicon.data.time.cadences;
  let longest: number | null = null;
  for (const { kind, value, last, quantity } of measures) {
    if (kind !== 'count' || value < 2 || quantity.range !== null) continue;
    const words = reading.tokens.slice(last + 1, last + 3).map(({ key }) => key);
    const cadence = cadences.find(({ form }) => words.includes(form));
    if (cadence) longest = Math.max(longest ?? 0, Math.round(value * cadence.months * 10) / 10);
  }
  return longest;
}
