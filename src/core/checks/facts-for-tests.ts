import { factsOfDocument, type Facts, type WordFacts } from './facts';
import { resumeFromParts, type ResumeParts } from '../review/resume-for-tests';

const WORDS: WordFacts = {
  level: 'mid',
  today: '2026-06',
  bullets: [],
  coreCategories: [],
  terms: [],
  acronyms: [],
  titles: { headline: null, latest: null, named: null, mentionsCustomerSuccess: false },
  job: null,
  roundTrip: null,
};

/** All facts of a resume that has these parts; `words` replaces what the rules would find. */
export function factsFor(parts: ResumeParts = {}, words: Partial<WordFacts> = {}): Facts {
  return factsOfDocument(resumeFromParts(parts), { ...WORDS, ...words }) as Facts;
}
