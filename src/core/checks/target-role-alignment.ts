import { defineCheck, judge, measure, missing, pass, quote, type Outcome } from './check';
import type { TitleFacts } from './facts';

/** Shares of a posting's terms that the resume holds. A reading aid: no vendor publishes such a threshold. */
const MOST_TERMS = 0.7;
const HALF_OF_TERMS = 0.5;

export const targetRoleAlignment = defineCheck({
  id: 'target-role-alignment',
  requires: ['titles', 'job'],
  run({ titles, job }) {
    const title = judgeTitles(titles);
    const match =
      job === null
        ? pass()
        : judgeMatch(
            job.matchRate,
            job.missing.map(({ term }) => term),
          );
    return RANK[match.verdict] > RANK[title.verdict] ? match : title;
  },
});

const RANK = { pass: 0, 'not-applicable': 0, unknown: 1, warn: 2, fail: 3 } as const;

function judgeTitles({ headline, latest, named, mentionsCustomerSuccess }: TitleFacts): Outcome {
  if (named !== null) return pass(quote('Named', named));
  if (latest === null && headline === null) {
    return { verdict: 'unknown', because: 'No title was found to look at.' };
  }
  const shown = quote('The latest title', latest ?? headline ?? '');
  const lacking = missing('a customer-success title in the headline or the latest job');
  return mentionsCustomerSuccess ? judge([], [shown, lacking]) : judge([shown, lacking], []);
}

function judgeMatch(rate: number | null, absent: readonly string[]): Outcome {
  if (rate === null || rate >= MOST_TERMS) return pass();
  const found = [
    measure('Terms of the posting found here', `${Math.round(rate * 100)}%`, 'better 70% or more'),
    ...absent.slice(0, 6).map((term) => missing(term)),
  ];
  return rate < HALF_OF_TERMS ? judge(found, []) : judge([], found);
}
