import { useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { compareVersions, type VersionChanges } from '../../../core/revision/compare-versions';
import type { Review } from '../../../core/review/review';
import { reviewResume } from '../../../core/review/review-resume';
import { bundledRules } from '../../bundled-rules';
import { judgeOnce } from '../../state/judging';
import { useSession, type Workbench } from '../../state/session';
import { FIRST, firstReading, useVersions, WORKING, type Side } from '../../state/versions';

/** Two versions side by side, each judged for the level aimed at. */
export interface Compared {
  readonly from: ResumeDocument;
  readonly to: ResumeDocument;
  readonly before: Review;
  readonly after: Review;
  readonly changes: VersionChanges;
}

/** null while a version is being read, and where the first reading is no longer known. */
export function useCompared(bench: Workbench, present: ResumeDocument): Compared | null {
  const { from, to, documents } = useVersions();
  const level = useSession((session) => session.level);
  const first = firstReading(bench);
  const documentOf = (side: Side): ResumeDocument | null => {
    if (side === WORKING) return present;
    return side === FIRST ? first : (documents.get(side) ?? null);
  };
  const old = documentOf(from);
  const fresh = documentOf(to);
  return useMemo(() => {
    if (!old || !fresh) return null;
    const review = (document: ResumeDocument): Review =>
      reviewResume(document, { level, rules: bundledRules, judge: judgeOnce });
    return {
      from: old,
      to: fresh,
      before: review(old),
      after: review(fresh),
      changes: compareVersions(old, fresh),
    };
  }, [old, fresh, level]);
}
