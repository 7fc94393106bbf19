import type { RoundTrip } from '../resume/receipt';
import { PASS, defineCheck, judge, measure, quote } from './check';

/** Judges the file that was written last. A review of a file on its own has nothing to compare it with. */
export const parseBackRoundTrip = defineCheck({
  id: 'parse-back-round-trip',
  requires: ['roundTrip'],
  run({ roundTrip }) {
    if (roundTrip === null) {
      return {
        verdict: 'unknown',
        because:
          'This is known once a file has been written: it is then read back and compared, fact by fact.',
      };
    }
    return roundTrip.equal ? PASS : judge(differences(roundTrip), []);
  },
});

function differences({ kept, changed, lost }: RoundTrip) {
  return [
    measure('Facts that came back the same', String(kept)),
    ...lost.map(({ field, meant }) => quote(`Lost, ${field}`, meant)),
    ...changed.map(({ field, meant, read }) => measure(field, `“${meant}” was read as “${read}”`)),
  ];
}
