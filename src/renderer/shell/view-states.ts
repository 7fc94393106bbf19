import type { ResumeDocument } from '../../core/resume/document';
import type { Review } from '../../core/review/review';
import type { View } from '../../shared/commands';
import type { Marks } from '../../core/revision/work';
import { bundledRules } from '../bundled-rules';
import { countFields, parsedFields } from '../features/ats-view/parsed-fields';
import { countVerdict } from '../features/checklist/checks';
import { coreCount, coverageGrid } from '../features/keywords/coverage-grid';
import { openLookUps } from '../features/facts/facts-of';
import { strings as factStrings } from '../features/facts/strings';
import { strings as jobStrings } from '../features/job/strings';
import { strings as versionStrings } from '../features/versions/strings';
import {
  isToDo,
  listBullets,
  whyNoneJudged,
  type ListedBullet,
} from '../features/workspace/bullet-list';
import { LEVEL_WORDS } from '../words';

/** The state of each view in a few words: what is left there, never a score. */
export function viewStates(
  document: ResumeDocument,
  review: Review,
  marks: Pick<Marks, 'answers' | 'aside' | 'postings' | 'contactIntoPage'>,
): Readonly<Record<View, string>> {
  const { answers, aside, postings = [] } = marks;
  const bullets = listBullets(document, review, aside);
  const { check } = countFields(parsedFields(document, marks));
  const { named, all } = coreCount(coverageGrid(document, review, bundledRules().categories));
  return {
    edit: editState(bullets, review),
    parser: check === 0 ? 'All read' : `${check} to check`,
    checklist: `${countVerdict(review.checks, 'pass')} of ${review.checks.length}`,
    keywords: `${named} of ${all}`,
    level: LEVEL_WORDS[review.level],
    job: jobStrings.state(postings.length),
    versions: versionStrings.state,
    facts: factStrings.state(openLookUps(answers)),
  };
}

function editState(bullets: readonly ListedBullet[], review: Review): string {
  if (bullets.length === 0) return 'No bullets';
  if (whyNoneJudged(review) !== null) return 'Not scored';
  const toDo = bullets.filter(isToDo).length;
  return toDo === 0 ? 'Done' : `${toDo} to do`;
}
