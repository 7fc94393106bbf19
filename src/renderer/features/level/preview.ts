import { useMemo } from 'react';
import { create } from 'zustand';
import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import type { Review } from '../../../core/review/review';
import { reviewFor } from '../../state/derived';

const usePreview = create<{ readonly level: Level | null }>()(() => ({ level: null }));

/** Shows how the resume reads at another level, beside the one aimed for; null ends that. */
export function levelPreviewed(level: Level | null): void {
  usePreview.setState({ level });
}

/** The level on show: the one previewed, or else the one aimed for. */
export const useShownLevel = (aim: Level): Level => usePreview(({ level }) => level ?? aim);

/** The review for the level on show; `review` is the one for the level aimed for. */
export function useShownReview(document: ResumeDocument, review: Review): Review {
  const level = useShownLevel(review.level);
  return useMemo(
    () => (level === review.level ? review : reviewFor(document, level)),
    [document, review, level],
  );
}
