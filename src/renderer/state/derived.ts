import { useEffect, useMemo, useState } from 'react';
import type { ResumeDocument } from '../../core/resume/document';
import type { Level } from '../../core/resume/vocabulary';
import type { Review } from '../../core/review/review';
import { reviewResume } from '../../core/review/review-resume';
import { bundledRules } from '../bundled-rules';
import { useSession, type Workbench } from './session';
import { documentWithDraft, type TextDraft } from './text-draft';

let last: { readonly document: ResumeDocument; readonly review: Review } | null = null;

/** The review of a document for a level. The last one is kept, since several places ask for it. */
export function reviewFor(document: ResumeDocument, level: Level): Review {
  if (last?.document !== document || last.review.level !== level) {
    last = { document, review: reviewResume(document, { level, rules: bundledRules }) };
  }
  return last.review;
}

/** Milliseconds without a key before the rest of the page follows the text. */
const PAUSE = 150;

/** The text being typed, as it was in the last pause: typing itself redraws one block and waits for nothing. */
function usePausedDraft(): TextDraft | null {
  const [paused, setPaused] = useState(useSession.getState().draft);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useSession.subscribe(({ draft }, before) => {
      if (draft === before.draft) return;
      clearTimeout(timer);
      if (draft?.target === before.draft?.target) timer = setTimeout(() => setPaused(draft), PAUSE);
      else setPaused(draft);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return paused;
}

/** The open resume as it reads, the typing included as of the last pause. */
export function usePresentDocument({ history }: Workbench): ResumeDocument {
  const draft = usePausedDraft();
  return useMemo(() => documentWithDraft(history.present, draft), [history.present, draft]);
}

/** The review for the level aimed at. */
export function useReview(document: ResumeDocument): Review {
  const level = useSession((session) => session.level);
  return useMemo(() => reviewFor(document, level), [document, level]);
}
