import type { ResumeDocument } from '../resume/document';
import type { RuleSet } from '../rules/rules';

/** Which spelling is right: where the person's country is not known, both are. */
export type Spelling = 'american' | 'british' | 'either';

/** The spelling of the country in the resume's address, else of the phone number's (`keywords/grammar.json`). */
export function spellingOf(
  { contact: { location, phone } }: Pick<ResumeDocument, 'contact'>,
  { grammar: { spellings } }: RuleSet,
): Spelling {
  const parts = (location ?? '').split(/[,|/()]/).map((part) => part.trim());
  const digits = (phone ?? '').replace(/[^+\d]/g, '');
  const ofPlace = (places: readonly string[]): boolean =>
    parts.some((part) => places.some((place) => isSame(part, place)));
  const ofPhone = (codes: readonly string[]): boolean =>
    codes.some((code) => digits.startsWith(code));
  const { american, british } = spellings;
  if (ofPlace(british.places)) return 'british';
  if (ofPlace(american.places)) return 'american';
  if (parts.some((part) => part !== '')) return 'either';
  if (ofPhone(british.phones)) return 'british';
  return ofPhone(american.phones) ? 'american' : 'either';
}

/** Short codes are written in capitals: "IN" is a state, "in" is not. */
function isSame(part: string, place: string): boolean {
  return place.length === 2 ? part === place : part.toLowerCase() === place.toLowerCase();
}
