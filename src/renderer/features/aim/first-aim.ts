import type { ResumeDocument } from '../../../core/resume/document';
import type { Level } from '../../../core/resume/vocabulary';
import type { Aim, PageSize } from '../../../core/revision/work';

/** Points. US Letter is 612 wide, A4 is 595. */
const BETWEEN = 603;

/** The page size that a document's first page is nearest to; null where the file has no pages. */
export function pageSizeOf({ layout }: ResumeDocument): PageSize | null {
  if (layout.pageSize === null) return null;
  return Math.min(layout.pageSize.width, layout.pageSize.height) < BETWEEN ? 'a4' : 'letter';
}

/** What the card proposes before anything was said: the level that the resume reads as, else the one used last. */
export function firstAim(
  document: ResumeDocument,
  detected: Level | null,
  usual: Pick<Aim, 'level' | 'pageSize'>,
): Aim {
  return {
    level: detected ?? usual.level,
    segment: null,
    pageSize: pageSizeOf(document) ?? usual.pageSize,
    owner: 'own',
    client: null,
  };
}
