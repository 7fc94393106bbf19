import type { ResumeDocument } from '../../../core/resume/document';
import type { Review } from '../../../core/review/review';
import type { Answer } from '../../../core/revision/work';
import { oncePer } from '../../../core/rules/once-per';
import type { RuleSet } from '../../../core/rules/rules';
import { bundledRules } from '../../bundled-rules';
import { listBullets } from '../workspace/bullet-list';
import { listFacts, listLookUps, type Fact, type LookUp } from './fact-list';

/** All that the Facts view shows. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly lookUps: readonly LookUp[];
}

const questionsOf = oncePer(
  ({ phrasing, evidence }: RuleSet) =>
    new Map(
      [...phrasing.slots.slots, ...evidence.questions.slots].map(({ slot, question }) => [
        slot,
        question,
      ]),
    ),
);

export function factsOf(
  document: ResumeDocument,
  review: Review,
  answers: readonly Answer[],
): Facts {
  const bullets = listBullets(document, review);
  const questions = questionsOf(bundledRules());
  return {
    facts: listFacts(review, bullets, answers),
    lookUps: listLookUps(answers, bullets, (slot) => questions.get(slot) ?? null),
  };
}

/** How many facts are still to be found. */
export function openLookUps(answers: readonly Answer[]): number {
  const questions = questionsOf(bundledRules());
  return answers.filter(({ slot, state }) => state === 'look-up' && questions.has(slot)).length;
}
