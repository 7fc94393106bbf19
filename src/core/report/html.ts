import type { CheckEvidence } from '../review/review';

/** Text from a file, safe inside HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A list, or nothing where it would be empty. `items` are HTML. */
export function list(items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return items.length === 0
    ? ''
    : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

/** A section with its heading, or nothing where it has no content. */
export function section(title: string, content: string): string {
  return content === '' ? '' : `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

/** A table with a row of headings. `rows` are HTML; the first cell of each names the row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const columns = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const lines = rows.map(
    ([first = '', ...others]) =>
      `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** What a verdict rests on; words of a bullet as a quotation with its number. */
export function evidenceLines(
  found: readonly CheckEvidence[],
  numberOf: (id: string) => number,
): string {
  return found
    .map(({ text, page, bulletId }) => {
      const number = bulletId === undefined ? 0 : numberOf(bulletId);
      const where = number > 0 ? `bullet ${number}` : page === undefined ? '' : `page ${page}`;
      const small = where === '' ? '' : ` <small>${where}</small>`;
      return `<p class="${number > 0 ? 'quote' : 'note'}">${escapeHtml(text)}${small}</p>`;
    })
    .join('');
}
