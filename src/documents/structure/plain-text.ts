import type { SourceLine, SourceText } from '../read/source-text';
import type { Page } from './rows';

/** The document as plain text: reading order, one line per line, markers kept, a blank line between blocks. */
export function plainText(source: SourceText, headings: ReadonlySet<string>, page: Page): string {
  const parts: string[] = [];
  let before: SourceLine | null = null;
  for (const line of source.lines) {
    if (before && startsBlock(line, before, headings, page.lineGap)) parts.push('');
    parts.push(line.marker ? `${line.marker.text} ${line.text}` : line.text);
    before = line;
  }
  return parts.join('\n');
}

function startsBlock(
  line: SourceLine,
  before: SourceLine,
  headings: ReadonlySet<string>,
  lineGap: number,
): boolean {
  return (
    headings.has(line.id) ||
    line.region !== before.region ||
    line.place !== before.place ||
    (line.gapAbove !== null && line.gapAbove > lineGap + 0.6)
  );
}
