import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from './read-odt';

const NAMESPACES = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');

function odt(text: string, styles = '', entries: Record<string, string> = {}): Uint8Array {
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...entries,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
  );
}

function read(...parameters: Parameters<typeof odt>) {
  const result = readOdt(odt(...parameters));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('readOdt', () => {
  it('reads headings, paragraphs, breaks, tabs and spaces', () => {
    const { lines } = read(
      '<text:h text:outline-level="2">Career</text:h><text:p>Acme<text:tab/>2019<text:line-break/>a<text:s text:c="2"/>b</text:p>',
    );
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
      ['Career', 2],
      ['Acme 2019', null],
      ['a b', null],
    ]);
    expect(lines[1]?.segments.map(({ text }) => text)).toEqual(['Acme', '2019']);
  });

  it('resolves styles through their parents', () => {
    const styles =
      '<style:style style:name="Base" style:family="paragraph"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"><style:paragraph-properties fo:margin-left="1in"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic" fo:font-weight="normal"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const source = read(
      '<text:p text:style-name="P1">Acme</text:p><text:p text:style-name="P1"><text:span text:style-name="T1">Berlin</text:span><text:span text:style-name="T2">secret</text:span></text:p>',
      styles,
    );
    expect(source.lines[0]).toMatchObject({ bold: true, italic: false, size: 14, x: 72 });
    expect(source.lines[1]).toMatchObject({ text: 'Berlin', bold: false, italic: true, size: 14 });
    expect(source.layout.hiddenText).toBe('secret');
  });

  it('reads lists, links and tables', () => {
    const styles =
      '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>';
    const { lines } = read(
      '<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:p>goes on</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list><text:p><text:a xlink:href="https://example.com">site</text:a></text:p><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      styles,
    );
    expect(
      lines.map(({ text, marker, cell }) => [text, marker?.kind, marker?.level, cell?.column]),
    ).toEqual([
      ['one', 'bullet', 0, undefined],
      ['goes on', undefined, undefined, undefined],
      ['two', 'number', 1, undefined],
      ['site', undefined, undefined, undefined],
      ['a', undefined, undefined, 0],
      ['b', undefined, undefined, 1],
    ]);
    expect(lines[2]?.marker?.text).toBe('1.');
    expect(lines[3]?.segments[0]?.runs[0]?.link).toBe('https://example.com');
  });

  it('puts text boxes, notes, headers and footers in their places', () => {
    const source = read(
      '<text:p>body<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>',
      '',
      {
        'styles.xml': `<office:document-styles ${NAMESPACES}><style:master-page><style:header><text:p>Jane</text:p></style:header><style:header-first><text:p>Jane</text:p></style:header-first><style:footer><text:p>Page <text:page-number>2</text:page-number></text:p></style:footer></style:master-page></office:document-styles>`,
      },
    );
    expect(source.lines.map(({ text, place }) => [text, place])).toEqual([
      ['Jane', 'header'],
      ['boxed', 'text-box'],
      ['body', 'body'],
      ['note', 'footnote'],
    ]);
    expect(source.layout).toMatchObject({ textBoxes: 1, headerText: 'Jane' });
    expect(source.decoration.map(({ text }) => text)).toContain('Page');
  });

  it('leaves out deletions and comments, and counts them', () => {
    const source = read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>new<office:annotation><text:p>why?</text:p></office:annotation></text:p>',
    );
    expect(source.lines.map(({ text }) => text)).toEqual(['new']);
    expect(source.layout).toMatchObject({ trackedChanges: 1, comments: 1 });
  });

  it('reads on over elements named like members of every object', () => {
    const { lines } = read('<__proto__/><constructor><text:p>Jane</text:p></constructor>');
    expect(lines.map(({ text }) => text)).toEqual(['Jane']);
  });

  it('is quick on spans in one another and on styles in a chain', () => {
    const styles = Array.from(
      { length: 10_000 },
      (_, index) =>
        `<style:style style:name="S${index}" style:family="paragraph" style:parent-style-name="S${index + 1}"/>`,
    ).join('');
    const spans = `<text:p>${'<text:span>'.repeat(10_000)}${'a<text:tab/>'.repeat(10_000)}${'</text:span>'.repeat(10_000)}</text:p>`;
    const start = performance.now();
    read(spans + '<text:p text:style-name="S0">w</text:p>'.repeat(5_000), styles);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('refuses what is locked or damaged', () => {
    const locked = odt('', '', {
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    });
    expect(readOdt(locked)).toMatchObject({ error: { code: 'encrypted' } });
    expect(readOdt(odt('<text:p>'))).toMatchObject({ error: { code: 'corrupt' } });
  });
});
