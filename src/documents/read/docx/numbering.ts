import { child, childValue, wholeNumber, type XmlElement } from './element';
import { paragraphFormat, type ParagraphFormat } from './formats';
import { topElements } from './styles';

/** One level of a list: how its items are marked and set in. */
export interface ListLevel {
  readonly format: string;
  /** The pattern of the marker: a glyph, or text with `%1` for the number of the first level. */
  readonly pattern: string;
  readonly start: number;
  readonly paragraph: ParagraphFormat;
}

export interface Numbering {
  /** The level of a list (`w:numId`), null where the list is unknown or ends numbering (id 0). */
  level(id: string | undefined, level: number): ListLevel | null;
  /** The level of a list whose items are marked by carrying this style; null where there is none. */
  levelOfStyle(id: string | undefined, styleId: string): number | null;
}

/** No style has this id. */
const NO_LINK = '';

interface Definition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly levelOfStyle: ReadonlyMap<string, number>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

/** Reads `numbering.xml`, which may be missing. Throws XmlProblem. */
export function readNumbering(part: Uint8Array | undefined): Numbering {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, Definition>();
  const elements = part
    ? topElements(part, (name) => name === 'w:abstractNum' || name === 'w:num')
    : [];
  for (const element of elements) {
    if (element.name !== 'w:abstractNum') continue;
    definitions.set(element.attributes['w:abstractNumId'] ?? '', readDefinition(element));
  }
  const linked = new Map(
    [...definitions.values()].map((found) => [found.styleLink ?? NO_LINK, found]),
  );
  linked.delete(NO_LINK);
  for (const element of elements) {
    if (element.name !== 'w:num') continue;
    const own = definitions.get(childValue(element, 'w:abstractNumId') ?? '');
    if (!own) continue;
    const meant = linked.get(own.numStyleLink ?? NO_LINK) ?? own;
    lists.set(element.attributes['w:numId'] ?? '', withOverrides(meant, element));
  }
  return {
    level: (id, level) => lists.get(id ?? '')?.levels.get(Math.min(level, 8)) ?? null,
    levelOfStyle: (id, styleId) => lists.get(id ?? '')?.levelOfStyle.get(styleId) ?? null,
  };
}

function readDefinition(element: XmlElement): Definition {
  const levels = new Map<number, ListLevel>();
  const levelOfStyle = new Map<string, number>();
  for (const lvl of element.children) {
    if (lvl.name !== 'w:lvl') continue;
    const index = wholeNumber(lvl.attributes['w:ilvl']) ?? 0;
    levels.set(index, readLevel(lvl));
    const styleId = childValue(lvl, 'w:pStyle');
    if (styleId !== undefined) levelOfStyle.set(styleId, index);
  }
  return {
    levels,
    levelOfStyle,
    styleLink: childValue(element, 'w:styleLink'),
    numStyleLink: childValue(element, 'w:numStyleLink'),
  };
}

function readLevel(lvl: XmlElement): ListLevel {
  const pattern = childValue(lvl, 'w:lvlText') ?? '';
  const picture = pattern.trim() === '' && child(lvl, 'w:lvlPicBulletId') !== undefined;
  return {
    format: childValue(lvl, 'w:numFmt') ?? 'decimal',
    pattern: picture ? '•' : pattern,
    start: wholeNumber(childValue(lvl, 'w:start')) ?? 1,
    paragraph: paragraphFormat(child(lvl, 'w:pPr')),
  };
}

function withOverrides(definition: Definition, num: XmlElement): Definition {
  const levels = new Map(definition.levels);
  for (const override of num.children) {
    if (override.name !== 'w:lvlOverride') continue;
    const index = wholeNumber(override.attributes['w:ilvl']) ?? 0;
    const lvl = child(override, 'w:lvl');
    const start = wholeNumber(childValue(override, 'w:startOverride'));
    const known = lvl ? readLevel(lvl) : levels.get(index);
    if (known) levels.set(index, start === undefined ? known : { ...known, start });
  }
  return { ...definition, levels };
}

/** Counts the items of numbered lists, in reading order, and writes their numbers. */
export function createItemCounter(): (id: string, level: number, list: ListLevel) => string {
  const counts = new Map<string, number[]>();
  return (id, level, { pattern, format, start }) => {
    const numbers = counts.get(id) ?? [];
    numbers[level] = (numbers[level] ?? start - 1) + 1;
    numbers.length = level + 1;
    counts.set(id, numbers);
    return pattern.replace(/%([1-9])/g, (_, digit: string) =>
      writeNumber(numbers[Number(digit) - 1] ?? 1, format),
    );
  };
}

function writeNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** a … z, aa … zz, as Word counts. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 20));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  if (value > 100) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
