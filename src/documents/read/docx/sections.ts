import { child, childFlag, points, wholeNumber, type XmlElement } from './element';
import type { Section } from './story';

/** Reads a `w:sectPr`. */
export function readSection(sectPr: XmlElement): Section {
  const size = child(sectPr, 'w:pgSz')?.attributes ?? {};
  const width = points(size['w:w']);
  const height = points(size['w:h']);
  const margin = points(child(sectPr, 'w:pgMar')?.attributes['w:left']) ?? null;
  const columns = wholeNumber(child(sectPr, 'w:cols')?.attributes['w:num']) ?? 1;
  const references = new Map<string, string>();
  for (const { name, attributes } of sectPr.children) {
    const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' && 'footer';
    if (!kind) continue;
    references.set(`${kind}:${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? '');
  }
  return {
    columns: Math.max(1, Math.min(columns, 45)),
    pageSize: width !== undefined && height !== undefined ? { width, height } : null,
    sideMargin: margin !== null && margin >= 0 ? margin : null,
    titlePage: childFlag(sectPr, 'w:titlePg') ?? false,
    references,
  };
}
