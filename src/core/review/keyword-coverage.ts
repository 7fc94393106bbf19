import type { CategoryId, Level } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { isForLevel, type Term } from '../rules/term';
import type { CategoryCoverage, ReviewedBullet, Review } from './review';
import type { TermsOfResume, UsedTerm } from './used-terms';

/** Term weight that a category is expected to show at a level: three weighty terms where it is core, one where a bonus. */
const EXPECTED_WEIGHT = { core: 9, expected: 6, bonus: 3, rare: 3 } as const;
const MOST_MISSING = 8;

/**
 * How far the level's terms of each category stand in bullets: the weight found over the weight expected, at most 1. A
 * term that is only listed is found, but covers nothing; a tool or a figure is found with the category that it counts
 * for. `missing` are terms of the level that stand nowhere, the weightier first.
 */
export function coverCategories(
  { categories, terms: groups }: Pick<RuleSet, 'categories' | 'terms'>,
  level: Level,
  { used, bullets }: { readonly used: TermsOfResume; readonly bullets: readonly ReviewedBullet[] },
): CategoryCoverage[] {
  const grouped = groups.flatMap(({ terms }) => terms);
  return categories.map(({ id, terms, expectation }) => {
    const own = terms.filter(({ levels }) => isForLevel(levels, level));
    const available = own.reduce((sum, { weight }) => sum + weight, 0);
    const expected = Math.min(EXPECTED_WEIGHT[expectation[level]], available);
    const uses = [
      ...terms.flatMap((term) => used.byId.get(term.id) ?? []),
      ...usesCountingFor(id, grouped, used, bullets),
    ];
    const shown = own.filter((term) => (used.byId.get(term.id)?.bulletIds.length ?? 0) > 0);
    const weight = shown.reduce((sum, term) => sum + term.weight, 0);
    const absent = own
      .filter((term) => !used.byId.has(term.id))
      .sort((a, b) => b.weight - a.weight);
    return {
      id,
      coverage: expected === 0 ? 0 : Math.min(1, weight / expected),
      found: uses.map(({ term, count, bulletIds, elsewhere }) => ({
        term,
        count,
        bulletIds: [...bulletIds],
        elsewhere: [...elsewhere],
      })),
      missing: absent.slice(0, MOST_MISSING).map(({ term }) => term),
    };
  });
}

function usesCountingFor(
  id: CategoryId,
  terms: readonly Term[],
  used: TermsOfResume,
  bullets: readonly ReviewedBullet[],
): UsedTerm[] {
  const showing = new Set(
    bullets.filter(({ categories }) => categories.includes(id)).map((bullet) => bullet.id),
  );
  return terms
    .filter(({ countsFor }) => countsFor === id)
    .flatMap(({ id: term }) => used.byId.get(term) ?? [])
    .map((use) => ({ ...use, bulletIds: use.bulletIds.filter((bullet) => showing.has(bullet)) }))
    .filter(({ bulletIds, elsewhere }) => bulletIds.length + elsewhere.length > 0);
}

/** The wordings that work against the person, each once, with the bullets that hold it. */
export function gatherBackfire(
  bullets: readonly ReviewedBullet[],
  elsewhere: readonly {
    readonly id: string;
    readonly term: string;
    readonly why: string;
    readonly instead: string;
  }[],
): Review['keywords']['backfire'] {
  const found = new Map<string, Review['keywords']['backfire'][number]>();
  const add = (finding: (typeof elsewhere)[number], bulletIds: readonly string[]) => {
    const { id, term, why, instead } = finding;
    const before = found.get(id) ?? { id, term, why, instead, bulletIds: [] };
    found.set(id, { ...before, bulletIds: [...before.bulletIds, ...bulletIds] });
  };
  for (const bullet of bullets) {
    for (const finding of bullet.backfire) add(finding, [bullet.id]);
  }
  for (const finding of elsewhere) add(finding, []);
  return [...found.values()];
}
