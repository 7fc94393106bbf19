import { holdsAction } from './action-text';
import { findDates } from './dates';
import { LABELS, ORGANISATIONS, alternation, fold } from './words';

const ABOUT = new RegExp(`^(?:${alternation(LABELS.job.about)})\\s*[:：]`, 'iu');

const OPENING = new RegExp(
  `^(?:${alternation(ORGANISATIONS.descriptionOpenings)}|[\\p{Lu}][\\p{L}\\p{N}.&' -]{0,40}?\\s(?:is|was|are)\\s(?:an?|the|one))\\s`,
  'iu',
);
const EMPLOYER_WORD = new RegExp(
  `(?<!\\p{L})(?:${alternation(ORGANISATIONS.descriptionWords)})(?!\\p{L})`,
  'iu',
);

/** "Environment: …", "Reporting to: …": says something about the job, not what was done. */
export function isAboutJob(text: string): boolean {
  return ABOUT.test(text);
}

/** Whether a line reads as a description of an employer, by how it opens and what it names. */
export function describesEmployer(text: string): boolean {
  return (
    text.split(' ').length >= 4 &&
    !holdsAction(text) &&
    OPENING.test(text) &&
    EMPLOYER_WORD.test(text)
  );
}

/** Whether a paragraph above a list is about the employer: named first, or set in italics and worded like it. */
export function introducesJob(
  text: string,
  about: { readonly italic: boolean; readonly company: string | null },
): boolean {
  if (holdsAction(text)) return false;
  const name = fold(about.company ?? '').split(/[ ,]/)[0] ?? '';
  if (name.length >= 3 && fold(text).startsWith(name)) return true;
  if (about.italic && findDates(text).length === 0 && EMPLOYER_WORD.test(text)) return true;
  return text.length < 220 && (OPENING.test(text) || EMPLOYER_WORD.test(text));
}
