import { ENOUGH_CHARACTERS } from '../limits';
import type { SourceLine } from '../source-text';
import { webLink } from '../web-link';
import { endParagraph } from './rtf-paragraph';
import {
  RtfProblem,
  startReader,
  stateOf,
  type RtfFacts,
  type RtfReader,
} from './rtf-reader-state';
import { flushBytes, takeText } from './rtf-text';
import { rtfTokens } from './rtf-tokens';
import { takeWord } from './rtf-words';

type Line = Omit<SourceLine, 'id'>;

/** What was read of the file. Lines by place: headers and footers stand early in a file, whatever their place. */
export interface RtfText {
  readonly headers: readonly Line[];
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
  readonly footers: readonly Line[];
  readonly pageNumbers: readonly string[];
  readonly hidden: readonly string[];
  readonly facts: Readonly<RtfFacts>;
  readonly title: string;
  readonly author: string;
}

/** Deeper nesting is no document's. */
const MAX_DEPTH = 3_000;

/** Reads RTF source (Latin-1, one character per byte). Throws RtfProblem. */
export function readRtfText(source: string): RtfText {
  const reader = startReader();
  for (const token of rtfTokens(source)) {
    if (reader.characters > ENOUGH_CHARACTERS) break;
    switch (token.kind) {
      case 'open':
        openGroup(reader);
        break;
      case 'close':
        closeGroup(reader);
        break;
      case 'byte':
        if (reader.standIns > 0) reader.standIns -= 1;
        else reader.bytes.push(token.value);
        break;
      case 'text':
        takeText(reader, token.text);
        break;
      case 'word':
        flushBytes(reader);
        takeWord(reader, token.word, token.value);
        break;
    }
  }
  flushBytes(reader);
  for (const { story } of reader.stories.splice(0).reverse()) {
    endParagraph(reader, story, stateOf(reader));
  }
  const at = (...places: SourceLine['place'][]) =>
    reader.lines.filter((line) => places.includes(line.place));
  return {
    headers: at('header'),
    body: at('body', 'table', 'text-box'),
    notes: at('footnote'),
    footers: at('footer'),
    pageNumbers: reader.pageNumbers,
    hidden: reader.hidden,
    facts: reader.facts,
    title: reader.title.trim(),
    author: reader.author.trim(),
  };
}

function openGroup(reader: RtfReader): void {
  flushBytes(reader);
  reader.standIns = 0;
  if (reader.states.length > MAX_DEPTH) throw new RtfProblem('nested too deeply');
  reader.states.push({ ...stateOf(reader), optional: false });
}

function closeGroup(reader: RtfReader): void {
  flushBytes(reader);
  reader.standIns = 0;
  // What comes after the last brace is no part of the document; some writers add zeros or a second brace.
  if (reader.states.length <= 1) return;
  const closed = reader.states.pop();
  const open = reader.stories.at(-1);
  if (closed && open && open.depth > reader.states.length && reader.stories.length > 1) {
    endParagraph(reader, open.story, closed);
    reader.stories.pop();
  }
  const parent = stateOf(reader);
  if (closed?.destination === 'instruction' && parent.destination !== 'instruction') {
    parent.link = linkOf(reader.instruction);
    parent.pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(reader.instruction);
    reader.instruction = '';
  }
}

function linkOf(instruction: string): string | null {
  return webLink(/HYPERLINK\s+"?([^"\s]+)/i.exec(instruction)?.[1]);
}
