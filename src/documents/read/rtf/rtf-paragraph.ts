import { flowLine } from '../flow-lines';
import { headingLevel } from '../heading-level';
import type { Marker, SourceLine } from '../source-text';
import { typedMarker } from '../typed-marker';
import { splitAtWideGaps } from '../wide-gaps';
import type { RtfState, RtfStory } from './rtf-state';

/** What making lines of a paragraph needs and gives. */
export interface RtfParagraphContext {
  readonly lines: Omit<SourceLine, 'id'>[];
  readonly pageNumbers: string[];
  readonly fonts: Map<number, string>;
  /** Style names by number, in lower case. */
  readonly styles: Map<number, string>;
  defaultFont: number;
  regions: number;
}

const TWIPS = 20;

/** Ends the open paragraph of a story, with the format that holds at its end. */
export function endParagraph(context: RtfParagraphContext, story: RtfStory, state: RtfState): void {
  const { paragraph, table, place } = story;
  const heading = headingOf(context, state);
  const marker = heading === null ? listMarker(story.listText, state.listLevel) : null;
  let gap = story.after === null ? null : story.after + state.before / TWIPS;
  for (const [index, segments] of paragraph.entries()) {
    const line = flowLine({
      segments: segments.flatMap(splitAtWideGaps).map((runs) => ({ runs })),
      marker: index === 0 ? marker : null,
      heading,
      x: state.centred ? null : (state.left + (marker ? 0 : state.first)) / TWIPS,
      region: story.region,
      place: table && place === 'body' ? 'table' : place,
      cell: table ? { table: table.number, row: table.row, column: table.column } : null,
      ruleBelow: state.ruleBelow,
    });
    if (line === null) {
      if (gap !== null) gap += (state.size / 2) * 1.2;
      continue;
    }
    const size = line.size ?? 12;
    if (story.pageNumber && (place === 'header' || place === 'footer')) {
      context.pageNumbers.push(line.text);
    } else {
      const gapAbove = gap === null ? null : Math.round((gap / size) * 100) / 100;
      context.lines.push({ ...line, gapAbove });
    }
    gap = 0;
  }
  story.after = gap === null ? null : gap + state.after / TWIPS;
  story.paragraph = [[[]]];
  story.pageNumber = false;
  story.listText = '';
}

function headingOf(context: RtfParagraphContext, state: RtfState): SourceLine['heading'] {
  const name = context.styles.get(state.style ?? 0) ?? '';
  if (name === 'title') return 'title';
  const level = /^heading ([1-9])/.exec(name)?.[1];
  if (level !== undefined) return headingLevel(Number(level));
  return state.outline === null ? null : headingLevel(state.outline + 1);
}

/** The marker that the writer put in plain text before an item of a list. */
function listMarker(text: string, level: number): Marker | null {
  const sign = text.trim();
  if (sign === '') return null;
  const { kind, text: shown } = typedMarker(sign, true)?.marker ?? { kind: 'bullet', text: sign };
  return { kind, text: shown, level, real: true };
}
