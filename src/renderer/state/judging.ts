import type { BulletReview } from '../../core/bullets/bullet-review';
import { judgeBullet } from '../../core/bullets/judge-bullet';
import type { ResumeDocument } from '../../core/resume/document';
import type { Level } from '../../core/resume/vocabulary';
import type { Review } from '../../core/review/review';
import { reviewResume } from '../../core/review/review-resume';
import type { RuleSet } from '../../core/rules/rules';
import { bundledRules } from '../bundled-rules';

/** More than the bullets of any resume at two levels; the oldest goes first. */
const KEPT = 400;

const judged = new Map<string, BulletReview>();

/** Judges a text like `judgeBullet`; a text that was judged before costs nothing. Speaks of the bundled rules alone. */
export function judgeOnce(
  text: string,
  level: Level,
  rules: RuleSet = bundledRules(),
): BulletReview {
  if (rules !== bundledRules()) return judgeBullet(text, level, rules);
  const key = `${level} ${text}`;
  const known = judged.get(key);
  if (known) return known;
  const review = judgeBullet(text, level, rules);
  judged.set(key, review);
  if (judged.size > KEPT) {
    const [oldest] = judged.keys();
    if (oldest !== undefined) judged.delete(oldest);
  }
  return review;
}

/** Reviews a document by the bundled rules; its bullets that were judged before cost nothing. */
export function judgeResume(document: ResumeDocument, level: Level): Review {
  return reviewResume(document, { level, rules: bundledRules(), judge: judgeOnce });
}
