import { webLink } from '../web-link';
import { readXml, type XmlAttributes } from '../xml';
import { ENOUGH_CHARACTERS } from '../limits';
import { buildElement } from './element';
import { ANCHOR_CLOSE, ANCHOR_OPEN, anchoredBox, takeOffset } from './anchors';
import type { ThemeFonts } from './formats';
import { hasText, noFacts, type Story, type Table } from './story';
import { KEPT_AS_TREE, takeProperties } from './story-properties';
import {
  closeLevel,
  endLevel,
  endParagraph,
  levelOf,
  MAX_LEVELS,
  newLevel,
  openLevel,
  openParagraph,
  type Level,
  type StoryState,
} from './story-state';
import { symbolText } from './symbols';

/** Elements whose text is not part of the document as it stands: deletions, set-up, old formats, phonetic guides. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblPr',
  'w:tblGrid',
  'w:ffData',
  'm:ctrlPr',
]);
/** After so many, empty paragraphs are dropped: a file of nothing else would fill the memory. */
const MANY_PARAGRAPHS = 20_000;
const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/**
 * Reads one story part (`word/document.xml`, a header, the footnotes) into blocks, tracked changes as accepted.
 * `targets` are the addresses of its external links by relationship id. Throws XmlProblem.
 */
export function readStory(
  part: Uint8Array,
  theme: ThemeFonts,
  targets: ReadonlyMap<string, string>,
): Story {
  const root = newLevel();
  const state: StoryState = {
    theme,
    targets,
    levels: [root],
    nested: [],
    tables: [],
    alternatives: [],
    anchors: [],
    sections: [],
    facts: noFacts(),
    paragraphs: 0,
    seen: 0,
    unseen: 0,
    tree: null,
    reading: null,
  };
  readXml(part, {
    open: (name, attributes) => open(state, name, attributes),
    close: (name) => close(state, name),
    text: (text) => takeText(state, text),
  });
  endLevel(root);
  return { blocks: root.blocks, sections: state.sections, facts: state.facts };
}

function open(state: StoryState, name: string, attributes: XmlAttributes): void {
  if (state.tree) {
    state.tree.open(name, attributes);
    return;
  }
  if (TRACKED.has(name)) state.facts.trackedChanges += 1;
  if (state.unseen > 0 || UNSEEN.has(name)) {
    state.unseen += 1;
    if (name === 'w:p') state.paragraphs += 1;
    return;
  }
  if (KEPT_AS_TREE.has(name)) state.tree = buildElement(name, attributes);
  else OPEN.get(name)?.(state, attributes, levelOf(state));
}

function close(state: StoryState, name: string): void {
  if (state.tree) {
    if (!state.tree.close()) return;
    const { element } = state.tree;
    state.tree = null;
    takeProperties(state, element, levelOf(state));
  } else if (state.unseen > 0) state.unseen -= 1;
  else CLOSE.get(name)?.(state, levelOf(state));
}

type Opener = (state: StoryState, attributes: XmlAttributes, level: Level) => void;
type Closer = (state: StoryState, level: Level) => void;

const OPEN: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    'w:p': (state, _attributes, level) => openParagraph(state, level),
    'w:r': (_state, _attributes, level) => (level.run = { format: {}, styleId: undefined }),
    'w:t': (state) => (state.reading = 'text'),
    'm:t': (state) => (state.reading = 'text'),
    'w:instrText': (state) => (state.reading = 'instruction'),
    'w:fldChar': (_state, attributes, level) => {
      if (level.fields.mark(attributes['w:fldCharType'] ?? '')) addPageNumber(level, '');
    },
    'w:fldSimple': (_state, attributes, level) =>
      level.fields.openSimple(attributes['w:instr'] ?? ''),
    'w:pgNum': (_state, _attributes, level) => addPageNumber(level, ''),
    'w:hyperlink': (state, attributes, level) =>
      level.links.push(
        webLink(state.targets.get(attributes['r:id'] ?? '')) ?? level.links.at(-1) ?? null,
      ),
    'w:tab': (_state, _attributes, level) => level.paragraph?.pieces.push({ kind: 'tab' }),
    'w:ptab': (_state, _attributes, level) => level.paragraph?.pieces.push({ kind: 'tab' }),
    'w:br': (_state, attributes, level) => {
      const kind = attributes['w:type'] === 'column' ? 'column-break' : 'line-break';
      level.paragraph?.pieces.push({ kind });
    },
    'w:cr': (_state, _attributes, level) => level.paragraph?.pieces.push({ kind: 'line-break' }),
    'w:noBreakHyphen': (state) => addText(state, '-'),
    'w:sym': (state, attributes) =>
      addText(
        state,
        symbolText(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '0', 16)),
      ),
    'w:tbl': openTable,
    'w:tr': (state) => state.tables.at(-1)?.table.rows.push([]),
    'w:tc': openCell,
    'w:txbxContent': (state) => void openLevel(state, newLevel()),
    'mc:AlternateContent': (state) => state.alternatives.push({ seenBefore: 0, taken: false }),
    'mc:Choice': openAlternative,
    'mc:Fallback': openAlternative,
    ...ANCHOR_OPEN,
    'pic:pic': (state) => countPicture(state),
    'v:imagedata': (state) => countPicture(state),
    'a:graphicData': (state, attributes) => {
      if (!/\/(?:chart|chartex|diagram)$/.test(attributes['uri'] ?? '')) return;
      state.facts.diagrams += 1;
      state.seen += 1;
    },
    'v:rect': (_state, attributes, level) => {
      if (level.paragraph && /^(?:t|true|1)$/.test(attributes['o:hr'] ?? '')) {
        level.paragraph.drawnRule = true;
      }
    },
    'w:drawing': (state) => (state.facts.drawings += 1),
    'w:pict': (state) => (state.facts.drawings += 1),
    'w:background': (state) => (state.facts.drawings += 1),
    'w:altChunk': (state) => (state.facts.embedded += 1),
    'w:subDoc': (state) => (state.facts.embedded += 1),
  }),
);

const CLOSE: ReadonlyMap<string, Closer> = new Map(
  Object.entries<Closer>({
    'w:p': (state, level) => endParagraph(level, state.paragraphs < MANY_PARAGRAPHS),
    'w:r': (_state, level) => (level.run = null),
    'w:t': (state) => (state.reading = null),
    'm:t': (state) => (state.reading = null),
    'w:instrText': (state) => (state.reading = null),
    'w:fldSimple': (_state, level) => {
      if (level.fields.closeSimple()) addPageNumber(level, '');
    },
    'w:hyperlink': (_state, level) => level.links.pop(),
    'w:tbl': (state) => {
      if (state.nested.pop()) state.tables.pop();
    },
    'w:tr': (state) => {
      const open = state.tables.at(-1);
      if (open?.rowDeleted) open.table.rows.pop();
      if (open) open.rowDeleted = false;
    },
    'w:tc': (state) => {
      closeLevel(state);
      const open = state.tables.at(-1);
      if (open?.cellDeleted) open.table.rows.at(-1)?.pop();
      if (open) open.cellDeleted = false;
    },
    'w:txbxContent': closeTextBox,
    ...ANCHOR_CLOSE,
    'mc:AlternateContent': (state) => state.alternatives.pop(),
    'mc:Choice': closeAlternative,
  }),
);

function openTable(state: StoryState, _attributes: XmlAttributes, level: Level): void {
  const opens = state.levels.length < MAX_LEVELS;
  state.nested.push(opens);
  if (!opens) return;
  const table: Table = { kind: 'table', rows: [] };
  state.facts.tables += 1;
  state.tables.push({ table, rowDeleted: false, cellDeleted: false });
  level.blocks.push(table);
}

function openCell(state: StoryState): void {
  const level = newLevel();
  if (!openLevel(state, level)) return;
  const row = state.tables.at(-1)?.table.rows.at(-1);
  const before = row?.at(-1);
  const column = before ? before.column + before.span : 0;
  row?.push({ column, span: 1, continues: false, shaded: false, blocks: level.blocks });
}

function closeTextBox(state: StoryState): void {
  const box = closeLevel(state);
  if (!box || !hasText(box.blocks)) return;
  state.facts.textBoxes += 1;
  const around = levelOf(state);
  if (around.paragraph)
    around.paragraph.pieces.push({
      kind: 'text-box',
      blocks: box.blocks,
      box: anchoredBox(state.anchors.at(-1)),
    });
  else for (const block of box.blocks) around.blocks.push(block);
}

function openAlternative(state: StoryState): void {
  const alternatives = state.alternatives.at(-1);
  if (alternatives?.taken) state.unseen = 1;
  else if (alternatives) alternatives.seenBefore = state.seen;
}

function closeAlternative(state: StoryState): void {
  const alternatives = state.alternatives.at(-1);
  if (alternatives) alternatives.taken = state.seen > alternatives.seenBefore;
}

function countPicture(state: StoryState): void {
  state.facts.images += 1;
  state.seen += 1;
}

function takeText(state: StoryState, text: string): void {
  if (state.reading === null || state.unseen > 0 || state.tree) return;
  if (state.reading === 'instruction') levelOf(state).fields.instruction(text);
  else if (state.reading === 'offset') takeOffset(state, text);
  else addText(state, text);
}

function addText(state: StoryState, text: string): void {
  const level = levelOf(state);
  if (!level.paragraph || text === '' || !level.fields.shows()) return;
  if (state.seen > ENOUGH_CHARACTERS) return;
  if (level.fields.countsPages()) {
    addPageNumber(level, text);
    return;
  }
  state.seen += text.trim().length;
  level.paragraph.pieces.push({
    kind: 'text',
    text,
    format: level.run?.format ?? {},
    styleId: level.run?.styleId,
    link: level.links.at(-1) ?? level.fields.link(),
  });
}

function addPageNumber(level: Level, text: string): void {
  level.paragraph?.pieces.push({ kind: 'page-number', text });
}
