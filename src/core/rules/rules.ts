import { z } from 'zod';
import { CATEGORY_IDS, LEVELS } from '../resume/vocabulary';
import { Acronyms, type Acronym } from './acronyms-file';
import { BackfireGroup } from './backfire-file';
import { Category } from './category-file';
import { CategoryWords } from './category-words-file';
import { FieldWords } from './field-words-file';
import { CheckTexts, type CheckText } from './check-texts-file';
import { EmptyClaims } from './empty-claims-file';
import { EvidenceData } from './evidence-file';
import { GrammarData } from './grammar-file';
import { LevelRules } from './level-file';
import { PhrasingData } from './phrasing-file';
import { Postings } from './postings-file';
import { ScoringData } from './scoring-file';
import { findUnknownFiles } from './known-files';
import { findWrongNames } from './wrong-names';
import { GeneralWords, Subject, Trades, type Trade } from './subject-file';
import { TermGroup } from './terms-file';
import { Track } from './track-file';
import { WordClasses, writeOutClasses } from './word-classes';

/** `keywords/pack.json`: what the set of files is called. */
const Pack = z.strictObject({ name: z.string().min(1), version: z.string().min(1) });

/** Everything that core judges by, checked and in order. Handed in as a parameter, never loaded here. */
export interface RuleSet {
  /** Version of the data, printed with every score. */
  readonly version: string;
  readonly categories: readonly Category[];
  /** What single words say of a category. */
  readonly categoryWords: CategoryWords;
  /** What single words say of whether a text is customer-success work. */
  readonly fieldWords: FieldWords;
  readonly backfire: readonly BackfireGroup[];
  /** What tells a claim without facts. */
  readonly emptyClaims: EmptyClaims;
  /** In career order. */
  readonly levels: readonly LevelRules[];
  /** In checklist order. */
  readonly checkTexts: readonly CheckText[];
  /** Terms without a category of their own. */
  readonly terms: readonly TermGroup[];
  readonly acronyms: readonly Acronym[];
  readonly subject: Subject;
  /** Other trades by the words that only they use. */
  readonly trades: readonly Trade[];
  /** Words of any office, without their endings. */
  readonly generalWords: readonly string[];
  readonly plainWords: readonly string[];
  readonly evidence: EvidenceData;
  readonly scoring: ScoringData;
  readonly phrasing: PhrasingData;
  readonly postings: Postings;
  readonly grammar: GrammarData;
  /** For reference, never scored. */
  readonly track: Track;
}

/** The keyword files are not usable. The message lists file, field and fault, one a line. */
export class RulesError extends Error {}

interface Reader {
  readonly files: Record<string, unknown>;
  readonly problems: string[];
}

function describe(file: string, error: z.ZodError): string[] {
  return error.issues.map(
    ({ path, message }) => `${file}: ${path.join('.') || 'file'}: ${message}`,
  );
}

function readFile<T>(reader: Reader, file: string, schema: z.ZodType<T>): T | undefined {
  if (!(file in reader.files)) {
    reader.problems.push(`${file}: missing`);
    return undefined;
  }
  const parsed = schema.safeParse(reader.files[file]);
  if (parsed.success) return parsed.data;
  reader.problems.push(...describe(file, parsed.error));
  return undefined;
}

function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.json$/, '');
}

/** All files of a folder, each with the name that its own `field` must repeat. */
function readFolder<T>(
  reader: Reader,
  folder: string,
  schema: z.ZodType<T>,
  nameOf: (entry: T) => string,
): T[] {
  const entries: T[] = [];
  for (const file of Object.keys(reader.files).sort()) {
    if (!file.startsWith(`${folder}/`)) continue;
    const entry = readFile(reader, file, schema);
    if (entry === undefined) continue;
    if (nameOf(entry) === stem(file)) entries.push(entry);
    else reader.problems.push(`${file}: the file says it is "${nameOf(entry)}"`);
  }
  return entries;
}

/** The files whose phrases may name a word class. */
const WITH_PHRASES =
  /^(?:categories|terms|backfire)\/|^(?:subject|trades|evidence\/results)\.json$/;

function findMissing(
  files: Record<string, unknown>,
  folder: string,
  wanted: readonly string[],
): string[] {
  return wanted
    .map((id) => `${folder}/${id}.json`)
    .filter((file) => !(file in files))
    .map((file) => `${file}: missing`);
}

function readEvidence(reader: Reader): EvidenceData | undefined {
  const byName: Record<string, unknown> = {};
  for (const [file, content] of Object.entries(reader.files)) {
    if (file.startsWith('evidence/')) byName[stem(file)] = content;
  }
  const parsed = EvidenceData.safeParse(byName);
  if (parsed.success) return parsed.data;
  reader.problems.push(...describe('evidence', parsed.error));
  return undefined;
}

function readPhrasing(reader: Reader): PhrasingData | undefined {
  const content: Record<string, unknown> = { patterns: [] };
  const patterns: unknown[] = [];
  for (const [file, data] of Object.entries(reader.files)) {
    if (file.startsWith('phrasing/patterns/')) patterns.push(data);
    else if (file.startsWith('phrasing/')) content[stem(file)] = data;
  }
  const parsed = PhrasingData.safeParse({ ...content, patterns });
  if (parsed.success) return parsed.data;
  reader.problems.push(...describe('phrasing', parsed.error));
  return undefined;
}

/** The files with the word classes written out in their phrases. */
function openFiles(files: Record<string, unknown>): Reader {
  const problems = findUnknownFiles(files);
  const classes = readFile({ files, problems }, 'word-classes.json', WordClasses);
  if (!classes) return { files, problems };
  const writtenOut = Object.entries(files).map(([file, content]) => [
    file,
    WITH_PHRASES.test(file) ? writeOutClasses(content, classes) : content,
  ]);
  return { files: Object.fromEntries(writtenOut) as Record<string, unknown>, problems };
}

/**
 * Checks the keyword files and puts them in order.
 *
 * @param files content of each JSON file by its path below `keywords/`, for example `categories/renewal.json`
 * @throws RulesError with every problem found: file, field, what is wrong
 */
export function loadRules(files: Record<string, unknown>): RuleSet {
  const reader = openFiles(files);
  const pack = readFile(reader, 'pack.json', Pack);
  const categories = readFolder(reader, 'categories', Category, ({ id }) => id);
  const categoryWords = readFile(reader, 'category-words.json', CategoryWords);
  const fieldWords = readFile(reader, 'field-words.json', FieldWords);
  const backfire = readFolder(reader, 'backfire', BackfireGroup, ({ group }) => group);
  const emptyClaims = readFile(reader, 'empty-claims.json', EmptyClaims);
  const levels = readFolder(reader, 'levels', LevelRules, ({ id }) => id);
  const terms = readFolder(reader, 'terms', TermGroup, ({ group }) => group);
  const checks = readFile(reader, 'checks.json', CheckTexts);
  const acronyms = readFile(reader, 'acronyms.json', Acronyms);
  const subject = readFile(reader, 'subject.json', Subject);
  const trades = readFile(reader, 'trades.json', Trades);
  const generalWords = readFile(reader, 'general-words.json', GeneralWords);
  const scoring = readFile(reader, 'scoring.json', ScoringData);
  const evidence = readEvidence(reader);
  const phrasing = readPhrasing(reader);
  const postings = readFile(reader, 'postings.json', Postings);
  const grammar = readFile(reader, 'grammar.json', GrammarData);
  const track = readFile(reader, 'track.json', Track);
  reader.problems.push(
    ...findMissing(files, 'categories', CATEGORY_IDS),
    ...findMissing(files, 'levels', LEVELS),
    ...findWrongNames({
      categories,
      categoryWords,
      terms,
      backfire,
      emptyClaims,
      levels,
      evidence,
      scoring,
    }),
  );
  const complete =
    pack &&
    categoryWords &&
    emptyClaims &&
    fieldWords &&
    checks &&
    acronyms &&
    subject &&
    trades &&
    generalWords &&
    scoring &&
    evidence &&
    phrasing &&
    postings &&
    grammar &&
    track;
  if (!complete || reader.problems.length > 0) {
    throw new RulesError(`The keyword files cannot be used:\n${reader.problems.join('\n')}`);
  }
  return {
    version: pack.version,
    categories: categories.sort((a, b) => a.order - b.order),
    categoryWords,
    fieldWords,
    backfire,
    emptyClaims,
    levels: levels.sort((a, b) => a.order - b.order),
    checkTexts: checks.checks,
    terms,
    acronyms: acronyms.acronyms,
    subject,
    trades: trades.trades,
    generalWords: generalWords.words,
    plainWords: generalWords.plainWords,
    evidence,
    scoring,
    phrasing,
    postings,
    grammar,
    track,
  };
}
