import { SaxesParser } from 'saxes';
import { decodeAs } from './decode-text';

/** What happens while a part is read, in its order. Names carry the canonical prefixes below, whatever the file uses. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

export type XmlAttributes = Readonly<Record<string, string>>;

/** The part is not well-formed, or declares a document type, which office files never do and bombs do. */
export class XmlProblem extends Error {
  /** The part that was read. */
  readonly part: Uint8Array;
  constructor(message: string, part: Uint8Array) {
    super(message);
    this.part = part;
  }
}

/** Namespaces (transitional and strict Office Open XML, OpenDocument) and the prefix that we read each under. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://purl.oclc.org/ooxml/drawingml/main': 'a',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
    'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
    'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'urn:schemas-microsoft-com:vml': 'v',
    'urn:schemas-microsoft-com:office:office': 'o',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
    'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
    'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
    'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
    'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
    'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
    'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
    'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
    'http://www.w3.org/1999/xlink': 'xlink',
  }),
);

/**
 * Reads one XML part and reports what is in it. Depth costs no stack. Throws XmlProblem.
 * Namespaces are resolved by the latest declaration of a prefix, not by scope: office programs declare them once, and
 * resolving by scope takes time quadratic in the depth.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  const prefixes = new Map<string, string>();
  const names = new Map<string, string>();
  const canonical = (name: string, fallback: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? fallback : name.slice(0, colon);
    const mapped = prefixes.get(prefix) ?? prefix;
    const full = mapped === '' ? name : `${mapped}:${name.slice(colon + 1)}`;
    names.set(name, full);
    return full;
  };
  parser.on('doctype', () => {
    throw new XmlProblem('document type declared', bytes);
  });
  parser.on('error', (error) => {
    throw new XmlProblem(error.message, bytes);
  });
  parser.on('opentag', ({ name, attributes }) => {
    declarePrefixes(attributes, prefixes, names);
    const read: Record<string, string> = {};
    for (const key in attributes) {
      const value = attributes[key] ?? '';
      if (key.includes(':')) read[canonical(key, '')] = value;
      else read[key] = value;
    }
    events.open(canonical(name, ''), read);
  });
  parser.on('closetag', ({ name }) => events.close(canonical(name, '')));
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.write(decodeXml(bytes)).close();
}

function declarePrefixes(
  attributes: XmlAttributes,
  prefixes: Map<string, string>,
  names: Map<string, string>,
): void {
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue;
    const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
    const target = PREFIXES.get(attributes[key] ?? '') ?? prefix;
    if (prefixes.get(prefix) === target) continue;
    prefixes.set(prefix, target);
    names.clear();
  }
}

/** By byte order mark, by the zeros of UTF-16, by the XML declaration; else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  if (a === 0x3c && b === 0 && d === 0) return decodeAs('utf-16le', bytes);
  if (a === 0 && b === 0x3c && c === 0) return decodeAs('utf-16be', bytes);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  return decodeAs(declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8', bytes);
}
