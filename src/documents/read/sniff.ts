import { unzipSync } from 'fflate';

/** What a file is by its bytes. The name only parts plain text, Markdown and JSON, which no bytes tell apart. */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'json'
  | 'md'
  | 'txt'
  | 'doc'
  | 'encrypted-office'
  | 'picture'
  | 'web-page'
  | 'other-package'
  | 'broken-package'
  | 'binary'
  | 'misnamed-text'
  | 'lock-file'
  | 'empty';

const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A PDF's header may stand anywhere in its first kilobyte. */
const PDF_HEADER_REACH = 1024;
const DOCUMENT_ENDINGS = new Set(['pdf', 'docx', 'docm', 'dotx', 'doc', 'odt']);
/** Word keeps the name of who has a document open in a file of this kind beside it. */
const LOCK_FILE = /^~\$.*\.(?:docx?|docm|dotx|odt|rtf)$/i;
const LOCK_FILE_BYTES = 1024;
const TEXT_SAMPLE = 64 * 1024;

/**
 * Tells what a file is from its first bytes, and for packages from the names of their parts.
 * `name` is the file's name, of which only the ending is looked at.
 */
export function sniff(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (LOCK_FILE.test(name) && bytes.length < LOCK_FILE_BYTES) return 'lock-file';
  if (startsWith(bytes, ZIP)) return sniffPackage(bytes);
  if (startsWith(bytes, COMPOUND_FILE)) return sniffCompoundFile(bytes);
  const head = latin1(bytes.subarray(0, PDF_HEADER_REACH));
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return 'rtf';
  if (PICTURES.some((magic) => startsWith(bytes, magic))) return 'picture';
  if (/^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:hei|avif|mif)/.test(head)) return 'picture';
  return sniffText(name, bytes, head);
}

function sniffPackage(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        names.add(entry.name.replaceAll('\\', '/'));
        return false;
      },
    });
  } catch {
    return 'broken-package';
  }
  const all = [...names];
  if (all.includes('EncryptedPackage')) return 'encrypted-office';
  if (all.some((part) => /^word\/.*\.xml$/i.test(part))) return 'docx';
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) {
    return isOpenText(bytes) ? 'odt' : 'other-package';
  }
  if (names.has('_rels/.rels') && !all.some((part) => /^(?:xl|ppt|visio)\//i.test(part))) {
    return 'docx';
  }
  return 'other-package';
}

/** The first entry of an OpenDocument file is its media type, stored as it is. Some writers leave it out. */
function isOpenText(bytes: Uint8Array): boolean {
  const type = /opendocument\.([a-z]+)/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  return type === undefined || type === 'text';
}

/** Old Word files and locked new ones are both compound files; the names of their streams tell which. */
function sniffCompoundFile(bytes: Uint8Array): FileKind {
  const text = latin1(bytes);
  const holds = (stream: string) => text.includes(stream.replaceAll(/./g, '$&\0'));
  if (holds('EncryptedPackage')) return 'encrypted-office';
  return holds('WordDocument') ? 'doc' : 'binary';
}

function sniffText(name: string, bytes: Uint8Array, head: string): FileKind {
  const utf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!utf16 && !looksLikeText(bytes.subarray(0, TEXT_SAMPLE))) return 'binary';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)/i.test(head)) return 'web-page';
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (DOCUMENT_ENDINGS.has(ending ?? '')) return 'misnamed-text';
  if (ending === 'json') return 'json';
  if (ending === 'md' || ending === 'markdown') return 'md';
  return 'txt';
}

/** Text holds few control characters. Half of the bytes of Latin text in UTF-16 without a mark are zeros, every other one. */
function looksLikeText(sample: Uint8Array): boolean {
  let control = 0;
  const zeros = [0, 0] as [number, number];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) control += 1;
  }
  const [fewer, more] = zeros.toSorted((a, b) => a - b) as [number, number];
  const few = sample.length * 0.01;
  return more === 0 ? control <= few : fewer <= few && more > sample.length * 0.3;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
