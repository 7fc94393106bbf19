import { describe, expect, it } from 'vitest';
import { readDocx } from './read-docx';
import { paragraph, tinyDocx, zipped } from './tiny-docx';

const body = paragraph('Jane Doe');
const document = (content: string) => ({ 'word/document.xml': content });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const whole = `<w:document ${W}><w:body>${body}</w:body></w:document>`;

function codeOf(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  return result.ok ? result.value.lines.map((line) => line.text).join(' ') : result.error.code;
}

describe('a hostile or damaged package', () => {
  it('that declares entities is refused, whether they are inside or outside', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${whole}`;
    const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${whole}`;
    expect(codeOf(tinyDocx({ body, entries: document(bomb) }))).toBe('corrupt');
    expect(codeOf(tinyDocx({ body, entries: document(outside) }))).toBe('corrupt');
  });

  it('that unpacks to too much is refused', () => {
    const big = new Uint8Array(21_000_000).fill(32);
    expect(codeOf(tinyDocx({ body, entries: { 'word/big.xml': big } }))).toBe('too-large');
  });

  it('may hold a large picture, which is not unpacked', () => {
    const picture = new Uint8Array(25_000_000);
    expect(codeOf(tinyDocx({ body, entries: { 'word/media/a.png': picture } }))).toBe('Jane Doe');
  });

  it('with too many entries is refused', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 3_001 }, (_, index) => [`x/${index}`, '']),
    );
    expect(codeOf(tinyDocx({ body, entries }))).toBe('too-large');
  });

  it('that lies about a size is refused as damaged', () => {
    const long = `<w:document ${W}><w:body>${body.repeat(500)}</w:body></w:document>`;
    const bytes = tinyDocx({ body, entries: document(long) });
    const real = Buffer.alloc(4);
    real.writeUInt32LE(long.length);
    const buffer = Buffer.from(bytes);
    for (let at = buffer.indexOf(real); at >= 0; at = buffer.indexOf(real, at + 4)) {
      buffer.writeUInt32LE(1_000, at);
    }
    expect(codeOf(new Uint8Array(buffer))).toBe('corrupt');
  });

  it('with names that point outside is read without them, and says so', () => {
    const result = readDocx(tinyDocx({ body, entries: { '../../evil.xml': '<x/>' } }));
    expect(result).toMatchObject({ ok: true, value: { warnings: [{ code: 'stray-parts' }] } });
  });

  it('with damaged styles or relationships is read without them, and says so', () => {
    const entries = { 'word/styles.xml': '<w:styles', 'docProps/core.xml': '<!DOCTYPE x>' };
    const result = readDocx(tinyDocx({ body, styles: '', entries }));
    expect(result).toMatchObject({ ok: true, value: { lines: [{ text: 'Jane Doe' }] } });
    const codes = result.ok ? result.value.warnings.map(({ code }) => code) : [];
    expect(codes).toEqual(['damaged-part', 'damaged-part']);
  });

  it('with elements named like members of every object is read', () => {
    const odd = '<__proto__/><constructor/><__defineGetter__/><w:toString>x</w:toString>';
    expect(codeOf(tinyDocx({ body: odd + body }))).toBe('Jane Doe');
  });

  it.each([
    ['rows without cells', `<w:tbl>${'<w:tr/>'.repeat(200_000)}</w:tbl>`],
    ['cells in a row', `<w:tbl><w:tr>${'<w:tc/>'.repeat(100_000)}</w:tr></w:tbl>`],
    [
      'marks deleted',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:tab/></w:r></w:p>'.repeat(50_000),
    ],
    [
      'fields in one another',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(30_000)}${'<w:r><w:t> </w:t></w:r>'.repeat(30_000)}</w:p>`,
    ],
    [
      'sections',
      '<w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr></w:p>'.repeat(30_000),
    ],
  ])('with very many %s is read', (_what, many) => {
    expect(codeOf(tinyDocx({ body: many + body }))).toBe('Jane Doe');
  });

  it('cut off in the middle is refused', () => {
    const bytes = tinyDocx({ body });
    expect(codeOf(bytes.slice(0, bytes.length / 2))).toBe('corrupt');
  });

  it('without a main part is refused', () => {
    expect(codeOf(zipped({ '_rels/.rels': '<Relationships/>', 'word/styles.xml': '<x/>' }))).toBe(
      'corrupt',
    );
  });
});

describe('an unusual but sound package', () => {
  it('may have its main part elsewhere', () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>';
    expect(codeOf(zipped({ '_rels/.rels': relations, 'doc/main.xml': whole }))).toBe('Jane Doe');
  });

  it('may part its folders with backslashes', () => {
    expect(codeOf(zipped({ 'word\\document.xml': whole }))).toBe('Jane Doe');
  });

  it('may lack relationships and content types', () => {
    expect(codeOf(zipped(document(whole)))).toBe('Jane Doe');
  });

  it('may use other prefixes, or the strict namespace', () => {
    const other = whole.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=');
    const strict = whole.replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const own = whole
      .replaceAll('xmlns:w=', 'xmlns=')
      .replaceAll('<w:', '<')
      .replaceAll('</w:', '</');
    expect([other, strict, own].map((text) => codeOf(zipped(document(text))))).toEqual([
      'Jane Doe',
      'Jane Doe',
      'Jane Doe',
    ]);
  });

  it('may be written in UTF-16 or with a byte order mark', () => {
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${whole}`, 'utf16le');
    const utf8 = Buffer.from(`\ufeff${whole}`);
    expect(codeOf(zipped({ 'word/document.xml': new Uint8Array(utf16) }))).toBe('Jane Doe');
    expect(codeOf(zipped({ 'word/document.xml': new Uint8Array(utf8) }))).toBe('Jane Doe');
  });
});
