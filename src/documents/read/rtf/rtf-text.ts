import { decodeBytes } from './rtf-characters';
import { stateOf, storyOf, type RtfReader } from './rtf-reader-state';
import type { RtfState } from './rtf-state';

export function takeText(reader: RtfReader, text: string): void {
  flushBytes(reader);
  const left = text.slice(reader.standIns);
  reader.standIns = Math.max(0, reader.standIns - text.length);
  if (/[\x80-\xff]/.test(left)) {
    for (const byte of Buffer.from(left, 'latin1')) reader.bytes.push(byte);
    flushBytes(reader);
  } else addText(reader, left);
}

export function flushBytes(reader: RtfReader): void {
  if (reader.bytes.length === 0) return;
  const font = stateOf(reader).font ?? reader.defaultFont;
  const encoding = reader.encodings.get(font) ?? reader.encoding;
  const bytes = reader.bytes;
  reader.bytes = [];
  addText(reader, decodeBytes(bytes, encoding));
}

export function addText(reader: RtfReader, text: string): void {
  if (text === '') return;
  const state = stateOf(reader);
  switch (state.destination) {
    case 'unseen':
      return;
    case 'fonts':
    case 'styles':
      takeName(reader, state, text);
      return;
    case 'title':
    case 'author':
      reader[state.destination] += text;
      return;
    case 'instruction':
      reader.instruction += text;
      return;
    case 'list-text':
      storyOf(reader).listText += text;
      return;
    case 'text':
      addShownText(reader, state, text);
  }
}

function addShownText(reader: RtfReader, state: RtfState, text: string): void {
  const story = storyOf(reader);
  reader.characters += text.length;
  if (state.deleted) return;
  if (state.pageField) {
    story.pageNumber = true;
  } else if (state.hidden) {
    if (text.trim() !== '') reader.hidden.push(text.trim());
  } else {
    story.paragraph
      .at(-1)
      ?.at(-1)
      ?.push({
        text,
        font: reader.fonts.get(state.font ?? reader.defaultFont) ?? null,
        size: state.size / 2,
        bold: state.bold,
        italic: state.italic,
        link: state.link,
      });
  }
}

/** Names in the tables of fonts and styles end with a semicolon. */
function takeName(reader: RtfReader, state: RtfState, text: string): void {
  reader.name += text;
  if (!text.includes(';')) return;
  const name = reader.name.slice(0, reader.name.indexOf(';')).trim();
  reader.name = '';
  if (state.destination === 'fonts') reader.fonts.set(state.font ?? 0, name);
  else reader.styles.set(state.style ?? 0, name.toLowerCase());
}
