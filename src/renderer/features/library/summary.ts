import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import type { SetAside } from '../../../core/revision/work';
import type { Summary } from '../../../shared/library';
import { countFields, parsedFields } from '../ats-view/parsed-fields';
import { countVerdict } from '../checklist/checks';
import { isToDo, listBullets } from '../workspace/bullet-list';

/** The middle of some scores, a whole number; null where there is none. */
export function middleOf(scores: readonly (number | null)[]): number | null {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}

const MOST_NAMES = 3;

function namesToCheck(groups: ReturnType<typeof parsedFields>): string[] {
  const fields = groups.flatMap((group) => group.fields);
  const labels = fields.filter(({ state }) => state === 'check').map(({ label }) => label);
  return [...new Set(labels)].slice(0, MOST_NAMES);
}

/** What the list of resumes shows of one. */
export function summaryOf(
  document: ResumeDocument,
  review: Review,
  aside: readonly SetAside[] = [],
): Summary {
  const scores = review.bullets.map(({ score }) => score);
  const groups = parsedFields(document);
  const { read, check } = countFields(groups);
  const { dimensions } = review.rubric;
  return {
    rules: review.rules,
    scores,
    middle: middleOf(scores),
    checks: { passed: countVerdict(review.checks, 'pass'), of: review.checks.length },
    fields: { read, toCheck: check, names: namesToCheck(groups) },
    rubric: {
      shown: dimensions.filter(({ verdict }) => verdict === 'shown').length,
      of: dimensions.length,
    },
    toDos: listBullets(document, review, aside).filter(isToDo).length,
    next: review.next[0]?.fix ?? null,
  };
}
