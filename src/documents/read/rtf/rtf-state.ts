import type { Run, SourceLine } from '../source-text';

/** What a group inherits and gives back: RTF saves all formats at `{` and restores them at `}`. */
export interface RtfState {
  /** What becomes of text here. */
  destination: Destination;
  /** Half points. */
  size: number;
  font: number | null;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  link: string | null;
  /** A field that counts pages: its result is not text of the resume. */
  pageField: boolean;
  /** How many characters stand in for one given in Unicode. */
  fallback: number;
  style: number | null;
  outline: number | null;
  /** Twips. */
  left: number;
  first: number;
  before: number;
  after: number;
  centred: boolean;
  inTable: boolean;
  listLevel: number;
  ruleBelow: boolean;
  /** `\*` was met and the next word decides whether the group is read. */
  optional: boolean;
}

export type Destination =
  'text' | 'unseen' | 'fonts' | 'styles' | 'title' | 'author' | 'instruction' | 'list-text';

export function startState(): RtfState {
  return {
    destination: 'text',
    ...PLAIN,
    deleted: false,
    link: null,
    pageField: false,
    fallback: 1,
    ...PLAIN_PARAGRAPH,
    optional: false,
  };
}

/** What `\plain` sets back. */
export const PLAIN = { size: 24, font: null, bold: false, italic: false, hidden: false };

/** What `\pard` sets back. */
export const PLAIN_PARAGRAPH = {
  style: null,
  outline: null,
  left: 0,
  first: 0,
  before: 0,
  after: 0,
  centred: false,
  inTable: false,
  listLevel: 0,
  ruleBelow: false,
};

/** A stretch of paragraphs with a place of its own: the body, a header, a text box. */
export interface RtfStory {
  readonly place: SourceLine['place'];
  region: number;
  /** Lines of the open paragraph, each of segments, each of runs. */
  paragraph: Run[][][];
  pageNumber: boolean;
  listText: string;
  after: number | null;
  table: { number: number; row: number; column: number } | null;
}

export function startStory(place: SourceLine['place'], region: number): RtfStory {
  return {
    place,
    region,
    paragraph: [[[]]],
    pageNumber: false,
    listText: '',
    after: null,
    table: null,
  };
}
