import { decodeText } from '../decode-text';
import { flowLayout } from '../flow-layout';
import { flowLine, isTypedRule, numberLines, plainRun } from '../flow-lines';
import { ENOUGH_CHARACTERS } from '../limits';
import type { Run, SourceLine, SourceText } from '../source-text';
import { splitAtWideGaps } from '../wide-gaps';

/** Text under which a rule makes a heading is no longer than this. */
const LONGEST_HEADING = 60;
/** A marker with the space around it. */
const MARKER = /^\s*\S+\s+/;
/** The width that one character of indentation stands for, points. */
const CHARACTER_WIDTH = 6;
const TAB_WIDTH = 8;
/** The height of an empty line, in multiples of the size. */
const LINE_HEIGHT = 1.2;

/** Reads a text file, of which each line is a printed one: it may have been wrapped by hand. */
export function readPlainText(bytes: Uint8Array): SourceText {
  const text = decodeText(bytes).slice(0, ENOUGH_CHARACTERS);
  const found: Omit<SourceLine, 'id'>[] = [];
  let emptyLines: number | null = null;
  for (const printed of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)) {
    if (isTypedRule(printed)) {
      underline(found, printed, emptyLines === 0);
      continue;
    }
    const indent = /^\s*/.exec(printed)?.[0] ?? '';
    const line = flowLine({
      segments: splitAtTabs(printed).map((runs) => ({ runs })),
      x: columns(indent) * CHARACTER_WIDTH,
      xBehindMarker: columns(MARKER.exec(printed)?.[0] ?? indent) * CHARACTER_WIDTH,
      gapAbove: emptyLines === null ? null : emptyLines * LINE_HEIGHT,
    });
    if (line === null) {
      if (emptyLines !== null) emptyLines += 1;
      continue;
    }
    found.push(line);
    emptyLines = 0;
  }
  const { lines, warnings } = numberLines(found);
  return {
    format: 'txt',
    pages: null,
    lines,
    decoration: [],
    layout: flowLayout(lines),
    properties: { title: null, author: null, language: null },
    warnings,
  };
}

/** A rule right under a short line makes it a heading; any rule is one below the line before. */
function underline(found: Omit<SourceLine, 'id'>[], rule: string, touches: boolean): void {
  const above = found.pop();
  if (!above) return;
  const fits = above.text.length <= LONGEST_HEADING && above.marker === null;
  const isHeading = touches && fits && /^\s*(?:=+|-+|~+|_+|─+|━+|═+|–+|—+)\s*$/u.test(rule);
  found.push({
    ...above,
    heading: isHeading ? (rule.includes('=') ? 1 : 2) : above.heading,
    ruleBelow: true,
  });
}

function splitAtTabs(printed: string): Run[][] {
  return printed.split('\t').flatMap((part) => splitAtWideGaps([plainRun(part)]));
}

/** Columns that a text without wide characters takes. */
function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    count += character === '\t' ? TAB_WIDTH - (count % TAB_WIDTH) : 1;
  }
  return count;
}
