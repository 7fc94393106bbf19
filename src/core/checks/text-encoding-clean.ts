import type { DocumentLine } from '../resume/document';
import { defineCheck, judge, measure, quote, type Finding } from './check';

/** A character that no reader sees, right beside a letter or digit. Alone it is a bullet or an icon, and harmless. */
const DAMAGED = /[\p{L}\p{N}][\uFFFD\p{Cc}\p{Co}]|[\uFFFD\p{Cc}\p{Co}][\p{L}\p{N}]/u;
const SPACED = /(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/u;
const GLUED = /\p{L}{22,}/u;
/** What is left of common words when "fi", "ff", "fl" or "ffi" is lost. */
const BROKEN_LIGATURE =
  /(?<!\S)(?:o ce|e ective(?:ly)?|e cien(?:t|cy)|pro t(?:s|able)?|work ow(?:s)?|tra c|speci c|identi ed|con guration|bene t(?:s)?|di erent)(?!\S)/iu;
const FEW = 2;
/** One or two very long words may be words of another language, or names. */
const FEW_GLUED = 2;
const MANY_GLUED = 4;

export const textEncodingClean = defineCheck({
  id: 'text-encoding-clean',
  requires: ['lines', 'contact', 'language'],
  run({ lines, contact, language }) {
    const damaged = linesWith(lines, DAMAGED);
    const spaced = linesWith(lines, SPACED);
    const isEnglish = language === 'en';
    const glued = linesWith(isEnglish ? lines : [], GLUED).filter(({ text }) => !isAddress(text));
    const broken = linesWith(isEnglish ? lines : [], BROKEN_LIGATURE);
    const isWeighty = spaced.some(
      ({ role }) => role === 'heading' || role.startsWith('contact.name'),
    );
    const isSpacedName = contact.name !== null && SPACED.test(contact.name);
    const grave =
      damaged.length > FEW ||
      broken.length > FEW ||
      spaced.length > FEW ||
      isWeighty ||
      isSpacedName ||
      glued.length > MANY_GLUED;
    const findings = [
      ...quotes('Characters that cannot be read', damaged),
      ...quotes('Letters typed with spaces between them', spaced),
      ...quotes('Words run together', glued.length > FEW_GLUED ? glued : []),
      ...quotes('Letters lost inside words', broken),
    ];
    const seen = [measure('Lines with damaged words', `0 of ${lines.length}`)];
    return grave ? judge(findings, []) : judge([], findings, { seen });
  },
});

function linesWith(lines: readonly DocumentLine[], pattern: RegExp): DocumentLine[] {
  return lines.filter(({ text }) => pattern.test(text));
}

function isAddress(text: string): boolean {
  return /[@/]|\bwww\.|\.com\b/i.test(text);
}

function quotes(of: string, lines: readonly DocumentLine[]): Finding[] {
  return lines.slice(0, 3).map(({ text, page }) => quote(of, text, { page }));
}
