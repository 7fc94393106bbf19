import { layOver } from '../lay-over';
import { readXml, type XmlAttributes } from '../xml';

/** What an OpenDocument style says; undefined where it leaves that to its parent. Lengths in points. */
export interface OdtStyle {
  readonly parent?: string | undefined;
  readonly displayName?: string | undefined;
  readonly outlineLevel?: number | undefined;
  readonly font?: string | undefined;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly left?: number | undefined;
  readonly indent?: number | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly alignment?: string | undefined;
  readonly ruleBelow?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly columnBreak?: boolean | undefined;
}

export interface OdtListLevel {
  readonly kind: 'bullet' | 'number' | 'none';
  readonly glyph: string;
  /** Where the text of its items begins, points. */
  left?: number | undefined;
}

export interface OdtStyles {
  /** A style with all that it inherits, and the names in its chain, nearest first. Keys are `family:name`. */
  resolve(family: 'paragraph' | 'text', name: string | undefined): OdtStyle & { names: string[] };
  columnsOf(section: string | undefined): number;
  list(name: string | undefined, level: number): OdtListLevel | null;
  readonly pageSize: { readonly width: number; readonly height: number } | null;
  readonly language: string | null;
}

/** Styles based on one another; no document has so many. */
const MAX_CHAIN = 50;

/** Reads the styles of both parts: named ones stand in `styles.xml`, the text's own in `content.xml`. Throws XmlProblem. */
export function readOdtStyles(parts: readonly (Uint8Array | undefined)[]): OdtStyles {
  const collected = newCollection();
  for (const part of parts) {
    if (!part) continue;
    const path: string[] = [];
    readXml(part, {
      open(name, attributes) {
        path.push(name);
        collect(collected, name, attributes);
      },
      close(name) {
        path.pop();
        if (name === 'style:style' || name === 'style:default-style') collected.current = null;
      },
      text: () => undefined,
    });
  }
  const { styles, lists } = collected;
  const known = new Map<string, OdtStyle & { names: string[] }>();
  return {
    resolve(family, name) {
      const asked = `${family}:${name ?? ''}`;
      const before = known.get(asked);
      if (before) return before;
      let resolved: OdtStyle = {};
      const names: string[] = [];
      const seen = new Set<string>();
      for (let key = name; key !== undefined && !seen.has(key) && seen.size < MAX_CHAIN;) {
        seen.add(key);
        const style: OdtStyle | undefined = styles.get(`${family}:${key}`);
        resolved = layOver<OdtStyle>(style ?? {}, resolved);
        names.push((style?.displayName ?? key).replaceAll('_20_', ' ').toLowerCase());
        key = style?.parent;
      }
      if (family === 'paragraph') resolved = layOver(styles.get('paragraph:') ?? {}, resolved);
      const found = { ...resolved, names };
      known.set(asked, found);
      return found;
    },
    columnsOf: (section) => styles.get(`section:${section ?? ''}`)?.columns ?? 1,
    list: (name, level) => lists.get(name ?? '')?.get(level) ?? null,
    pageSize: collected.pageSize,
    language: collected.language,
  };
}

interface Collection {
  readonly styles: Map<string, OdtStyle>;
  readonly lists: Map<string, Map<number, OdtListLevel>>;
  readonly fonts: Map<string, string>;
  current: string | null;
  list: Map<number, OdtListLevel>;
  listLevel: OdtListLevel | null;
  pageSize: { width: number; height: number } | null;
  language: string | null;
}

function newCollection(): Collection {
  return {
    styles: new Map(),
    lists: new Map(),
    fonts: new Map(),
    current: null,
    list: new Map(),
    listLevel: null,
    pageSize: null,
    language: null,
  };
}

function collect(into: Collection, name: string, attributes: XmlAttributes): void {
  switch (name) {
    case 'style:font-face':
      into.fonts.set(attributes['style:name'] ?? '', unquoted(attributes['svg:font-family'] ?? ''));
      break;
    case 'style:style':
    case 'style:default-style':
      into.current = `${attributes['style:family'] ?? ''}:${attributes['style:name'] ?? ''}`;
      into.styles.set(into.current, {
        parent: attributes['style:parent-style-name'],
        displayName: attributes['style:display-name'],
        outlineLevel: wholeNumber(attributes['style:default-outline-level']),
      });
      break;
    case 'style:text-properties':
    case 'style:paragraph-properties':
      addProperties(into, attributes);
      break;
    case 'style:columns':
      addToCurrent(into, { columns: wholeNumber(attributes['fo:column-count']) });
      break;
    case 'style:page-layout-properties': {
      const width = odtLength(attributes['fo:page-width']);
      const height = odtLength(attributes['fo:page-height']);
      if (width !== undefined && height !== undefined) into.pageSize ??= { width, height };
      break;
    }
    case 'text:list-style':
    case 'text:outline-style':
      into.list = new Map();
      into.lists.set(attributes['style:name'] ?? '', into.list);
      break;
    case 'text:list-level-style-bullet':
    case 'text:list-level-style-number':
    case 'text:list-level-style-image':
      into.listLevel = listLevel(name, attributes);
      into.list.set(wholeNumber(attributes['text:level']) ?? 1, into.listLevel);
      break;
    case 'style:list-level-label-alignment':
      if (into.listLevel) into.listLevel.left = odtLength(attributes['fo:margin-left']);
      break;
  }
}

function listLevel(name: string, attributes: XmlAttributes): OdtListLevel {
  if (name !== 'text:list-level-style-number') {
    return { kind: 'bullet', glyph: attributes['text:bullet-char'] ?? '•' };
  }
  const format = attributes['style:num-format'] ?? '';
  return { kind: format === '' ? 'none' : 'number', glyph: attributes['style:num-suffix'] ?? '.' };
}

function addProperties(into: Collection, attributes: XmlAttributes): void {
  const family = attributes['style:font-name'];
  const weight = attributes['fo:font-weight'];
  const border = attributes['fo:border-bottom'] ?? attributes['fo:border'];
  const language = attributes['fo:language'];
  if (language !== undefined && language !== 'none') into.language ??= language;
  addToCurrent(into, {
    font:
      family === undefined
        ? unquoted(attributes['fo:font-family'])
        : (into.fonts.get(family) ?? family),
    size: odtLength(attributes['fo:font-size']),
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic:
      attributes['fo:font-style'] === undefined
        ? undefined
        : attributes['fo:font-style'] !== 'normal',
    hidden:
      attributes['text:display'] === undefined ? undefined : attributes['text:display'] === 'none',
    left: odtLength(attributes['fo:margin-left'] ?? attributes['fo:margin']),
    indent: odtLength(attributes['fo:text-indent']),
    before: odtLength(attributes['fo:margin-top'] ?? attributes['fo:margin']),
    after: odtLength(attributes['fo:margin-bottom'] ?? attributes['fo:margin']),
    alignment: attributes['fo:text-align'],
    columnBreak: attributes['fo:break-before'] === 'column' ? true : undefined,
    ruleBelow: border === undefined ? undefined : !border.startsWith('none'),
  });
}

function addToCurrent(into: Collection, said: OdtStyle): void {
  if (into.current === null) return;
  into.styles.set(into.current, layOver(into.styles.get(into.current) ?? {}, said));
}

function unquoted(name: string): string;
function unquoted(name: string | undefined): string | undefined;
function unquoted(name: string | undefined): string | undefined {
  return name?.replace(/^['"]|['"]$/g, '');
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.3465,
  mm: 2.83465,
  pc: 12,
  px: 0.75,
};

/** A length with its unit as points; undefined for percentages and what is no length. */
export function odtLength(value: string | undefined): number | undefined {
  const [, amount, unit] = /^(-?\d{0,9}(?:\.\d+)?)(pt|in|cm|mm|pc|px)$/.exec(value ?? '') ?? [];
  return unit === undefined ? undefined : Number(amount) * (POINTS[unit] ?? 1);
}
