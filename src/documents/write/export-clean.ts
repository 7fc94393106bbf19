import type { ResumeDocument } from '../../core/resume/document';
import type { WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { succeed, type Result } from '../../core/resume/result';
import { writeClean } from './clean';
import { fitLook } from './fit-pages';
import { lookOf, type LookChoices, type PageSize } from './plain-look';
import { plainNotes } from './plain-notes';
import { AS_MEANT, planPlainCopy, type PlainChoices } from './plain-plan';
import { saveVerified, type SaveRequest } from './save';

/**
 * What to do otherwise after reading a draft back, null where nothing is left to try. A parser should give back every
 * fact: lines that were taken for a job become a list, lines without a field move to the end, a job or degree that was
 * read differently keeps the header lines of the source, and at last the common headings take the place of the person's own.
 */
function otherChoices(tried: readonly ExportReceipt['roundTrip'][]): PlainChoices | null {
  const faults = tried.flatMap(({ lost, changed }) => [...lost, ...changed]);
  const asPrinted = faults.flatMap(
    ({ field }) => /^(?:experience|education)\.\d+/.exec(field) ?? [],
  );
  const list = { ...AS_MEANT, loose: 'list' } as const;
  switch (tried.length) {
    case 0:
      return AS_MEANT;
    case 1:
      return list;
    case 2:
      return { ...list, unplaced: 'at-end' };
    case 3:
      return { ...list, unplaced: 'at-end', asPrinted: new Set(asPrinted) };
    case 4:
      return { ...list, headings: 'standard', unplaced: 'at-end' };
    default:
      return null;
  }
}

export interface CleanExport extends Pick<
  SaveRequest,
  'target' | 'inputs' | 'read' | 'force' | 'guard'
> {
  readonly document: ResumeDocument;
  /** The source's paper where absent. */
  readonly page?: PageSize | undefined;
  readonly look?: LookChoices | undefined;
  /** Pages that it should fit, by less white space alone. */
  readonly pages?: number | undefined;
}

/** Writes the plain one-column copy of a document to `target`, proved by reading it back. */
export async function exportClean(
  request: CleanExport,
): Promise<Result<ExportReceipt, WriteError>> {
  const { document, page, look, pages, ...save } = request;
  const saved = await saveVerified({
    ...save,
    meant: document,
    draft: (tried) => {
      const choices = otherChoices(tried);
      return choices === null ? null : writeClean(document, { ...choices, page, look, pages });
    },
    untouchedParts: [],
  });
  if (!saved.ok) return saved;
  const plain = lookOf(document.layout, document.language, page, look);
  const { fits } = fitLook(plain, planPlainCopy(document, AS_MEANT), pages);
  const { mended, kept, leftBehind } = plainNotes(document);
  return succeed({
    ...saved.value,
    mended: [...mended],
    leftBehind: [...leftBehind],
    notes: [...kept, ...(fits ? [] : [tooLong(pages ?? 1)])],
  });
}

const tooLong = (pages: number): string =>
  `It is likely to be longer than ${pages === 1 ? 'one page' : `${pages} pages`}: less white space alone is not enough, and the type stays readable.`;
