import type { DocumentLine } from '../resume/document';
import { headerContactLines } from '../resume/header-contact';
import { defineCheck, judge, measure, pass, quote } from './check';
import { withoutLayout } from './plain-format';

const PAGE_NUMBER = /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/|-)\s*\d{1,3})?\W*$/iu;

/** Words of a running title: what the document is, its page and its date. */
const HARMLESS =
  /(?<![\p{L}\p{N}])(?:resume|résumé|cv|curriculum vitae|continued|page|of|last|updated|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,4})(?![\p{L}\p{N}])/gu;

export const bodyNotHeaderFooter = defineCheck({
  id: 'body-not-header-footer',
  requires: ['format', 'layout', 'lines', 'contact'],
  run({ format, layout, lines, contact }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    const aside = lines.filter(
      ({ place }) => place === 'header' || place === 'footer' || place === 'footnote',
    );
    const parts =
      aside.length > 0 ? aside.map(fromLine) : fromLayout(layout.headerText, layout.footerText);
    const telling = parts.filter(({ text }) => isContent(text, contact.name));
    if (telling.length === 0) return pass(measure('Content in a header or footer', 'none'));
    const body = fold(
      lines
        .filter(({ place }) => place === 'body')
        .map(({ text }) => text)
        .join(' '),
    );
    const only = telling.filter(({ text }) => !body.includes(fold(text)));
    const lost = (['email', 'phone'] as const).flatMap((field) => {
      const value = contact[field];
      const isLost =
        value !== null &&
        only.some(({ text }) => fold(text).includes(fold(value))) &&
        !body.includes(fold(value));
      return isLost ? [quote(`Your ${field} stands only here`, value)] : [];
    });
    const quotes = telling
      .slice(0, 4)
      .map(({ place, text, page }) => quote(`In the page ${place}`, text, { page }));
    // Uplift can move the contact details of a Word file's header into its page.
    const advice =
      format === 'docx' && headerContactLines({ lines }).length > 0
        ? { fixIn: 'source' as const }
        : {};
    return only.length > 0 ? judge([...lost, ...quotes], [], advice) : judge([], quotes, advice);
  },
});

interface Part {
  readonly place: string;
  readonly text: string;
  readonly page: number | null;
}

function fromLine({ place, text, page }: DocumentLine): Part {
  return { place, text, page };
}

function fromLayout(header: string | null, footer: string | null): Part[] {
  const parts = (place: string, text: string | null) =>
    (text ?? '').split('\n').map((line): Part => ({ place, text: line, page: null }));
  return [...parts('header', header), ...parts('footer', footer)];
}

/** Page numbers, the person's name (also with initials), the kind of document and a date may stand there. */
function isContent(text: string, name: string | null): boolean {
  const named = new Set(fold(name ?? '').split(' '));
  const initials = new Set([...named].map((part) => part.slice(0, 1)));
  const rest = fold(text)
    .split(' ')
    .filter((word) => !named.has(word) && !initials.has(word))
    .join(' ');
  const words = rest.replace(HARMLESS, ' ');
  return !PAGE_NUMBER.test(text) && words.trim() !== '';
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}
