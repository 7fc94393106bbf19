import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import { compareVersions, type VersionChanges } from '../../../core/revision/compare-versions';
import type { Review } from '../../../core/review/review';
import { judgeResume } from '../../state/judging';
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

let last: { readonly level: Level; readonly compared: Compared } | null = null;

/** The last comparison is kept, since several panes ask for it. */
function compare(from: ResumeDocument, to: ResumeDocument, level: Level): Compared {
  if (last?.level !== level || last.compared.from !== from || last.compared.to !== to) {
    const [before, after] = [judgeResume(from, level), judgeResume(to, level)];
    last = { level, compared: { from, to, before, after, changes: compareVersions(from, to) } };
  }
  return last.compared;
}

/** null while a version is being read, and where the first reading is no longer known. */
export function useCompared(bench: Workbench, present: ResumeDocument): Compared | null {
  const { from, to, documents } = useVersions();
  const level = useSession((session) => session.level);
  const documentOf = (side: Side): ResumeDocument | null => {
    if (side === WORKING) return present;
    return side === FIRST ? firstReading(bench) : (documents.get(side) ?? null);
  };
  const old = documentOf(from);
  const fresh = documentOf(to);
  return old && fresh && compare(old, fresh, level);
}
