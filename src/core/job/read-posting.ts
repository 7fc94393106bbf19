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

/** A term that a posting asks for. `weight` grows where it is required or repeated. */
interface WantedTerm {
  readonly id: string;
  readonly term: string;
  readonly weight: number;
  readonly must: boolean;
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
}

interface PostingLine {
  readonly text: string;
  readonly part: PostingPart;
}

const LONGEST_HEADING = 7;
const TITLE_LINES = 12;
const LONGEST_TITLE = 10;
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
  const asked = lines.filter(({ part }) => part !== 'other').map((line) => line.text);
  const title = findTitle(text, rules);
  return {
    title,
    level: levelOfTitle(title, titleIndex(rules)),
    terms: wantedTerms(lines, rules),
    questions: findQuestions(asked),
  };
}

/** Cuts a posting into lines that know which part they belong to. Without any known heading all lines count as duties. */
function partLines(text: string): PostingLine[] {
  const rows = text.split(/\r?\n/).map((row) => row.trim());
  const hasHeadings = rows.some((row) => {
    const part = partOfHeading(row);
    return part === 'duties' || part === 'required';
  });
  let part: PostingPart = hasHeadings ? 'other' : 'duties';
  const lines: PostingLine[] = [];
  for (const row of rows) {
    const heading = partOfHeading(row);
    if (heading !== null) part = heading;
    else
      lines.push(
        ...sentencesOf(row).map(
          (text) => ({ text, part: isElsewhere(text) ? 'other' : part }) as const,
        ),
      );
  }
  return lines;
}

/** "Gainsight is a must; SQL is a plus" asks for two things in two ways. */
function sentencesOf(row: string): string[] {
  return row.split(/(?<=[.;])\s+/).filter((sentence) => sentence !== '');
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

interface Wanted extends Omit<WantedTerm, 'id'> {
  readonly parts: ReadonlySet<PostingPart>;
}

function wantedTerms(lines: readonly PostingLine[], rules: RuleSet): WantedTerm[] {
  const wanted = new Map<string, Wanted>();
  for (const { text, part } of lines) {
    if (part === 'other') continue;
    const wished = part === 'wished' || WISH_WORDS.test(text);
    const must = !wished && (part === 'required' || MUST_WORDS.test(text));
    for (const match of matchTerms(text, rules)) {
      const words = text.slice(match.start, match.end);
      if (match.id === THE_FIELD || isEmployer(match, words, lines)) continue;
      const before = wanted.get(match.id);
      wanted.set(match.id, {
        term: BY_ITS_WORDS.has(match.id) ? `${match.term} (“${words}”)` : match.term,
        weight: match.weight,
        said: text,
        ...(before?.must || (before && !must) ? before : {}),
        must: must || before?.must === true,
        parts: new Set([...(before?.parts ?? []), part]),
      });
    }
  }
  return [...wanted]
    .map(([id, { term, weight, must, said, parts }]) => ({
      id,
      term,
      must,
      said: bare(said),
      weight: weight * (must ? REQUIRED : 1) + (parts.size > 1 ? 1 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
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
