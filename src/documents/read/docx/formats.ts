import { child, childFlag, childValue, points, wholeNumber, type XmlElement } from './element';

/** What is said of characters; undefined means "as the next in the chain says". */
export interface RunFormat {
  readonly font?: string | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** Six hexadecimal digits or `auto`. */
  readonly color?: string | undefined;
  readonly shaded?: boolean | undefined;
}

/** A tab stop in points from the left margin. */
export interface TabStop {
  readonly at: number;
  readonly right: boolean;
}

/** What is said of a paragraph. Lengths in points. */
export interface ParagraphFormat {
  readonly outlineLevel?: number | undefined;
  readonly numbering?: { readonly id?: string | undefined; readonly level?: number | undefined };
  readonly left?: number | undefined;
  /** Positive for a first line set in, negative for one that hangs. */
  readonly firstLine?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly contextualSpacing?: boolean | undefined;
  readonly alignment?: string | undefined;
  readonly tabs?: readonly TabStop[] | undefined;
  readonly ruleBelow?: boolean | undefined;
  readonly ruleAbove?: boolean | undefined;
  readonly shaded?: boolean | undefined;
}

/** Theme fonts by slot: `minorHAnsi`, `majorHAnsi`, … all Latin ones resolve to these two. */
export interface ThemeFonts {
  readonly major?: string | undefined;
  readonly minor?: string | undefined;
}

/** Reads a `w:rPr`. */
export function runFormat(rPr: XmlElement | undefined, theme: ThemeFonts): RunFormat {
  if (!rPr) return {};
  return {
    font: fontOf(child(rPr, 'w:rFonts'), theme),
    size: fontSize(childValue(rPr, 'w:sz')),
    bold: childFlag(rPr, 'w:b'),
    italic: childFlag(rPr, 'w:i'),
    hidden: childFlag(rPr, 'w:vanish') ?? childFlag(rPr, 'w:specVanish'),
    color: child(rPr, 'w:color')?.attributes['w:val'],
    shaded: child(rPr, 'w:highlight') ? true : isShaded(rPr),
  };
}

/** Half points, or in strict files points with their unit. */
function fontSize(value: string | undefined): number | undefined {
  const halfPoints = wholeNumber(value);
  return halfPoints === undefined ? points(value) : halfPoints / 2;
}

function fontOf(rFonts: XmlElement | undefined, theme: ThemeFonts): string | undefined {
  if (!rFonts) return undefined;
  const { attributes } = rFonts;
  const slot = attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme'];
  const themed = slot?.startsWith('major') ? theme.major : slot ? theme.minor : undefined;
  return themed ?? attributes['w:ascii'] ?? attributes['w:hAnsi'];
}

function isShaded(properties: XmlElement): boolean | undefined {
  const shading = child(properties, 'w:shd')?.attributes;
  if (!shading) return undefined;
  const fill = shading['w:fill'] ?? 'auto';
  return !/^(?:auto|ffffff)$/i.test(fill) || shading['w:themeFill'] !== undefined;
}

export const hasShading = (properties: XmlElement | undefined): boolean =>
  properties !== undefined && isShaded(properties) === true;

/** Reads a `w:pPr`. */
export function paragraphFormat(pPr: XmlElement | undefined): ParagraphFormat {
  if (!pPr) return {};
  const numPr = child(pPr, 'w:numPr');
  const ind = child(pPr, 'w:ind')?.attributes ?? {};
  const spacing = child(pPr, 'w:spacing')?.attributes ?? {};
  const hanging = points(ind['w:hanging']);
  const borders = child(pPr, 'w:pBdr');
  return {
    outlineLevel: wholeNumber(childValue(pPr, 'w:outlineLvl')),
    ...(numPr
      ? {
          numbering: {
            id: childValue(numPr, 'w:numId'),
            level: wholeNumber(childValue(numPr, 'w:ilvl')),
          },
        }
      : {}),
    left: points(ind['w:left'] ?? ind['w:start']),
    firstLine: hanging === undefined ? points(ind['w:firstLine']) : -hanging,
    before: spacingOf(spacing['w:before'], spacing['w:beforeAutospacing']),
    after: spacingOf(spacing['w:after'], spacing['w:afterAutospacing']),
    contextualSpacing: childFlag(pPr, 'w:contextualSpacing'),
    alignment: childValue(pPr, 'w:jc'),
    tabs: tabStops(child(pPr, 'w:tabs')),
    ruleBelow: borders && isDrawn(child(borders, 'w:bottom')),
    ruleAbove: borders && isDrawn(child(borders, 'w:top')),
    shaded: isShaded(pPr),
  };
}

/** "Automatic" spacing is that of a web page's paragraph: 14 points. */
function spacingOf(value: string | undefined, automatic: string | undefined): number | undefined {
  return /^(?:1|true|on)$/.test(automatic ?? '') ? 14 : points(value);
}

function isDrawn(border: XmlElement | undefined): boolean {
  const value = border?.attributes['w:val'];
  return value !== undefined && value !== 'nil' && value !== 'none';
}

function tabStops(tabs: XmlElement | undefined): TabStop[] | undefined {
  return tabs?.children
    .filter(({ attributes }) => attributes['w:val'] !== 'clear')
    .map(({ attributes }) => ({
      at: points(attributes['w:pos']) ?? 0,
      right: /^(?:right|end)$/.test(attributes['w:val'] ?? ''),
    }))
    .sort((a, b) => a.at - b.at);
}
