import { useEffect, useMemo, useState } from 'react';
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

/** Milliseconds without a key before the scores follow the text. */
const PAUSE = 150;

/** The document itself, or while somebody types the one of the last pause, so that typing never waits for a score. */
function useSettled(document: ResumeDocument, typing: boolean): ResumeDocument {
  const [settled, setSettled] = useState(document);
  if (!typing && settled !== document) setSettled(document);
  useEffect(() => {
    if (!typing) return;
    const timer = setTimeout(() => setSettled(document), PAUSE);
    return () => clearTimeout(timer);
  }, [document, typing]);
  return typing ? settled : document;
}

/** The review for the level aimed at. While somebody types it follows in the pauses. */
export function useReview(document: ResumeDocument, typing: boolean): Review {
  const level = useSession((session) => session.level);
  const settled = useSettled(document, typing);
  return useMemo(() => reviewFor(settled, level), [settled, level]);
}
