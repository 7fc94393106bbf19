import { useDeferredValue, useMemo } from 'react';
import type { ResumeDocument } from '../../core/resume/document';
import type { Level } from '../../core/resume/vocabulary';
import type { Review } from '../../core/review/review';
import { reviewResume } from '../../core/review/review-resume';
import { bundledRules } from '../bundled-rules';
import { useSession, type Workbench } from './session';
import { documentWithDraft } from './text-draft';

let last: { readonly document: ResumeDocument; readonly review: Review } | null = null;

/** The review of a document for a level. The last one is kept, since several places ask for it. */
export function reviewFor(document: ResumeDocument, level: Level): Review {
  if (last?.document !== document || last.review.level !== level) {
    last = { document, review: reviewResume(document, { level, rules: bundledRules }) };
  }
  return last.review;
}

/** The open resume as it reads now, the text being typed included. */
export function usePresentDocument({ history, draft }: Workbench): ResumeDocument {
  return useMemo(() => documentWithDraft({ history, draft }), [history, draft]);
}

/** The review for the level aimed at. While somebody types it follows as soon as the page has time. */
export function useReview(document: ResumeDocument): Review {
  const level = useSession((session) => session.level);
  const deferred = useDeferredValue(document);
  return useMemo(() => reviewFor(deferred, level), [deferred, level]);
}
