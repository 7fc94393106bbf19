import { decodeText } from '../decode-text';
import { flowLayout } from '../flow-layout';
import { flowLine, numberLines, type FlowLine } from '../flow-lines';
import { headingLevel } from '../heading-level';
import { ENOUGH_CHARACTERS } from '../limits';
import type { Marker, Run, SourceLine, SourceText } from '../source-text';
import { webLink } from '../web-link';
import { markdownInline, type LinkNames } from './markdown-inline';

const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)(.*)$/u;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/u;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const ITEM = /^(\s*)([-*+•]|\d{1,3}[.)])\s+(.*)$/u;
const TABLE_ROW = /^\s*\|.*\|\s*$/u;
const LINK_NAME = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s{1,4}<?([^\s>]{1,2000})>?/u;
const NOTE = /^ {0,3}\[\^[^\]]{1,50}\]:\s/u;
const FENCE = /^\s*(?:```|~~~)/u;
/** A line of this length was wrapped by an editor; a shorter one is meant as a line of its own. */
const WRAPPED_LENGTH = 60;
const LEVEL_WIDTH = 18;

/** Reads a Markdown file: headings, lists, tables, emphasis and links. Lines wrapped by an editor are joined. */
export function readMarkdown(bytes: Uint8Array): SourceText {
  const { body, frontMatter } = splitFrontMatter(decodeText(bytes).slice(0, ENOUGH_CHARACTERS));
  const { printedLines, names } = takeLinkNames(withoutComments(body).split(/\r\n|\n|\r/));
  const reader = createMarkdownReader(names);
  for (const printed of withOuterPipes(printedLines)) reader.take(printed);
  reader.end();
  const { lines, warnings } = numberLines(reader.lines);
  return {
    format: 'md',
    pages: null,
    lines,
    decoration: frontMatter.map((text) => ({ text, page: null })),
    layout: flowLayout(lines, { images: reader.images(), tables: reader.tables() }),
    properties: { title: null, author: null, language: null },
    warnings,
  };
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', from);
    parts.push(text.slice(at, from));
    at = end < 0 ? text.length : end + '-->'.length;
  }
  return parts.join('') + text.slice(at);
}

/** Settings for a site generator between two `---` at the start; not text of the page. */
function splitFrontMatter(text: string): { body: string; frontMatter: string[] } {
  const match = /^---\r?\n([^]{0,20000}?)\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match?.[1] || !/^[\w-]+\s*:/m.test(match[1])) return { body: text, frontMatter: [] };
  return {
    body: text.slice(match[0].length),
    frontMatter: match[1].split(/\r?\n/).filter((line) => line.trim() !== ''),
  };
}

/** The lines without those that only name the address of a link. */
function takeLinkNames(lines: readonly string[]): { printedLines: string[]; names: LinkNames } {
  const names = new Map<string, string>();
  const printedLines = lines.filter((line) => {
    const [found, name = '', target = ''] = LINK_NAME.exec(line) ?? [];
    if (found === undefined || webLink(target) === null) return true;
    names.set(name.toLowerCase(), target);
    return false;
  });
  return { printedLines, names };
}

/** Dashes and pipes, which part a table's head from its rows. */
function isTableRule(printed: string): boolean {
  const cells = printed.trim().split('|');
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$/.test(cell.trim()));
}

/** Tables may be written without the pipes at their edges; here they get them. */
function withOuterPipes(lines: readonly string[]): string[] {
  const piped = [...lines];
  const wrap = (index: number) => {
    const row = (piped[index] ?? '').trim();
    piped[index] = `${row.startsWith('|') ? '' : '|'}${row}${row.endsWith('|') ? '' : '|'}`;
  };
  for (const [index, line] of lines.entries()) {
    const head = lines[index - 1];
    if (!line.includes('|') || !head?.includes('|') || !isTableRule(line)) continue;
    for (let row = index - 1; lines[row]?.includes('|'); row += 1) wrap(row);
  }
  return piped;
}

/** A line that may go on: what was printed of it, and what is known of its shape. */
interface OpenLine {
  text: string;
  /** Characters that show of its last printed line. */
  lastLength: number;
  readonly shape: Omit<FlowLine, 'segments' | 'gapAbove'>;
  readonly gap: number | null;
}

function createMarkdownReader(names: LinkNames) {
  const lines: Omit<SourceLine, 'id'>[] = [];
  let open: OpenLine | null = null;
  let images = 0;
  let tables = 0;
  let inTable = false;
  let inFence = false;
  let emptyLines: number | null = null;

  function add(
    segments: readonly (readonly Run[])[],
    shape: OpenLine['shape'],
    gap: number | null,
  ) {
    const line = flowLine({
      ...shape,
      segments: segments.map((runs) => ({ runs })),
      gapAbove: gap,
    });
    if (line) lines.push(line);
  }
  function inline(text: string): readonly Run[] {
    const read = markdownInline(text, names);
    images += read.images;
    return read.runs;
  }
  function end() {
    if (open) add([inline(open.text)], open.shape, open.gap);
    open = null;
  }
  function begin(text: string, shape: OpenLine['shape']) {
    end();
    open = { text, lastLength: shownLength(text), shape, gap: emptyLines };
    emptyLines = 0;
  }
  function changeLast(change: Partial<SourceLine>) {
    const last = lines.pop();
    if (last) lines.push({ ...last, ...change });
  }
  /** `---` and `===`: the underline of a heading, or a rule. */
  function takeRule(printed: string): boolean {
    const underlines = UNDERLINE.test(printed) && open !== null && !open.shape.marker;
    if (!underlines && !RULE.test(printed)) return false;
    end();
    if (underlines) changeLast({ heading: printed.includes('=') ? 1 : 2 });
    else changeLast({ ruleBelow: true });
    return true;
  }
  function takeItem(printed: string): boolean {
    const [, indent, sign, text] = ITEM.exec(printed) ?? [];
    if (indent === undefined || sign === undefined || text === undefined) return false;
    const level = Math.floor(indent.replaceAll('\t', '    ').length / 2);
    const item = text.replace(/^\[[ xX]\] /, '');
    begin(item, { marker: itemMarker(sign, level), x: (level + 1) * LEVEL_WIDTH });
    return true;
  }
  function takeTableRow(printed: string): boolean {
    if (!TABLE_ROW.test(printed)) return false;
    end();
    if (!inTable) tables += 1;
    inTable = true;
    if (isTableRule(printed)) return true;
    const cells = printed
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/);
    add(cells.map(inline), { place: 'table' }, emptyLines);
    emptyLines = 0;
    return true;
  }
  function takeText(printed: string) {
    const quoted = printed.replace(/^ {0,3}(?:> ?)+/, '').replace(NOTE, '');
    const broken = /(?:[ ]{2}|\\)$/.test(quoted) || /<br\s*\/?>\s*$/i.test(quoted);
    const text = quoted.replace(/\\$/, '').trim();
    const goesOn = open !== null && (open.shape.marker ? true : open.lastLength >= WRAPPED_LENGTH);
    if (open && goesOn) {
      open.text += ` ${text}`;
      open.lastLength = shownLength(text);
    } else begin(text, {});
    if (broken) end();
  }

  return {
    lines,
    images: () => images,
    tables: () => tables,
    end,
    take(printed: string) {
      if (FENCE.test(printed)) {
        end();
        inFence = !inFence;
        return;
      }
      if (printed.trim() === '') {
        end();
        inTable = false;
        if (emptyLines !== null) emptyLines += 1;
        return;
      }
      const heading = inFence ? null : HEADING.exec(printed);
      if (heading) {
        begin(withoutClosing(heading[2] ?? ''), { heading: headingLevel(heading[1]?.length ?? 1) });
        end();
        return;
      }
      if (inFence || !(takeTableRow(printed) || takeRule(printed) || takeItem(printed))) {
        for (const part of printed.split(/<br\s*\/?>/i)) takeText(part);
      }
    },
  };
}

/** A heading may be closed by as many signs as it was opened with. Counted by hand: an expression for it is slow. */
function withoutClosing(heading: string): string {
  const text = heading.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || text[end - 1] === ' ' ? text.slice(0, end).trimEnd() : text;
}

function shownLength(text: string): number {
  return markdownInline(text, new Map()).runs.reduce((sum, run) => sum + run.text.length, 0);
}

function itemMarker(sign: string, level: number): Marker {
  if (/\d/.test(sign)) return { kind: 'number', text: sign, level, real: true };
  return { kind: 'bullet', text: '•', level, real: true };
}
