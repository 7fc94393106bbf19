import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sniff } from './sniff';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => strToU8(text);
const pack = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const compound = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(stream, 'utf16le'),
  ]);

describe('sniff', () => {
  it.each([
    ['an empty file', 'a.docx', bytes(), 'empty'],
    ['a PDF', 'a.docx', ascii('%PDF-1.7\n'), 'pdf'],
    ['a PDF after some bytes', 'a.pdf', ascii('\n\njunk %PDF-1.4'), 'pdf'],
    ['a Word file', 'a.pdf', pack('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a Word file with its text elsewhere', 'a', pack('_rels/.rels', 'doc/main.xml'), 'docx'],
    ['an OpenDocument text', 'a', pack('content.xml', 'META-INF/manifest.xml'), 'odt'],
    ['a spreadsheet', 'a.docx', pack('_rels/.rels', 'xl/workbook.xml'), 'other-package'],
    ['a ZIP', 'a.zip', pack('photo.jpg'), 'other-package'],
    ['a cut-off package', 'a.docx', pack('word/document.xml').slice(0, 40), 'broken-package'],
    ['an old Word file', 'a.docx', compound('WordDocument'), 'doc'],
    ['a locked Word file', 'a.docx', compound('EncryptedPackage'), 'encrypted-office'],
    ['another compound file', 'a.docx', compound('Workbook'), 'binary'],
    ['RTF', 'a.doc', ascii('{\\rtf1 x}'), 'rtf'],
    ['a PNG', 'a.pdf', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'picture'],
    ['a JPEG', 'a.pdf', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['a web page', 'a.doc', ascii('<!DOCTYPE html><p>x'), 'web-page'],
    ['text', 'resume.txt', ascii('Jane Doe\n'), 'txt'],
    ['text without a telling name', 'resume', ascii('Jane Doe\n'), 'txt'],
    ['text in Windows-1252', 'a.txt', bytes(0x4a, 0x6f, 0x73, 0xe9), 'txt'],
    ['text in UTF-16', 'a.txt', bytes(0xff, 0xfe, 0x4a, 0), 'txt'],
    ['text in UTF-16 without a mark', 'a.txt', bytes(0x4a, 0, 0x61, 0, 0x6e, 0), 'txt'],
    ['such text with dashes', 'a.txt', Buffer.from('2019 – Zoë – “a”', 'utf16le').swap16(), 'txt'],
    ['Markdown', 'resume.MD', ascii('# Jane'), 'md'],
    ['JSON', 'resume.json', ascii('{}'), 'json'],
    ['text that claims to be a document', 'a.pdf', ascii('not a PDF'), 'misnamed-text'],
    ['a lock file of Word', '~$sume.docx', bytes(5, 74, 97, 110, 101), 'lock-file'],
    ['what is none of these', 'a.docx', bytes(1, 2, 3, 4, 5, 0, 7), 'binary'],
  ])('knows %s', (_what, name, content, kind) => expect(sniff(name, content)).toBe(kind));
});
