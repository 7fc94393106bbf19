import type {
  Contact,
  DocumentLine,
  Job,
  Layout,
  Reading,
  ResumeDocument,
  Section,
  SourceFormat,
  Education,
  Warning,
} from '../resume/document';
import type { ReadErrorCode } from '../resume/errors';
import type { RoundTrip } from '../resume/receipt';
import type { CategoryId, Level } from '../resume/vocabulary';
import type { JobMatch, ReviewedBullet } from '../review/review';

/** What is known of the file even where it could not be opened. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  /** null where the file could not be read. */
  readonly format: SourceFormat | null;
  readonly pages: number | null;
  /** Why it could not be read; null where it was. */
  readonly error: ReadErrorCode | null;
}

/** How much text each page holds, and how much of it is pictures. */
export type TextLayer = Pick<
  Layout,
  'hasTextLayer' | 'charactersPerPage' | 'imageCoverage' | 'images'
>;

/** One of the core categories, the bullets that show it, and two terms that would. */
export interface CoreCategory {
  readonly id: CategoryId;
  readonly label: string;
  /** The level aimed for is read for it. */
  readonly isExpected: boolean;
  readonly bulletIds: readonly string[];
  readonly examples: readonly string[];
}

/** A term found in the document: how often, and in which bullets. */
export interface TermUse {
  readonly id: string;
  readonly term: string;
  readonly weight: number;
  readonly count: number;
  readonly bulletIds: readonly string[];
}

/** A short form and its long form, with how often each is used. */
export interface AcronymUse {
  readonly short: { readonly text: string; readonly count: number };
  readonly long: { readonly text: string; readonly count: number };
}

export interface TitleFacts {
  readonly headline: string | null;
  /** Title of the latest job. */
  readonly latest: string | null;
  /** The one of the two that names a customer-success role; null where neither does. */
  readonly named: string | null;
  /** "Customer success" stands somewhere in the document. */
  readonly mentionsCustomerSuccess: boolean;
}

/**
 * Everything that checks may ask for. A fact that is absent could not be known: the checks that need it answer
 * `unknown`.
 */
export interface Facts {
  readonly file: FileFacts;
  readonly textLayer: TextLayer;
  readonly format: SourceFormat;
  readonly layout: Layout;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly lines: readonly DocumentLine[];
  readonly origins: ResumeDocument['origins'];
  readonly contact: Contact;
  readonly sections: readonly Section[];
  readonly experience: readonly Job[];
  readonly education: readonly Education[];
  readonly skills: readonly string[];
  readonly language: string | null;
  readonly warnings: readonly Warning[];
  readonly level: Level;
  readonly bullets: readonly ReviewedBullet[];
  readonly coreCategories: readonly CoreCategory[];
  readonly terms: readonly TermUse[];
  readonly acronyms: readonly AcronymUse[];
  readonly titles: TitleFacts;
  /** null where the person gave no posting. */
  readonly job: JobMatch | null;
  /** What the file written last read back as; null where none was written. */
  readonly roundTrip: RoundTrip | null;
  /** `YYYY-MM`; null where the caller gives no date, so that a review is the same on any day. */
  readonly today: string | null;
}

/** Facts of a file that could not be read. An empty or scanned file is known to have no text. */
export function factsOfUnreadable(file: FileFacts): Partial<Facts> {
  const textless = file.error === 'no-text-layer' || file.error === 'empty';
  if (!textless) return { file };
  return {
    file,
    textLayer: { hasTextLayer: false, charactersPerPage: [], imageCoverage: [], images: null },
  };
}

/** True where the document holds a single letter or digit. */
export function hasText(document: ResumeDocument): boolean {
  return document.lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** What was found in the words of a document, against the rules. */
export type WordFacts = Pick<
  Facts,
  | 'level'
  | 'today'
  | 'bullets'
  | 'coreCategories'
  | 'terms'
  | 'acronyms'
  | 'titles'
  | 'job'
  | 'roundTrip'
>;

/** Facts of a document that was read. Of one without any text only the file and its text layer are known. */
export function factsOfDocument(document: ResumeDocument, words: WordFacts): Partial<Facts> {
  const { source, layout, warnings } = document;
  const file: FileFacts = {
    name: source.name,
    bytes: source.bytes,
    format: source.format,
    pages: source.pages,
    error: null,
  };
  if (!hasText(document)) return { file, warnings, textLayer: layout };
  return {
    file,
    warnings,
    textLayer: layout,
    format: source.format,
    layout,
    text: document.text,
    readings: document.readings,
    lines: document.lines,
    origins: document.origins,
    contact: document.contact,
    sections: document.sections,
    experience: document.experience,
    education: document.education,
    skills: document.skills,
    language: document.language,
    ...words,
  };
}
