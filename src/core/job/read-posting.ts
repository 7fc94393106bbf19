import { matchTerms, type TermMatch } from '../keywords/match-terms';
import { findPhrases } from '../keywords/phrase-index';
import { splitWords } from '../keywords/words';
import type { Level } from '../resume/vocabulary';
import { levelOfTitle, titleIndex } from '../review/word-facts';
import type { RuleSet } from '../rules/rules';
import { findQuestions, type PostingQuestion } from './posting-questions';
import {
  HEADINGS,
  MUST_WORDS,
  OTHER_WORDS,
  STORY_WORDS,
  WISH_WORDS,
  type PostingPart,
} from './posting-words';

/** A term that a posting asks for. */
export interface WantedTerm {
  readonly id: string;
  readonly term: string;
  /** Of its file; what it counts here says `weightOf`. */
  readonly weight: number;
  /** Named in more than one part: by the duties and by the requirements. */
  readonly repeated: boolean;
  readonly must: boolean;
  /** Only wished for: under a heading such as "Nice to have", or with "a plus". */
  readonly wished: boolean;
  /** The sentence that asks for it, the most demanding one. */
  readonly said: string;
}

export interface Posting {
  readonly title: string | null;
  /** The level that the title names; null where it names none. */
  readonly level: Level | null;
  /** The weightiest first. */
  readonly terms: readonly WantedTerm[];
  readonly questions: readonly PostingQuestion[];
  /** Every heading and sentence, in order. */
  readonly lines: readonly PostingLine[];
  /** Where the terms stand, in order; `term` is that of `terms`. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly term: string;
  }[];
}

/** A heading or a sentence with the part that it belongs to. `start` and the marks are offsets into the posting, UTF-16. */
interface PostingLine {
  readonly text: string;
  readonly start: number;
  readonly part: PostingPart;
  readonly isHeading: boolean;
}

const LONGEST_HEADING = 7;
const TITLE_LINES = 12;
const LONGEST_TITLE = 10;
/** How much more a required term counts. */
const REQUIRED = 2;
const LONGEST_QUOTE = 240;
/** Sentences that may name a tool before it is taken for the employer's own. */
const MOST_NAMED = 4;
/** The name of the field: every posting holds it, and it asks for nothing. */
const THE_FIELD = 'customer-success-management';
/** Terms that stand for one of many: the posting's own words say which. */
const BY_ITS_WORDS: ReadonlySet<string> = new Set(['segment-named']);

/**
 * Reads what a posting asks for: its title, and the terms of the rules in the lines on duties and requirements. Company
 * story, benefits, pay and equal-opportunity lines are left out. A line under "required" or with "must" or years weighs
 * twice; a term named in both duties and requirements one more. docs/job-match.md.
 */
export function readPosting(text: string, rules: RuleSet): Posting {
  const lines = partLines(text);
  const title = findTitle(text, rules);
  const sentences = lines.filter(({ isHeading }) => !isHeading);
  const asked = sentences.filter(({ part }) => part !== 'other');
  const found = findTerms(asked, sentences, rules);
  const terms = wantedTerms(found);
  const nameOf = new Map(terms.map(({ id, term }) => [id, term]));
  return {
    title,
    level: levelOfTitle(title, titleIndex(rules)),
    terms,
    questions: findQuestions(asked.map((line) => line.text)),
    lines,
    marks: found.map(({ line, match }) => ({
      start: line.start + match.start,
      end: line.start + match.end,
      term: nameOf.get(match.id) ?? match.term,
    })),
  };
}

const LONGEST_MENU_ITEM = 4;
const LEAST_MENU_ITEMS = 3;

/** Several rows of a few words and no sentence: what a copied web page begins with, not what a posting says. */
export function isMenu(text: string): boolean {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '');
  const isItem = (row: string): boolean =>
    row.trim().split(/\s+/).length <= LONGEST_MENU_ITEM && !/[.;:]\s*$/.test(row);
  return rows.length >= LEAST_MENU_ITEMS && rows.every(isItem);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Cuts a posting into lines that know which part they belong to. Without any known heading all lines count as duties. */
function partLines(text: string): PostingLine[] {
  const rows = piecesOf({ text, start: 0 }, /\r?\n/g);
  const hasHeadings = rows.some((row) => {
    const part = partOfHeading(row.text);
    return part === 'duties' || part === 'required';
  });
  let part: PostingPart = hasHeadings ? 'other' : 'duties';
  const lines: PostingLine[] = [];
  for (const row of rows) {
    const heading = partOfHeading(row.text);
    if (heading !== null) {
      part = heading;
      lines.push({ ...row, part, isHeading: true });
      continue;
    }
    for (const sentence of piecesOf(row, SENTENCE_END)) {
      lines.push({
        ...sentence,
        part: isElsewhere(sentence.text) ? 'other' : part,
        isHeading: false,
      });
    }
  }
  return lines;
}

/** "Gainsight is a must; SQL is a plus" asks for two things in two ways. */
const SENTENCE_END = /(?<=[.;])\s+/g;

/** The trimmed pieces between what separates them, without empty ones. */
function piecesOf({ text, start }: Piece, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: gap, index } of [...text.matchAll(separator), { 0: '', index: text.length }]) {
    const raw = text.slice(from, index);
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (trimmed !== '') pieces.push({ text: trimmed, start: start + from + lead });
    from = index + gap.length;
  }
  return pieces;
}

function isElsewhere(text: string): boolean {
  return OTHER_WORDS.test(text) || STORY_WORDS.test(text.replace(/[’‘]/g, "'"));
}

const LIST_ITEM = /^(?:[-+•·▪◦●–—]|\*(?!\*)|\d{1,2}[.)])\s/u;

/** The part that a heading opens; null where the line is no heading, or one that opens no known part. */
function partOfHeading(row: string): PostingPart | null {
  if (LIST_ITEM.test(row)) return null;
  const bare = row
    .replace(/[’‘]/g, "'")
    .replace(/\.{3,}|…/g, ' ')
    .replace(/[*_#:?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const isShort = bare !== '' && bare.split(' ').length <= LONGEST_HEADING;
  if (!isShort || /[.;,]$/.test(bare)) return null;
  const found = HEADINGS.find(({ words }) => words.some((word) => opensWith(bare, word)));
  if (found) return found.part;
  return /^about \S+$/.test(bare) ? 'other' : null;
}

/** The heading begins with the word, or ends with it: "Key responsibilities". */
function opensWith(heading: string, word: string): boolean {
  return heading === word || heading.startsWith(`${word} `) || heading.endsWith(` ${word}`);
}

interface FoundTerm {
  readonly match: TermMatch;
  readonly line: PostingLine;
}

/** The terms in the lines that ask for something, in order. */
function findTerms(
  asked: readonly PostingLine[],
  sentences: readonly PostingLine[],
  rules: RuleSet,
): FoundTerm[] {
  return asked.flatMap((line) =>
    matchTerms(line.text, rules)
      .filter(
        (match) => match.id !== THE_FIELD && !isEmployer(match, wordsOf(match, line), sentences),
      )
      .map((match) => ({ match, line })),
  );
}

function wordsOf(match: TermMatch, { text }: PostingLine): string {
  return text.slice(match.start, match.end);
}

/** What a term counts in the match: more where it is required, and where it is repeated. */
export const weightOf = ({ weight, must, repeated }: WantedTerm): number =>
  weight * (must ? REQUIRED : 1) + (repeated ? 1 : 0);

interface Wanted extends Omit<WantedTerm, 'id' | 'repeated'> {
  readonly parts: ReadonlySet<PostingPart>;
}

function wantedTerms(found: readonly FoundTerm[]): WantedTerm[] {
  const wanted = new Map<string, Wanted>();
  for (const { match, line } of found) {
    const { text, part } = line;
    const wished = part === 'wished' || WISH_WORDS.test(text);
    const must = !wished && (part === 'required' || MUST_WORDS.test(text));
    const before = wanted.get(match.id);
    wanted.set(match.id, {
      term: BY_ITS_WORDS.has(match.id) ? `${match.term} (“${wordsOf(match, line)}”)` : match.term,
      weight: match.weight,
      said: text,
      ...(before?.must || (before && !must) ? before : {}),
      must: must || before?.must === true,
      wished: wished && before?.wished !== false,
      parts: new Set([...(before?.parts ?? []), part]),
    });
  }
  return [...wanted]
    .map(([id, { parts, said, ...rest }]) => ({
      ...rest,
      id,
      said: bare(said),
      repeated: parts.size > 1,
    }))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** A tool that a posting names again and again is the employer's own product. */
function isEmployer(match: TermMatch, words: string, lines: readonly PostingLine[]): boolean {
  if (match.categories.length > 0 || !/^\p{Lu}[\p{L}\d]+$/u.test(words)) return false;
  const named = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'gu');
  return lines.filter(({ text }) => text.match(named) !== null).length > MOST_NAMED;
}

function bare(sentence: string): string {
  return sentence.replace(/^(?:[-+•·▪◦●–—*]|\d{1,2}[.)])\s+/u, '').slice(0, LONGEST_QUOTE);
}

const ADDRESS = /https?:\/\/|www\./i;

/** The first short line near the top that holds a known title; else the title where it first stands in the text. */
function findTitle(text: string, rules: RuleSet): string | null {
  const index = titleIndex(rules);
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.replace(/^[\s#*]+|[\s#*]+$/g, ''))
    .filter((row) => row !== '' && !ADDRESS.test(row));
  const isTitle = (row: string) => levelOfTitle(row, index) !== null;
  const top = rows
    .slice(0, TITLE_LINES)
    .map((row) => row.replace(/^(?:job )?(?:title|position|role)\s*:\s*/i, ''))
    .find((row) => row.split(/\s+/).length <= LONGEST_TITLE && !row.endsWith('.') && isTitle(row));
  if (top !== undefined) return top;
  const rest = rows.join('\n');
  const words = splitWords(rest);
  const hits = findPhrases(index, words);
  const [first] = hits.sort((a, b) => a.first - b.first || b.last - a.last);
  const start = first && words[first.first]?.start;
  const end = first && words[first.last]?.end;
  return start === undefined || end === undefined ? null : rest.slice(start, end);
}
