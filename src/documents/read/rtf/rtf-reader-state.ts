import type { RtfFormatContext } from './rtf-formats';
import type { RtfParagraphContext } from './rtf-paragraph';
import { startState, startStory, type RtfState, type RtfStory } from './rtf-state';

export interface RtfFacts {
  images: number;
  tables: number;
  textBoxes: number;
  columns: number;
  trackedChanges: number;
  comments: number;
  /** Twips. */
  width: number;
  height: number;
}

export class RtfProblem extends Error {}

interface OpenStory {
  readonly story: RtfStory;
  /** The group that it ends with. */
  readonly depth: number;
}

export interface RtfReader extends RtfParagraphContext, RtfFormatContext {
  readonly states: RtfState[];
  readonly stories: OpenStory[];
  readonly facts: RtfFacts;
  readonly hidden: string[];
  /** Characters of text read so far. */
  characters: number;
  /** Bytes of one character or more that wait to be decoded together. */
  bytes: number[];
  /** Characters still to be left out, because the one before them was given in Unicode. */
  standIns: number;
  highSurrogate: number | null;
  instruction: string;
  name: string;
  title: string;
  author: string;
}

export function startReader(): RtfReader {
  return {
    lines: [],
    pageNumbers: [],
    fonts: new Map(),
    styles: new Map(),
    defaultFont: 0,
    states: [startState()],
    stories: [{ story: startStory('body', 1), depth: 0 }],
    encodings: new Map(),
    facts: {
      images: 0,
      tables: 0,
      textBoxes: 0,
      columns: 1,
      trackedChanges: 0,
      comments: 0,
      width: 0,
      height: 0,
    },
    hidden: [],
    characters: 0,
    encoding: 'windows-1252',
    bytes: [],
    standIns: 0,
    highSurrogate: null,
    instruction: '',
    name: '',
    title: '',
    author: '',
    regions: 1,
  };
}

export function stateOf(reader: RtfReader): RtfState {
  const state = reader.states.at(-1);
  if (!state) throw new RtfProblem('more groups end than begin');
  return state;
}

export function storyOf(reader: RtfReader): RtfStory {
  const open = reader.stories.at(-1);
  if (!open) throw new RtfProblem('text outside of the document');
  return open.story;
}
