import { startTransition, useEffect, useMemo, useState } from 'react';
import type { ResumeDocument } from '../../core/resume/document';
import type { Level } from '../../core/resume/vocabulary';
import type { Review } from '../../core/review/review';
import { judgeResume } from './judging';
import { useSession, type Workbench } from './session';
import { documentWithDraft, type TextDraft } from './text-draft';

let last: {
  readonly document: ResumeDocument;
  readonly reviews: Map<Level, Review>;
} | null = null;

/** The review of a document for a level. Those of the last document are kept, since several places ask for them. */
export function reviewFor(document: ResumeDocument, level: Level): Review {
  if (last?.document !== document) last = { document, reviews: new Map() };
  const known = last.reviews.get(level) ?? judgeResume(document, level);
  last.reviews.set(level, known);
  return known;
}

/** Milliseconds after which the rest of the page follows although keys keep coming. */
const LATEST = 250;

/**
 * The text being typed, as the rest of the page knows it: the block itself and its judgement follow each key at once, the
 * others as soon as there is a free moment. What is left or entered is known at once.
 */
function useFollowingDraft(): TextDraft | null {
  const [known, setKnown] = useState(useSession.getState().draft);
  useEffect(() => {
    let waiting = 0;
    const stop = useSession.subscribe(({ draft }, before) => {
      if (draft === before.draft) return;
      cancelIdleCallback(waiting);
      if (draft?.target !== before.draft?.target) {
        setKnown(draft);
        return;
      }
      const follow = (): void => startTransition(() => setKnown(useSession.getState().draft));
      waiting = requestIdleCallback(follow, { timeout: LATEST });
    });
    return () => {
      cancelIdleCallback(waiting);
      stop();
    };
  }, []);
  return known;
}

/** The open resume as it reads, the typing included. */
export function usePresentDocument({ history }: Workbench): ResumeDocument {
  const draft = useFollowingDraft();
  return useMemo(() => documentWithDraft(history.present, draft), [history.present, draft]);
}

/** The review for the level aimed at. */
export function useReview(document: ResumeDocument): Review {
  const level = useSession((session) => session.level);
  return useMemo(() => reviewFor(document, level), [document, level]);
}
