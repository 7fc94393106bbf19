import { describe, expect, it } from 'vitest';
import { FAILURE_MODE_IDS } from '../resume/vocabulary';
import type { Rubric } from '../review/review';
import { modesInFront } from './modes-in-front';

type Verdict = Rubric['failureModes'][number]['verdict'];

function modes(...verdicts: Verdict[]) {
  return verdicts.map((verdict, index) => ({
    id: FAILURE_MODE_IDS[index] ?? 'renewal-execution-only',
    verdict,
    evidence: [],
    fix: null,
  }));
}

describe('modesInFront', () => {
  it('puts three open ones in front, in their order', () => {
    const all = modes('watch', 'clear', 'flagged', 'watch', 'watch', 'unknown');
    const { front, others } = modesInFront(all);
    expect(front).toEqual([all[0], all[2], all[3]]);
    expect(others).toEqual([all[1], all[4], all[5]]);
  });

  it('puts none in front where all are clear or unknown', () => {
    expect(modesInFront(modes('clear', 'unknown')).front).toEqual([]);
  });
});
