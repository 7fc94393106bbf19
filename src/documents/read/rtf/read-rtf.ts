import type { ReadError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { flowLayout } from '../flow-layout';
import { numberLines } from '../flow-lines';
import type { SourceLine, SourceText } from '../source-text';
import { readRtfText } from './rtf-reader';
import { RtfProblem } from './rtf-reader-state';

/** Reads a Rich Text Format file: headers, the text, notes, footers. Tracked deletions are left out. Error: `corrupt`. */
export function readRtf(bytes: Uint8Array): Result<SourceText, ReadError> {
  try {
    return succeed(readSource(Buffer.from(bytes).toString('latin1')));
  } catch (problem) {
    if (problem instanceof RtfProblem) return refuse(DAMAGED);
    throw problem;
  }
}

function readSource(source: string): SourceText {
  const text = readRtfText(source);
  const { facts } = text;
  const { lines, warnings } = numberLines([
    ...onceEach(text.headers),
    ...text.body,
    ...text.notes,
    ...onceEach(text.footers),
  ]);
  const said = (value: string) => (value === '' ? null : value);
  const joined = (place: string) =>
    said(lines.flatMap((line) => (line.place === place ? [line.text] : [])).join('\n'));
  return {
    format: 'rtf',
    pages: null,
    lines,
    decoration: text.pageNumbers.map((printed) => ({ text: printed, page: null })),
    layout: flowLayout(lines, {
      columns: facts.columns,
      tables: facts.tables,
      textBoxes: facts.textBoxes,
      images: facts.images,
      headerText: joined('header'),
      footerText: joined('footer'),
      trackedChanges: facts.trackedChanges,
      comments: facts.comments,
      hiddenText: said(text.hidden.join(' ')),
      pageSize:
        facts.width > 0 && facts.height > 0
          ? { width: facts.width / 20, height: facts.height / 20 }
          : null,
    }),
    properties: { title: said(text.title), author: said(text.author), language: null },
    warnings,
  };
}

/** Headers of the first, left and right pages often say the same. */
function onceEach(lines: readonly Omit<SourceLine, 'id'>[]): Omit<SourceLine, 'id'>[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

const DAMAGED: ReadError = {
  code: 'corrupt',
  message: 'This RTF file is damaged and cannot be read.',
  remedy: 'Open it in the program that made it and save it again, as .docx if you can.',
};
