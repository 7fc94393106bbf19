import type { SourceLine } from '../source-text';
import { webLink } from '../web-link';
import { readXml, type XmlAttributes } from '../xml';
import {
  addText,
  closeParagraph,
  openParagraph,
  openSpan,
  startRegion,
  type OdtSink,
  type OdtState,
  type OdtTable,
} from './odt-paragraph';
import type { OdtStyles } from './odt-styles';

/** Elements whose text is not text of the page. */
const UNSEEN = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:hidden-text',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'office:forms',
  'office:scripts',
  'text:index-title-template',
]);
const PAGE_COUNTS = new Set(['text:page-number', 'text:page-count']);

/** The elements of a part to read, and the place that their text has on the page. */
export type OdtRoots = ReadonlyMap<string, SourceLine['place']>;

/** Reads the text under the elements that `roots` names into the sink. Throws XmlProblem. */
export function addOdtStory(
  sink: OdtSink,
  part: Uint8Array,
  styles: OdtStyles,
  roots: OdtRoots,
): void {
  const state: OdtState = {
    sink,
    styles,
    paragraphs: [],
    places: [],
    regions: [],
    lists: [],
    items: [],
    tables: [],
    itemBegins: false,
    unseen: 0,
    characters: 0,
    after: null,
    aftersAround: [],
  };
  readXml(part, {
    open(name, attributes) {
      if (state.unseen > 0 || UNSEEN.has(name)) {
        state.unseen += 1;
        if (name === 'office:annotation') sink.comments += 1;
        if (name === 'text:changed-region') sink.trackedChanges += 1;
        return;
      }
      const root = roots.get(name);
      if (root !== undefined) enter(state, root);
      else if (state.places.length > 0) open(state, name, attributes);
    },
    close(name) {
      if (state.unseen > 0) state.unseen -= 1;
      else if (roots.has(name)) leave(state);
      else if (state.places.length > 0) close(state, name);
    },
    text(text) {
      if (state.unseen === 0) addText(state, text);
    },
  });
}

function enter(state: OdtState, place: SourceLine['place']): void {
  state.sink.regions += 1;
  state.places.push(place);
  state.regions.push(state.sink.regions);
  state.aftersAround.push(state.after);
  state.after = null;
}

function leave(state: OdtState): void {
  state.places.pop();
  state.regions.pop();
  state.after = state.aftersAround.pop() ?? null;
}

function open(state: OdtState, name: string, attributes: XmlAttributes): void {
  const paragraph = state.paragraphs.at(-1);
  switch (name) {
    case 'text:p':
    case 'text:h':
      openParagraph(state, name, attributes);
      break;
    case 'text:span':
      openSpan(state, attributes['text:style-name']);
      break;
    case 'text:a':
      paragraph?.links.push(webLink(attributes['xlink:href']));
      break;
    case 'text:s':
      addText(state, ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 200)));
      break;
    case 'text:tab':
      paragraph?.lines.at(-1)?.push([]);
      break;
    case 'text:line-break':
      paragraph?.lines.push([[]]);
      break;
    case 'text:list':
      state.lists.push(attributes['text:style-name'] ?? state.lists.at(-1));
      state.items.push(0);
      break;
    case 'text:list-item':
      state.itemBegins = true;
      state.items.push((state.items.pop() ?? 0) + 1);
      break;
    case 'table:table':
      state.tables.push({ number: state.sink.tables, row: -1, column: -1 });
      state.sink.tables += 1;
      break;
    case 'table:table-row':
      startRow(state.tables.at(-1));
      break;
    case 'table:table-cell':
    case 'table:covered-table-cell':
      startCell(state.tables.at(-1));
      break;
    case 'draw:text-box':
    case 'draw:custom-shape':
      enter(
        state,
        state.places.at(-1) === 'body' ? 'text-box' : (state.places.at(-1) ?? 'text-box'),
      );
      break;
    case 'text:note-body':
      enter(state, 'footnote');
      break;
    case 'draw:image':
      state.sink.images += 1;
      break;
    case 'text:section':
      startSection(state, attributes);
      break;
    default:
      if (PAGE_COUNTS.has(name)) {
        state.unseen = 1;
        if (paragraph) paragraph.pageNumber = true;
      }
  }
}

function close(state: OdtState, name: string): void {
  switch (name) {
    case 'text:p':
    case 'text:h':
      closeParagraph(state);
      break;
    case 'text:span':
      state.paragraphs.at(-1)?.spans.pop();
      break;
    case 'text:a':
      state.paragraphs.at(-1)?.links.pop();
      break;
    case 'text:list':
      state.lists.pop();
      state.items.pop();
      break;
    case 'text:list-item':
      state.itemBegins = false;
      break;
    case 'table:table':
      state.tables.pop();
      break;
    case 'draw:text-box':
    case 'draw:custom-shape':
    case 'text:note-body':
      leave(state);
      break;
    case 'text:section':
      startRegion(state);
      break;
  }
}

function startRow(table: OdtTable | undefined): void {
  if (!table) return;
  table.row += 1;
  table.column = -1;
}

function startCell(table: OdtTable | undefined): void {
  if (table) table.column += 1;
}

function startSection(state: OdtState, attributes: XmlAttributes): void {
  const columns = state.styles.columnsOf(attributes['text:style-name']);
  state.sink.columns = Math.max(state.sink.columns, columns);
  startRegion(state);
}
