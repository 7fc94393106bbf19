import { matchTerms } from '../keywords/match-terms';
import { findPhrases } from '../keywords/phrase-index';
import { splitWords } from '../keywords/words';
import type { Level } from '../resume/vocabulary';
import { levelOfTitle, titleIndex } from '../review/word-facts';
import type { RuleSet } from '../rules/rules';
import { HEADINGS, MUST_WORDS, OTHER_WORDS, WISH_WORDS, type PostingPart } from './posting-words';

/** A term that a posting asks for. `weight` grows where it is required or repeated. */
interface WantedTerm {
  readonly id: string;
  readonly term: string;
  readonly weight: number;
  readonly must: boolean;
}

export interface Posting {
  readonly title: string | null;
  /** The level that the title names; null where it names none. */
  readonly level: Level | null;
  /** The weightiest first. */
  readonly terms: readonly WantedTerm[];
}

interface PostingLine {
  readonly text: string;
  readonly part: PostingPart;
}

const LONGEST_HEADING = 7;
const TITLE_LINES = 12;
const LONGEST_TITLE = 10;
const REQUIRED = 2;

/**
 * Reads what a posting asks for: its title, and the terms of the rules in the lines on duties and requirements. Company
 * story, benefits, pay and equal-opportunity lines are left out. A line under "required" or with "must" or years weighs
 * twice; a term named in both duties and requirements one more. docs/job-match.md.
 */
export function readPosting(text: string, rules: RuleSet): Posting {
  const lines = partLines(text);
  const title = findTitle(text, rules);
  return { title, level: levelOfTitle(title, titleIndex(rules)), terms: wantedTerms(lines, rules) };
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
          (text) => ({ text, part: OTHER_WORDS.test(text) ? 'other' : part }) as const,
        ),
      );
  }
  return lines;
}

/** "Gainsight is a must; SQL is a plus" asks for two things in two ways. */
function sentencesOf(row: string): string[] {
  return row.split(/(?<=[.;])\s+/).filter((sentence) => sentence !== '');
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

function wantedTerms(lines: readonly PostingLine[], rules: RuleSet): WantedTerm[] {
  const wanted = new Map<
    string,
    { term: string; weight: number; must: boolean; parts: Set<PostingPart> }
  >();
  for (const { text, part } of lines) {
    if (part === 'other') continue;
    const wished = part === 'wished' || WISH_WORDS.test(text);
    const must = !wished && (part === 'required' || MUST_WORDS.test(text));
    for (const { id, term, weight } of matchTerms(text, rules)) {
      const before = wanted.get(id) ?? { term, weight, must: false, parts: new Set() };
      wanted.set(id, {
        ...before,
        must: before.must || must,
        parts: new Set([...before.parts, part]),
      });
    }
  }
  return [...wanted]
    .map(([id, { term, weight, must, parts }]) => ({
      id,
      term,
      must,
      weight: weight * (must ? REQUIRED : 1) + (parts.size > 1 ? 1 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** The first short line near the top that holds a known title; else the title where it first stands in the text. */
function findTitle(text: string, rules: RuleSet): string | null {
  const index = titleIndex(rules);
  const rows = text
    .split(/\r?\n/)
    .map((row) => row.replace(/^[\s#*]+|[\s#*]+$/g, ''))
    .filter((row) => row !== '');
  const isTitle = (row: string) => levelOfTitle(row, index) !== null;
  const top = rows
    .slice(0, TITLE_LINES)
    .map((row) => row.replace(/^(?:job )?(?:title|position|role)\s*:\s*/i, ''))
    .find((row) => row.split(/\s+/).length <= LONGEST_TITLE && !row.endsWith('.') && isTitle(row));
  if (top !== undefined) return top;
  const words = splitWords(text);
  const hits = findPhrases(index, words);
  const [first] = hits.sort((a, b) => a.first - b.first || b.last - a.last);
  const start = first && words[first.first]?.start;
  const end = first && words[first.last]?.end;
  return start === undefined || end === undefined ? null : text.slice(start, end);
}
