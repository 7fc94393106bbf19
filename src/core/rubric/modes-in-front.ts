import type { Rubric } from '../review/review';

type Mode = Rubric['failureModes'][number];

const IN_FRONT = 3;

/** The open modes that matter most at the level, three at most, in the order of the review; and the others. */
export function modesInFront(modes: readonly Mode[]): {
  readonly front: readonly Mode[];
  readonly others: readonly Mode[];
} {
  const front = modes
    .filter(({ verdict }) => verdict === 'flagged' || verdict === 'watch')
    .slice(0, IN_FRONT);
  return { front, others: modes.filter((mode) => !front.includes(mode)) };
}
