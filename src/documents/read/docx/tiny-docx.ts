import { strToU8, zipSync } from 'fflate';
import type { SourceText } from '../source-text';
import { readDocx } from './read-docx';

/** Word files of a few lines of XML, for tests. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface TinyDocx {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly theme?: string;
  /** Headers and footers by relationship id; its first letter says which: `h1`, `f1`. */
  readonly margins?: Readonly<Record<string, string>>;
  /** Addresses of links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly mainType?: string;
  /** Entries that replace those made here, or come on top. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

export function tinyDocx(docx: TinyDocx): Uint8Array {
  const parts: Record<string, string> = {};
  const relations: string[] = [];
  const relate = (id: string, type: string, target: string, mode = '') =>
    relations.push(
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${mode}/>`,
    );
  const add = (type: string, root: string, content: string | undefined) => {
    if (content === undefined) return;
    parts[`word/${type}.xml`] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
    relate(type, type, `${type}.xml`);
  };
  add('styles', 'styles', docx.styles);
  add('numbering', 'numbering', docx.numbering);
  add('settings', 'settings', docx.settings);
  add('comments', 'comments', docx.comments);
  add('footnotes', 'footnotes', docx.footnotes);
  if (docx.theme !== undefined) {
    parts['word/theme/theme1.xml'] = `<a:theme ${NAMESPACES}>${docx.theme}</a:theme>`;
    relate('theme', 'theme', 'theme/theme1.xml');
  }
  for (const [id, content] of Object.entries(docx.margins ?? {})) {
    const header = id.startsWith('h');
    const root = header ? 'hdr' : 'ftr';
    parts[`word/${id}.xml`] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
    relate(id, header ? 'header' : 'footer', `${id}.xml`);
  }
  for (const [id, target] of Object.entries(docx.links ?? {})) {
    relate(id, 'hyperlink', target, ' TargetMode="External"');
  }
  parts['word/document.xml'] =
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${docx.body}</w:body></w:document>`;
  parts['word/_rels/document.xml.rels'] = relationships(relations.join(''));
  parts['_rels/.rels'] = relationships(
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/>`,
  );
  parts['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${docx.mainType ?? MAIN_TYPE}"/></Types>`;
  return zipped({ ...parts, ...docx.entries });
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A run of text, with what stands in its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph, with what stands in its `w:pPr`. Content is XML, or plain text made a run. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.includes('<') || content === '' ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A floating text box as Word writes it: a new shape and an old one for programs that do not know it. */
export function textBox(content: string, fallback = content): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${fallback}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A list of the kind `bullet` or `decimal` with the id 1. */
export function numbering(format: string, pattern: string, indent = 360): string {
  return `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/><w:pPr><w:ind w:left="${indent}" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

export const IN_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** The file, read; throws where it is refused. */
export function readTiny(docx: TinyDocx): SourceText {
  const result = readDocx(tinyDocx(docx));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function textsOf(source: SourceText): string[] {
  return source.lines.map((line) => line.text);
}
