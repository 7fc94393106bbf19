import { matchTerms } from '../../../core/keywords/match-terms';
import type { ResumeDocument } from '../../../core/resume/document';
import type { RuleSet } from '../../../core/rules/rules';
import { jobPlace, type GridRow } from './coverage-grid';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that names a category. */
export interface NamedText {
  /** A `Column`'s place, or another part of the resume: `certifications`, `projects`. */
  readonly place: string;
  /** null outside the jobs. The number counts all bullets of the resume from 1. */
  readonly bullet: { readonly id: string; readonly number: number } | null;
  readonly text: string;
  /** The words that name it: UTF-16 offsets in `text`, `end` exclusive. */
  readonly words: readonly Span[];
}

/** Characters that stay on either side of the words where a text is cut. */
const AROUND = 70;

const SENTENCE_ENDS = /\n|(?<=[.;])\s/;

/** Where a category is named: the bullets of each job, then the other parts, each cut to what is around the words. */
export function namedTexts(
  document: ResumeDocument,
  { id, coverage: { found } }: Pick<GridRow, 'id' | 'coverage'>,
  posting: string | null,
  rules: RuleSet,
): NamedText[] {
  const naming = new Set(found.flatMap(({ bulletIds }) => bulletIds));
  const terms = new Set(found.map(({ term }) => term));
  const wordsOf = (text: string): Span[] =>
    matchTerms(text, rules).filter(
      ({ term, categories }) => categories.includes(id) || terms.has(term),
    );
  const part = (place: string, texts: readonly string[]): NamedText[] =>
    texts.flatMap((text) => {
      const words = wordsOf(text);
      return words.length === 0 ? [] : [{ place, bullet: null, ...excerpt(text, words) }];
    });
  return [
    ...numberedBullets(document)
      .filter(({ bullet }) => naming.has(bullet.id))
      .map((one) => ({ ...one, words: wordsOf(one.text) })),
    ...part('summary', document.summary === null ? [] : [document.summary]),
    ...part('skills', document.skills),
    ...part('certifications', document.certifications),
    ...part(
      'projects',
      document.projects.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
    ),
    ...part('posting', posting?.split(SENTENCE_ENDS) ?? []),
  ];
}

/** The bullets that tell of a category without a term of it. */
export const toldTexts = (
  document: ResumeDocument,
  { inOtherWords }: Pick<GridRow, 'inOtherWords'>,
): NamedText[] =>
  numberedBullets(document)
    .filter(({ bullet }) => inOtherWords.has(bullet.id))
    .map((one) => ({ ...one, words: [] }));

/** Every bullet of the jobs with its number and its job's place. */
export function numberedBullets({ experience }: ResumeDocument) {
  const bullets = experience.flatMap((job, index) =>
    job.bullets.map(({ id, text }) => ({ id, text, place: jobPlace(index) })),
  );
  return bullets.map(({ id, text, place }, index) => ({
    place,
    bullet: { id, number: index + 1 },
    text,
  }));
}

function excerpt(text: string, words: readonly Span[]): Pick<NamedText, 'text' | 'words'> {
  const first = (words[0]?.start ?? 0) - AROUND;
  const last = (words.at(-1)?.end ?? 0) + AROUND;
  const from = first <= 0 ? 0 : text.indexOf(' ', first) + 1;
  const space = text.lastIndexOf(' ', last);
  const to = last >= text.length ? text.length : space;
  const lead = from > 0 ? '…' : '';
  return {
    text: lead + text.slice(from, to) + (to < text.length ? '…' : ''),
    words: words.map(({ start, end }) => ({
      start: start - from + lead.length,
      end: end - from + lead.length,
    })),
  };
}
