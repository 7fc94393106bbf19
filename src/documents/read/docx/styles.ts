import { layOver } from '../lay-over';
import { readXml, type XmlAttributes } from '../xml';
import { buildElement, child, childValue, type ElementBuilder, type XmlElement } from './element';
import {
  paragraphFormat,
  runFormat,
  type ParagraphFormat,
  type RunFormat,
  type ThemeFonts,
} from './formats';

/** A style with all that it inherits. `names` are its own name and those it is based on, nearest first, in lower case. */
export interface ResolvedStyle {
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
  readonly names: readonly string[];
}

export interface StyleSheet {
  /** A paragraph style by its id; the default one for undefined and unknown ids. Holds the document's defaults too. */
  paragraph(id: string | undefined): ResolvedStyle;
  /** A character style by its id, without defaults; null where there is none. */
  character(id: string | undefined): ResolvedStyle | null;
  readonly theme: ThemeFonts;
  /** The language of the document's defaults; null where it has none. */
  readonly language: string | null;
}

interface RawStyle {
  readonly basedOn: string | undefined;
  readonly name: string;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** Reads `styles.xml` and the fonts of `theme1.xml`; either may be missing. Throws XmlProblem. */
export function readStyles(
  styles: Uint8Array | undefined,
  themePart: Uint8Array | undefined,
): StyleSheet {
  const theme = themePart ? readThemeFonts(themePart) : {};
  const raw = new Map<string, RawStyle>();
  let defaultId: string | undefined;
  let base = WORDS_OWN;
  let language: string | null = null;
  for (const element of styles ? topElements(styles, isWanted) : []) {
    if (element.name === 'w:docDefaults') {
      const rPr = child(child(element, 'w:rPrDefault'), 'w:rPr');
      const pPr = child(child(element, 'w:pPrDefault'), 'w:pPr');
      const said = { run: runFormat(rPr, theme), paragraph: paragraphFormat(pPr), names: [] };
      base = onTopOf(WORDS_OWN, said);
      language = child(rPr, 'w:lang')?.attributes['w:val'] ?? null;
      continue;
    }
    const id = element.attributes['w:styleId'] ?? '';
    if (element.attributes['w:type'] === 'paragraph' && isOn(element.attributes['w:default'])) {
      defaultId = id;
    }
    raw.set(`${element.attributes['w:type'] ?? 'paragraph'}:${id}`, {
      basedOn: childValue(element, 'w:basedOn'),
      name: (childValue(element, 'w:name') ?? id).toLowerCase(),
      run: runFormat(child(element, 'w:rPr'), theme),
      paragraph: paragraphFormat(child(element, 'w:pPr')),
    });
  }
  const resolve = resolver(raw);
  const paragraphs = new Map<string | undefined, ResolvedStyle>();
  return {
    theme,
    language,
    paragraph(id) {
      const known = paragraphs.get(id);
      if (known) return known;
      const own = resolve(`paragraph:${id ?? ''}`) ?? resolve(`paragraph:${defaultId ?? ''}`);
      const full = own ? onTopOf(base, own) : base;
      paragraphs.set(id, full);
      return full;
    },
    character: (id) => (id === undefined ? null : resolve(`character:${id}`)),
  };
}

/** What Word takes where a document says nothing. */
const WORDS_OWN: ResolvedStyle = {
  run: { font: 'Times New Roman', size: 10 },
  paragraph: {},
  names: [],
};

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Styles based on one another; Word itself allows eleven. */
const MAX_CHAIN = 50;

/** Follows `basedOn` upwards; a circle ends where it closes. */
function resolver(raw: ReadonlyMap<string, RawStyle>): (key: string) => ResolvedStyle | null {
  const cache = new Map<string, ResolvedStyle | null>();
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const type = key.slice(0, key.indexOf(':'));
    const chain: RawStyle[] = [];
    const seen = new Set<string>();
    for (
      let at: string | undefined = key;
      at !== undefined && !seen.has(at) && seen.size < MAX_CHAIN;
    ) {
      seen.add(at);
      const style: RawStyle | undefined = raw.get(at);
      if (style) chain.push(style);
      at = style?.basedOn === undefined ? undefined : `${type}:${style.basedOn}`;
    }
    const resolved = chain.reduceRight<ResolvedStyle>(
      (under, { run, paragraph, name }) => onTopOf(under, { run, paragraph, names: [name] }),
      { run: {}, paragraph: {}, names: [] },
    );
    const result = chain.length > 0 ? resolved : null;
    cache.set(key, result);
    return result;
  };
}

function onTopOf(under: ResolvedStyle, over: ResolvedStyle): ResolvedStyle {
  return {
    run: layOver(under.run, over.run),
    paragraph: layOver(under.paragraph, over.paragraph),
    names: [...over.names, ...under.names],
  };
}

/** Styles of tables and lists, often the larger part of a file, say nothing that is read. */
function isWanted(name: string, attributes: XmlAttributes): boolean {
  if (name === 'w:docDefaults') return true;
  return name === 'w:style' && !/^(?:table|numbering)$/.test(attributes['w:type'] ?? '');
}

/** Elements that `isWanted`, each as a tree; elements inside them are not looked for. */
export function topElements(
  part: Uint8Array,
  isWanted: (name: string, attributes: XmlAttributes) => boolean,
): XmlElement[] {
  const found: XmlElement[] = [];
  let builder: ElementBuilder | null = null;
  readXml(part, {
    open(name, attributes) {
      if (builder) builder.open(name, attributes);
      else if (isWanted(name, attributes)) builder = buildElement(name, attributes);
    },
    close() {
      if (builder?.close()) {
        found.push(builder.element);
        builder = null;
      }
    },
    text: () => undefined,
  });
  return found;
}

function readThemeFonts(part: Uint8Array): ThemeFonts {
  const [scheme] = topElements(part, (name) => name === 'a:fontScheme');
  const latin = (slot: string) =>
    nonEmpty(child(child(scheme, slot), 'a:latin')?.attributes['typeface']);
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') };
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
