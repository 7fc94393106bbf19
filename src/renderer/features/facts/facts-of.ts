import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import type { Answer } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import { listBullets } from '../workspace/bullet-list';
import { listFacts, listLookUps, type Fact, type LookUp } from './fact-list';

/** All that the Facts view shows. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly lookUps: readonly LookUp[];
}

const questions = new Map(
  [...bundledRules.phrasing.slots.slots, ...bundledRules.evidence.questions.slots].map(
    ({ slot, question }) => [slot, question] as const,
  ),
);

export function factsOf(
  document: ResumeDocument,
  review: Review,
  answers: readonly Answer[],
): Facts {
  const bullets = listBullets(document, review);
  return {
    facts: listFacts(review, bullets, answers),
    lookUps: listLookUps(answers, bullets, (slot) => questions.get(slot) ?? null),
  };
}

/** How many facts are still to be found. */
export function openLookUps(answers: readonly Answer[]): number {
  return answers.filter(({ slot, state }) => state === 'look-up' && questions.has(slot)).length;
}
