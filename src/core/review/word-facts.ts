import type { AcronymUse, CoreCategory, TermUse, TitleFacts } from '../checks/facts';
import { findAcronyms, type AcronymFound } from '../keywords/find-acronyms';
import { buildPhraseIndex, findPhrases, type PhraseIndex } from '../keywords/phrase-index';
import { splitWords } from '../keywords/words';
import type { ResumeDocument } from '../resume/document';
import type { Level } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { isForLevel } from '../rules/term';
import type { ReviewedBullet } from './review';
import type { TermsOfResume } from './used-terms';

const EXAMPLES = 2;
const CUSTOMER_SUCCESS = /\b(?:customer|client)[- ]success\b|\bCSMs?\b/;

/** The core categories with the judged bullets that show each. */
export function coreCategories(
  rules: RuleSet,
  level: Level,
  bullets: readonly ReviewedBullet[],
): CoreCategory[] {
  return rules.categories
    .filter(({ core }) => core)
    .map(({ id, label, terms, expectation }) => ({
      id,
      label,
      isExpected: expectation[level] === 'core' || expectation[level] === 'expected',
      bulletIds: bullets
        .filter(({ categories }) => categories.includes(id))
        .map((bullet) => bullet.id),
      examples: terms
        .filter(({ anchor, levels }) => anchor && isForLevel(levels, level))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, EXAMPLES)
        .map(({ term }) => term),
    }));
}

export function termUses(used: TermsOfResume): TermUse[] {
  return [...used.byId.values()].map(({ id, term, weight, count, bulletIds }) => ({
    id,
    term,
    weight,
    count,
    bulletIds,
  }));
}

/** How often each short form and its long form stand in the resume. */
export function acronymUses(text: string, rules: RuleSet): AcronymUse[] {
  const found = findAcronyms(text, rules);
  return rules.acronyms.map((acronym) => {
    const countOf = (wanted: AcronymFound['form']) =>
      found.filter((one) => one.acronym === acronym && one.form === wanted).length;
    return {
      short: { text: acronym.short, count: countOf('short') },
      long: { text: acronym.long, count: countOf('long') },
    };
  });
}

/** Finds the titles of `keywords/levels` in a text. */
export function titleIndex(rules: RuleSet): PhraseIndex<Level> {
  return buildPhraseIndex(
    rules.levels.flatMap(({ id, titlePhrases }) =>
      titlePhrases.map((phrase) => ({ phrase, value: id })),
    ),
  );
}

/** The level that a title names: that of the longest phrase found in it; null where it names none. */
export function levelOfTitle(title: string | null, titles: PhraseIndex<Level>): Level | null {
  const hits = findPhrases(titles, splitWords(title ?? ''));
  const longest = hits.reduce<(typeof hits)[number] | null>(
    (best, hit) => (best && best.last - best.first >= hit.last - hit.first ? best : hit),
    null,
  );
  return longest?.value ?? null;
}

export function titleFacts(document: ResumeDocument, titles: PhraseIndex<Level>): TitleFacts {
  const { headline } = document.contact;
  const latest = document.experience.find(({ title }) => title !== null)?.title ?? null;
  const named = [latest, headline].find(
    (title) =>
      title !== null && (levelOfTitle(title, titles) !== null || CUSTOMER_SUCCESS.test(title)),
  );
  return {
    headline,
    latest,
    named: named ?? null,
    mentionsCustomerSuccess: CUSTOMER_SUCCESS.test(document.text),
  };
}
