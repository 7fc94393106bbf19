import { child, childValue, wholeNumber, type XmlElement } from './element';
import { hasShading, paragraphFormat, runFormat } from './formats';
import { readSection } from './sections';
import type { Level, StoryState } from './story-state';

/** Property elements, which come before what they describe; each is kept as a small tree and taken when it ends. */
export const KEPT_AS_TREE: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:trPr',
  'w:tcPr',
]);

export function takeProperties(state: StoryState, element: XmlElement, level: Level): void {
  switch (element.name) {
    case 'w:pPr':
      takeParagraphProperties(state, element, level);
      return;
    case 'w:rPr':
      if (level.run) {
        level.run.format = runFormat(element, state.theme);
        level.run.styleId = childValue(element, 'w:rStyle');
      }
      return;
    case 'w:sectPr':
      state.sections.push(readSection(element));
      return;
    case 'w:trPr':
      takeRowProperties(state, element);
      return;
    case 'w:tcPr':
      takeCellProperties(state, element);
      return;
  }
}

function takeParagraphProperties(state: StoryState, pPr: XmlElement, level: Level): void {
  const { paragraph } = level;
  if (!paragraph) return;
  paragraph.styleId = childValue(pPr, 'w:pStyle');
  paragraph.format = paragraphFormat(pPr);
  const mark = child(pPr, 'w:rPr');
  paragraph.markHidden = runFormat(mark, state.theme).hidden ?? false;
  level.markDeleted = Boolean(child(mark, 'w:del') ?? child(mark, 'w:moveFrom'));
  if (level.markDeleted || child(mark, 'w:ins')) state.facts.trackedChanges += 1;
  const section = child(pPr, 'w:sectPr');
  if (section) state.sections.push(readSection(section));
}

function takeRowProperties(state: StoryState, trPr: XmlElement): void {
  const open = state.tables.at(-1);
  if (!open) return;
  open.rowDeleted = child(trPr, 'w:del') !== undefined;
  if (open.rowDeleted || child(trPr, 'w:ins')) state.facts.trackedChanges += 1;
}

function takeCellProperties(state: StoryState, tcPr: XmlElement): void {
  const open = state.tables.at(-1);
  const cell = open?.table.rows.at(-1)?.at(-1);
  if (!open || !cell) return;
  open.cellDeleted = child(tcPr, 'w:cellDel') !== undefined;
  if (open.cellDeleted || child(tcPr, 'w:cellIns')) state.facts.trackedChanges += 1;
  cell.span = Math.max(1, Math.min(wholeNumber(childValue(tcPr, 'w:gridSpan')) ?? 1, 63));
  const merge = child(tcPr, 'w:vMerge');
  cell.continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  cell.shaded = hasShading(tcPr);
}
