import type { SourceLine, Marker } from '../source-text';
import { headingLevel } from '../heading-level';
import { layOver } from '../lay-over';
import type { ParagraphFormat, RunFormat } from './formats';
import { createItemCounter, type ListLevel, type Numbering } from './numbering';
import type { Paragraph, TextPiece } from './story';
import type { ResolvedStyle, StyleSheet } from './styles';
import { isSymbolFont } from './symbols';

/** A paragraph's looks with its style, its list and its own word laid over one another. */
export interface ParagraphLooks {
  readonly style: ResolvedStyle;
  readonly format: ParagraphFormat;
  readonly marker: Marker | null;
  readonly heading: SourceLine['heading'];
}

export interface Looks {
  /** Counts the items of numbered lists: call it once for each paragraph that shows, in reading order. */
  ofParagraph(paragraph: Paragraph): ParagraphLooks;
  ofText(piece: TextPiece, looks: ParagraphLooks): RunFormat;
}

export function createLooks(styles: StyleSheet, numbering: Numbering): Looks {
  const count = createItemCounter();
  return {
    ofParagraph(paragraph) {
      const style = styles.paragraph(paragraph.styleId);
      const { id, level } = listOf(paragraph, style, numbering);
      const list = numbering.level(id, level);
      const ofStyle = list
        ? layOver(style.paragraph, { ...list.paragraph, ...ownIndent(style, id) })
        : style.paragraph;
      const format = layOver(ofStyle, paragraph.format);
      const heading = headingOf(style, format);
      const marker =
        list && id !== undefined ? markerOf(list, level, () => count(id, level, list)) : null;
      return { style, format, heading, marker: heading === null ? marker : null };
    },
    ofText(piece, { style }) {
      const character = styles.character(piece.styleId);
      if (!character) return layOver(style.run, piece.format);
      const under = layOver(style.run, {
        ...character.run,
        bold: toggled(style.run.bold, character.run.bold),
        italic: toggled(style.run.italic, character.run.italic),
      });
      return layOver(under, piece.format);
    },
  };
}

/** Bold in a bold paragraph style turns bold off: a character style toggles (ECMA-376, 17.7.3). */
function toggled(under: boolean | undefined, over: boolean | undefined): boolean | undefined {
  return under && over ? false : (over ?? under);
}

function listOf(paragraph: Paragraph, style: ResolvedStyle, numbering: Numbering) {
  const own = paragraph.format.numbering;
  const styled = style.paragraph.numbering;
  const id = own?.id ?? styled?.id;
  const byStyle =
    paragraph.styleId === undefined ? null : numbering.levelOfStyle(id, paragraph.styleId);
  return { id, level: own?.level ?? styled?.level ?? byStyle ?? 0 };
}

/** Where the style itself names the list, its indents win over the list's. */
function ownIndent(style: ResolvedStyle, id: string | undefined): ParagraphFormat {
  const { numbering, left, firstLine } = style.paragraph;
  if (numbering?.id !== id) return {};
  return {
    ...(left === undefined ? {} : { left }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
}

function headingOf(style: ResolvedStyle, format: ParagraphFormat): SourceLine['heading'] {
  for (const name of style.names) {
    const level = /^heading ([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return headingLevel(Number(level));
    if (name === 'title') return 'title';
  }
  const { outlineLevel } = format;
  return outlineLevel !== undefined && outlineLevel >= 0 && outlineLevel < 9
    ? headingLevel(outlineLevel + 1)
    : null;
}

function markerOf(list: ListLevel, level: number, number: () => string): Marker | null {
  const { format, pattern } = list;
  if (format === 'bullet') {
    const glyph = pattern.trim();
    if (glyph === '') return null;
    const plain = /^[\uE000-\uF8FF]/u.test(glyph) || /^[a-z\u00A7\u00B7\u00D8]$/iu.test(glyph);
    const kind = /^[-‐-―−]/u.test(glyph) ? 'dash' : 'bullet';
    return { kind, text: plain ? '•' : glyph, level, real: true };
  }
  if (pattern.trim() === '') return null;
  if (format === 'none') return { kind: 'bullet', text: pattern.trim(), level, real: true };
  return { kind: 'number', text: number(), level, real: true };
}

/** The family shown; a symbol font only marks list items and icons. */
export function shownFont(format: RunFormat): string | null {
  return format.font === undefined || isSymbolFont(format.font) ? null : format.font;
}
