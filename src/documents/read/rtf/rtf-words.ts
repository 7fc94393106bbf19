import type { SourceLine } from '../source-text';
import { CHARACTER_WORDS } from './rtf-characters';
import { takeFormatWord } from './rtf-formats';
import { DESTINATIONS, PLACES, READ_OPTIONAL, UNSEEN_WORDS } from './rtf-groups';
import { endParagraph } from './rtf-paragraph';
import { stateOf, storyOf, type RtfReader } from './rtf-reader-state';
import { PLAIN, PLAIN_PARAGRAPH, startStory, type RtfState, type RtfStory } from './rtf-state';
import { addText } from './rtf-text';

/** Takes a control word: a character, the sort of its group, the shape of the page, or a format. */
export function takeWord(reader: RtfReader, word: string, value: number | null): void {
  const state = stateOf(reader);
  if (word === '*') {
    state.optional = true;
    return;
  }
  const optional = state.optional;
  state.optional = false;
  if (word === 'u' && value !== null) {
    addUnicode(reader, value);
    return;
  }
  const character = CHARACTER_WORDS.get(word);
  if (character !== undefined) {
    if (reader.standIns > 0) reader.standIns -= 1;
    else addText(reader, character);
    return;
  }
  if (startsGroup(reader, state, word, optional) || state.destination === 'unseen') return;
  if (takeLayoutWord(reader, state, word, value)) return;
  takeFormatWord(state, word, value, reader);
}

function addUnicode(reader: RtfReader, value: number): void {
  const code = value < 0 ? value + 0x10000 : value;
  if (code >= 0xd800 && code < 0xdc00) {
    reader.highSurrogate = code;
  } else {
    const high = reader.highSurrogate;
    reader.highSurrogate = null;
    const pair = high !== null && code >= 0xdc00 && code < 0xe000;
    addText(reader, pair ? String.fromCharCode(high, code) : String.fromCharCode(code));
  }
  reader.standIns = stateOf(reader).fallback;
}

/** Words that say what a group is; true where this is one. */
function startsGroup(reader: RtfReader, state: RtfState, word: string, optional: boolean): boolean {
  const destination = DESTINATIONS.get(word);
  const place = PLACES.get(word);
  if (state.destination === 'unseen') {
    if (word === 'title' || word === 'author') state.destination = word;
    return true;
  }
  if (destination !== undefined) state.destination = destination;
  else if (place !== undefined) openStory(reader, place);
  else if (UNSEEN_WORDS.has(word) || (optional && !READ_OPTIONAL.has(word))) {
    if (word === 'pict') reader.facts.images += 1;
    if (word === 'annotation') reader.facts.comments += 1;
    state.destination = 'unseen';
  } else return false;
  return true;
}

function openStory(reader: RtfReader, place: SourceLine['place']): void {
  const around = storyOf(reader).place;
  const kept = place === 'text-box' && around !== 'body' ? around : place;
  if (place === 'text-box') reader.facts.textBoxes += 1;
  reader.regions += 1;
  reader.stories.push({ story: startStory(kept, reader.regions), depth: reader.states.length });
  Object.assign(stateOf(reader), PLAIN, PLAIN_PARAGRAPH);
}

/** Words that begin or end a line, a paragraph or a cell, or describe the page; true where this is one. */
function takeLayoutWord(
  reader: RtfReader,
  state: RtfState,
  word: string,
  value: number | null,
): boolean {
  const story = storyOf(reader);
  switch (word) {
    case 'par':
    case 'sect':
      endTable(story, state);
      endParagraph(reader, story, state);
      return true;
    case 'line':
    case 'lbr':
    case 'page':
      story.paragraph.push([[]]);
      return true;
    case 'tab':
      if (state.destination === 'text') story.paragraph.at(-1)?.push([]);
      return true;
    case 'column':
      endParagraph(reader, story, state);
      story.region = reader.regions += 1;
      return true;
    case 'cell':
    case 'nestcell':
      tableOf(reader, story);
      endParagraph(reader, story, state);
      if (story.table) story.table.column += 1;
      return true;
    case 'row':
    case 'nestrow':
      if (story.table) story.table = { ...story.table, row: story.table.row + 1, column: 0 };
      return true;
    case 'trowd':
      tableOf(reader, story);
      return true;
    case 'cols':
      reader.facts.columns = Math.max(reader.facts.columns, Math.min(value ?? 1, 45));
      return true;
    case 'paperw':
      reader.facts.width = value ?? 0;
      return true;
    case 'paperh':
      reader.facts.height = value ?? 0;
      return true;
    default:
      return false;
  }
}

function tableOf(reader: RtfReader, story: RtfStory): void {
  if (story.table) return;
  story.table = { number: reader.facts.tables, row: 0, column: 0 };
  reader.facts.tables += 1;
}

function endTable(story: RtfStory, state: RtfState): void {
  if (!state.inTable) story.table = null;
}
