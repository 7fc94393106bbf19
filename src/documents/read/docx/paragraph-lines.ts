import type { RawSegment } from '../flow-lines';
import { splitAtWideGaps } from '../wide-gaps';
import type { Run } from '../source-text';
import type { ParagraphFormat, RunFormat } from './formats';
import { shownFont, type ParagraphLooks } from './paragraph-style';
import { inVisualOrder } from './boxes';
import type { Paragraph, TextBoxPiece, TextPiece } from './story';
import { isSymbolFont, textInSymbolFont } from './symbols';

/** One line of a paragraph: what stands between two line breaks. */
export interface RawLine {
  readonly segments: readonly RawSegment[];
  /** Points that tabs before the text set it in. */
  readonly tabbedIn: number;
  /** All that is printed, where a page number is among it; else null. */
  readonly withPageNumber: string | null;
  /** A column break comes before it. */
  readonly newColumn: boolean;
}

export interface ParagraphContent {
  readonly lines: readonly RawLine[];
  /** Text boxes whose anchor stands before the paragraph's text, and those after its beginning. */
  readonly boxesBefore: readonly TextBoxPiece[];
  readonly boxesAfter: readonly TextBoxPiece[];
  readonly hidden: string;
}

const DEFAULT_TAB = 36;

/** Parts a paragraph into lines and segments. `isHidden` tells text that no reader of the page sees. */
export function paragraphContent(
  paragraph: Paragraph,
  looks: ParagraphLooks,
  ofText: (piece: TextPiece) => RunFormat,
  isHidden: (format: RunFormat) => boolean,
): ParagraphContent {
  const boxesBefore: TextBoxPiece[] = [];
  const boxesAfter: TextBoxPiece[] = [];
  const lines: RawLine[] = [];
  let hidden = '';
  let textMet = false;
  let line = startLine(looks.format, false);
  for (const piece of paragraph.pieces) {
    switch (piece.kind) {
      case 'text': {
        const format = ofText(piece);
        if (isHidden(format)) {
          hidden += piece.text;
          break;
        }
        textMet ||= piece.text.trim() !== '';
        line.text(runOf(piece, format));
        break;
      }
      case 'page-number':
        line.pageNumber(piece.text);
        break;
      case 'tab':
        line.tab();
        break;
      case 'line-break':
      case 'column-break':
        lines.push(line.end());
        line = startLine(looks.format, piece.kind === 'column-break');
        break;
      case 'text-box':
        (textMet ? boxesAfter : boxesBefore).push(piece);
        break;
    }
  }
  lines.push(line.end());
  return {
    lines,
    boxesBefore: inVisualOrder(boxesBefore),
    boxesAfter: inVisualOrder(boxesAfter),
    hidden,
  };
}

function runOf(piece: TextPiece, format: RunFormat): Run {
  const symbols = isSymbolFont(format.font);
  return {
    text: symbols ? textInSymbolFont(format.font ?? '', piece.text) : piece.text,
    font: shownFont(format),
    size: format.size ?? null,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    link: piece.link,
  };
}

function startLine(format: ParagraphFormat, newColumn: boolean) {
  const stops = format.tabs ?? [];
  const segments: RawSegment[] = [];
  let runs: Run[] = [];
  let printed = '';
  let numbered = false;
  let tabs = 0;
  let tabbedIn = 0;
  let from: number | null = null;
  let to: number | null = null;
  const finish = () => {
    if (runs.some((run) => run.text.trim() !== '')) {
      const [first, ...others] = splitAtWideGaps(runs);
      const last = others.pop();
      if (first) segments.push({ runs: first, x0: from, x1: last ? null : to });
      for (const middle of others) segments.push({ runs: middle });
      if (last) segments.push({ runs: last, x1: to });
    }
    runs = [];
  };
  return {
    text(run: Run) {
      runs.push(run);
      printed += run.text;
    },
    pageNumber(text: string) {
      numbered = true;
      printed += text;
    },
    tab() {
      finish();
      printed += ' ';
      const stop = stops[tabs];
      tabs += 1;
      from = stop && !stop.right ? stop.at : null;
      to = stop?.right ? stop.at : null;
      if (segments.length === 0) tabbedIn = stop?.at ?? tabs * DEFAULT_TAB;
    },
    end(): RawLine {
      finish();
      return { segments, tabbedIn, newColumn, withPageNumber: numbered ? printed : null };
    },
  };
}
