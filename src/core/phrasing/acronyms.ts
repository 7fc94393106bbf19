import { findAcronyms } from '../keywords/find-acronyms';
import type { ResumeDocument } from '../resume/document';
import type { RuleSet } from '../rules/rules';
import { upperFirst, withArticle } from './grammar';

/**
 * The acronyms that a bullet would be the first to use: those that the document never spells out, and that stand neither
 * in headline and summary nor in a bullet before. Their short forms, as `keywords/acronyms.json` has them.
 */
export function unusedBefore(
  { contact, summary, experience, text }: ResumeDocument,
  bulletId: string,
  rules: RuleSet,
): string[] {
  const bullets = experience.flatMap((job) => job.bullets);
  const own = bullets.findIndex(({ id }) => id === bulletId);
  const earlier = bullets.slice(0, Math.max(0, own));
  const before = [contact.headline, summary, ...earlier.map((bullet) => bullet.text)].join(' ; ');
  const known = new Set([
    ...findAcronyms(before, rules).map(({ acronym }) => acronym.short),
    ...findAcronyms(text, rules).flatMap(({ acronym, form }) =>
      form === 'long' ? [acronym.short] : [],
    ),
  ]);
  return rules.acronyms.map(({ short }) => short).filter((short) => !known.has(short));
}

export interface SpelledOut {
  readonly text: string;
  /** What was spelled out. */
  readonly shorts: readonly string[];
}

/** The first mention of each of these acronyms with its long form before it: "net revenue retention (NRR)". */
export function spellOut(text: string, shorts: readonly string[], rules: RuleSet): SpelledOut {
  const found = findAcronyms(text, rules);
  const isLong = (short: string): boolean =>
    found.some(({ acronym, form }) => form === 'long' && acronym.short === short);
  const first = found.filter(
    ({ acronym, form, start, end }, at) =>
      form === 'short' &&
      shorts.includes(acronym.short) &&
      !isLong(acronym.short) &&
      !/[-/]$/.test(text.slice(0, start)) &&
      !/^[-/]/.test(text.slice(end)) &&
      found.findIndex((one) => one.acronym === acronym) === at,
  );
  return first.reduceRight<SpelledOut>(
    (said, { acronym, start, end }) => ({
      text: withLong(said.text, acronym.long, start, end),
      shorts: [acronym.short, ...said.shorts],
    }),
    { text, shorts: [] },
  );
}

function withLong(text: string, long: string, start: number, end: number): string {
  const short = text.slice(start, end);
  const plural = short.endsWith('s') ? `${long}s` : long;
  const before = text.slice(0, start);
  const [, lead = before, article = ''] = /^(.*?)(\b[Aa]n? )$/s.exec(before) ?? [];
  const led = article === '' ? plural : withArticle(plural);
  const isStart = lead === '' || /^[A-Z]/.test(article);
  const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  const shown = bracketed ? `, ${short}` : ` (${short})`;
  return `${lead}${isStart ? upperFirst(led) : led}${shown}${text.slice(end)}`;
}
