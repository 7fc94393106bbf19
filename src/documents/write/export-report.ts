import { parse } from 'node:path';
import type { WriteError } from '../../core/resume/errors';
import type { ExportReceipt } from '../../core/resume/receipt';
import { succeed, type Result } from '../../core/resume/result';
import { guardAgainstLeaks, type LeakGuard } from './leaks/leak-guard';
import { saveBytes } from './save-bytes';

export interface ReportExport {
  readonly target: string;
  readonly inputs: readonly string[];
  /** The review as HTML: what is searched for leaks, also where it is printed. */
  readonly page: string;
  readonly bytes: Uint8Array;
  readonly guard: LeakGuard;
}

/** Writes a review for a person to read. It is no resume, so nothing is read back. Errors: `leak-found` and those of saving. */
export async function exportReport(
  request: ReportExport,
): Promise<Result<ExportReceipt, WriteError>> {
  const { target, inputs, page, bytes, guard } = request;
  const name = `${parse(target).name}.txt`;
  const told = guardAgainstLeaks(new TextEncoder().encode(wordsOf(page)), name, {
    ...guard,
    unasked: ['placeholder'],
  });
  if (!told.ok) return told;
  const saved = await saveBytes(target, inputs, bytes);
  if (!saved.ok) return saved;
  return succeed({
    written: saved.value,
    roundTrip: { equal: true, kept: 0, changed: [], lost: [], notChecked: [NOT_READ] },
    untouchedParts: [],
    leaks: [...(told.value ?? [])],
  });
}

const NOT_READ = 'The report itself: it is no resume, so nothing is read back from it.';

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The words of a page, one line for each element. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign);
}
