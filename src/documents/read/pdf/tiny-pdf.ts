/**
 * Writes small PDFs by hand for the tests beside it: standard fonts, one content stream a page, uncompressed.
 */
export interface TinyPage {
  readonly content: string;
  /** Entries of the page dictionary besides the usual ones, such as `/Annots [7 0 R]`. */
  readonly entries?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Fonts `/F1` to `/F4`: Helvetica, Helvetica-Bold, Helvetica-Oblique and ZapfDingbats. */
const FONTS = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'ZapfDingbats'];

/** `objects` are further objects; the first gets the number that {@link firstExtraObject} gives. */
export function tinyPdf(pages: readonly TinyPage[], objects: readonly string[] = []): Uint8Array {
  const fonts = FONTS.map((_, index) => `/F${index + 1} ${3 + index} 0 R`).join(' ');
  const kids = pages.map((_, index) => `${pageObject(index)} 0 R`).join(' ');
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONTS.map((name) => {
      const encoding = name === 'ZapfDingbats' ? '' : ' /Encoding /WinAnsiEncoding';
      return `<< /Type /Font /Subtype /Type1 /BaseFont /${name}${encoding} >>`;
    }),
    ...pages.flatMap(({ content, entries = '', width = 612, height = 792 }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] ` +
        `/Resources << /Font << ${fonts} >> >> /Contents ${pageObject(index) + 1} 0 R ${entries} >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    ...objects,
  ];
  return serialize(all);
}

function pageObject(index: number): number {
  return 3 + FONTS.length + index * 2;
}

export function firstExtraObject(pageCount: number): number {
  return pageObject(pageCount);
}

function serialize(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** One line of text at a place, from the bottom left corner as PDF has it. */
export function show(font: number, size: number, x: number, y: number, text: string): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET\n`;
}
