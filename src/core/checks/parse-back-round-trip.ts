import type { Reading } from '../resume/document';
import type { RoundTrip } from '../resume/receipt';
import { defineCheck, judge, measure, pass, quote, type Finding, type Outcome } from './check';
import { acrossThePage } from './reading-agreement';

/** Judges the file that was written last; of a file on its own, whether two ways of reading it agree. */
export const parseBackRoundTrip = defineCheck({
  id: 'parse-back-round-trip',
  requires: ['roundTrip', 'readings'],
  run({ roundTrip, readings }) {
    if (roundTrip === null) return twoReadings(readings);
    return roundTrip.equal ? pass(cameBack(roundTrip)) : judge(differences(roundTrip), []);
  },
});

function twoReadings(readings: readonly Reading[]): Outcome {
  const across = acrossThePage(readings);
  switch (across?.verdict) {
    case undefined:
      return {
        verdict: 'unknown',
        because: 'There is too little text to compare two readings of it.',
      };
    case 'alike':
      return pass(measure(across.of, across.share));
    case 'a-little-mixed':
      return judge([], across.findings);
    case 'mixed':
      return judge(across.findings, []);
  }
}

const cameBack = ({ kept }: RoundTrip): Finding =>
  measure('Facts that came back the same', String(kept));

function differences(roundTrip: RoundTrip) {
  const { changed, lost } = roundTrip;
  return [
    cameBack(roundTrip),
    ...lost.map(({ field, meant }) => quote(`Lost, ${field}`, meant)),
    ...changed.map(({ field, meant, read }) => measure(field, `“${meant}” was read as “${read}”`)),
  ];
}
