import type { Anchor } from './boxes';
import { createFields, type Fields } from './fields';
import type { ElementBuilder } from './element';
import type { RunFormat, ThemeFonts } from './formats';
import type { Block, Paragraph, Section, StoryFacts, Table } from './story';

/** Where paragraphs gather: the story itself, a table cell, or a text box, which stands inside a paragraph's run. */
export interface Level {
  readonly blocks: Block[];
  readonly fields: Fields;
  readonly links: (string | null)[];
  paragraph: Paragraph | null;
  /** A paragraph whose mark was deleted: what it holds belongs to the next one. */
  carried: Paragraph | null;
  markDeleted: boolean;
  run: { format: RunFormat; styleId: string | undefined } | null;
}

interface OpenTable {
  readonly table: Table;
  rowDeleted: boolean;
  cellDeleted: boolean;
}

/** Of alternatives (`mc:AlternateContent`) the first that gives anything is taken. */
interface Alternatives {
  seenBefore: number;
  taken: boolean;
}

export interface StoryState {
  readonly theme: ThemeFonts;
  readonly targets: ReadonlyMap<string, string>;
  readonly levels: Level[];
  /** Which open cells, text boxes and tables have a level or table of their own; see MAX_LEVELS. */
  readonly nested: boolean[];
  readonly tables: OpenTable[];
  readonly alternatives: Alternatives[];
  readonly anchors: Anchor[];
  readonly sections: Section[];
  readonly facts: StoryFacts;
  paragraphs: number;
  /** Characters and pictures met. */
  seen: number;
  /** Depth inside an element whose text is not seen; 0 outside. */
  unseen: number;
  tree: ElementBuilder | null;
  reading: 'text' | 'instruction' | 'offset' | null;
}

/** Tables and text boxes this deep are real; deeper ones are attacks, and their text is taken as if unnested. */
export const MAX_LEVELS = 100;

export function newLevel(blocks: Block[] = []): Level {
  return {
    blocks,
    fields: createFields(),
    links: [],
    paragraph: null,
    carried: null,
    markDeleted: false,
    run: null,
  };
}

export function levelOf(state: StoryState): Level {
  const level = state.levels.at(-1);
  if (!level) throw new Error('a story has at least one level');
  return level;
}

export function openLevel(state: StoryState, level: Level): boolean {
  const opens = state.levels.length < MAX_LEVELS;
  state.nested.push(opens);
  if (opens) state.levels.push(level);
  return opens;
}

export function closeLevel(state: StoryState): Level | null {
  if (!state.nested.pop()) return null;
  const level = state.levels.pop() ?? null;
  if (level) endLevel(level);
  return level;
}

export function endLevel(level: Level): void {
  endParagraph(level);
  if (level.carried) level.blocks.push(level.carried);
  level.carried = null;
}

export function openParagraph(state: StoryState, level: Level): void {
  endParagraph(level);
  level.paragraph = {
    kind: 'paragraph',
    index: state.paragraphs,
    styleId: undefined,
    format: {},
    markHidden: false,
    pieces: [],
    section: state.sections.length,
    drawnRule: false,
  };
  level.markDeleted = false;
  state.paragraphs += 1;
}

/** Ends the open paragraph, if there is one. `keepsEmpty` says whether one without content is kept. */
export function endParagraph(level: Level, keepsEmpty = true): void {
  if (!level.paragraph) return;
  const paragraph = continued(level.paragraph, level.carried);
  level.paragraph = null;
  level.run = null;
  level.fields.endParagraph();
  level.carried = level.markDeleted && paragraph.pieces.length > 0 ? paragraph : null;
  if (level.markDeleted || (!keepsEmpty && paragraph.pieces.length === 0)) return;
  level.blocks.push(paragraph);
}

/** The paragraph with what was carried over from the one before it. */
function continued(paragraph: Paragraph, carried: Paragraph | null): Paragraph {
  if (!carried) return paragraph;
  for (const piece of paragraph.pieces) carried.pieces.push(piece);
  return { ...paragraph, pieces: carried.pieces };
}
