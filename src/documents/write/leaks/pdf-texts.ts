import { inflateSync } from 'node:zlib';
import { localPathsIn, type FileText, type FileTexts, type FileTrace } from './file-text';

/** Limits on what is unpacked to look for properties: the pages themselves are read elsewhere, in a process of their own. */
const MOST_OF_ONE = 4_000_000;
const MOST_IN_ALL = 24_000_000;
const MOST_STRINGS = 20_000;

const KEYS: Readonly<Record<string, string>> = {
  Author: 'author in the properties',
  Title: 'properties',
  Subject: 'properties',
  Keywords: 'properties',
  URI: 'where a link leads',
  Contents: 'a note on a page',
  T: 'who wrote a note',
  F: 'the name of an attached file',
  UF: 'the name of an attached file',
  Alt: 'description of a picture',
};
const STRING = new RegExp(
  `/(${Object.keys(KEYS).join('|')})\\s{0,4}(?:\\(((?:[^()\\\\]|\\\\[^]|\\((?:[^()\\\\]|\\\\[^]){0,300}\\)){0,2000})\\)|<([0-9A-Fa-f\\s]{0,4000})>)`,
  'g',
);

/**
 * What a PDF says beside its pages: properties, link targets, notes, names of attachments; also those in packed objects.
 * `notChecked` says where it is encrypted, so that they could not be read.
 */
export function readPdfTexts(bytes: Uint8Array): FileTexts {
  const texts: FileText[] = [];
  const traces: FileTrace[] = [];
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(raw)) {
    return {
      texts,
      traces,
      notChecked: ['Properties and notes of this PDF, which are encrypted.'],
    };
  }
  let strings = 0;
  for (const source of [raw, ...unpackedObjects(raw)]) {
    for (const match of source.matchAll(STRING)) {
      strings += 1;
      if (strings > MOST_STRINGS) break;
      const [, key = '', literal, hex] = match;
      const text = literal === undefined ? fromHex(hex ?? '') : fromLiteral(literal);
      note(key, text, texts, traces);
    }
    for (const [, tag = '', value = ''] of source.matchAll(XMP)) {
      note(tag === 'creator' ? 'Author' : 'Title', value, texts, traces);
    }
  }
  return { texts, traces, notChecked: [] };
}

const XMP =
  /<dc:(creator|title|description|subject)>\s{0,200}<rdf:\w{3}>\s{0,200}<rdf:li[^>]{0,100}>([^<]{1,500})</g;

function note(key: string, text: string, texts: FileText[], traces: FileTrace[]): void {
  const where = KEYS[key] ?? 'properties';
  if (!/\p{L}/u.test(text)) return;
  const place =
    key === 'URI' ? 'link' : key === 'Contents' || key === 'T' ? 'comment' : 'properties';
  texts.push({ place, where, text, original: null });
  if (key === 'Author') traces.push({ kind: 'author', place, where, who: text, text });
  for (const path of localPathsIn(text)) {
    traces.push({ kind: 'local-path', place, where, who: '', text: path });
  }
}

/** Packed streams that hold objects or properties. */
function* unpackedObjects(raw: string): Generator<string> {
  let left = MOST_IN_ALL;
  for (const match of raw.matchAll(/\/Type\s*\/(?:ObjStm|Metadata)[^]{0,600}?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf('endstream', start);
    if (end < 0 || left <= 0) return;
    const unpacked = inflate(raw.slice(start, end), Math.min(MOST_OF_ONE, left));
    left -= unpacked.length;
    yield unpacked;
  }
}

function inflate(packed: string, most: number): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: most }).toString('latin1');
  } catch {
    return packed;
  }
}

function fromHex(hex: string): string {
  return fromBytes(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
}

function fromLiteral(literal: string): string {
  const plain = literal.replace(/\\([0-7]{1,3}|\r?\n|[^])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
    const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
    return /^\r?\n$/.test(escaped) ? '' : (controls[escaped] ?? escaped);
  });
  return fromBytes(Buffer.from(plain, 'latin1'));
}

/** PDF strings are UTF-16 or UTF-8 with a mark, else close enough to Latin 1. */
function fromBytes(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.toString('utf8');
  return bytes.toString('latin1');
}
