import type { BackfireGroup } from './backfire-file';
import type { Category } from './category-file';
import type { CategoryWords } from './category-words-file';
import type { EmptyClaims } from './empty-claims-file';
import type { EvidenceData } from './evidence-file';
import type { LevelRules } from './level-file';
import type { ScoringData } from './scoring-file';
import type { TermGroup } from './terms-file';

/** The files that give names or use them; undefined where a file could not be read. */
interface Named {
  readonly categories: readonly Category[];
  readonly categoryWords: CategoryWords | undefined;
  readonly terms: readonly TermGroup[];
  readonly backfire: readonly BackfireGroup[];
  readonly emptyClaims: EmptyClaims | undefined;
  readonly levels: readonly LevelRules[];
  readonly evidence: EvidenceData | undefined;
  readonly scoring: ScoringData | undefined;
}

/** Ids that are given twice, and categories and figures that one file names and no other knows, as problems. */
export function findWrongNames(named: Named): string[] {
  const known = named.categories.map(({ id }) => id);
  return [
    ...findRepeatedIds(named),
    ...findUnknownCategories(known, namingOf(named)),
    ...findUnknownMetrics(named),
    ...findUnknownFindings(named),
  ];
}

function findRepeatedIds({ categories, terms, backfire }: Named): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  const note = (id: string, file: string) => {
    const before = seen.get(id);
    if (before !== undefined) problems.push(`${file}: the id "${id}" is already used in ${before}`);
    seen.set(id, file);
  };
  for (const { id, terms: own } of categories) {
    for (const term of own) note(term.id, `categories/${id}.json`);
  }
  for (const { group, terms: own } of terms) {
    for (const term of own) note(term.id, `terms/${group}.json`);
  }
  seen.clear();
  for (const { group, entries } of backfire) {
    for (const entry of entries) note(entry.id, `backfire/${group}.json`);
  }
  return problems;
}

interface Naming {
  readonly file: string;
  readonly categories: readonly string[];
}

/** Every place outside its own file that names a category must name one that there is. */
function findUnknownCategories(known: readonly string[], naming: readonly Naming[]): string[] {
  return naming.flatMap(({ file, categories }) =>
    categories
      .filter((id) => !known.includes(id))
      .map((id) => `${file}: there is no category "${id}"`),
  );
}

/** What a level looks for must be a figure that can be found. */
function findUnknownMetrics({ levels, evidence }: Named): string[] {
  if (evidence === undefined) return [];
  const known = new Set(evidence.metrics.metrics.map(({ name }) => name));
  return levels.flatMap(({ id, rubric }) =>
    rubric
      .flatMap(({ looksFor }) => looksFor.flatMap(({ metrics }) => metrics))
      .filter((name) => !known.has(name))
      .map((name) => `levels/${id}.json: there is no figure "${name}"`),
  );
}

/** A claim without facts is told by a finding for bullets. */
function findUnknownFindings({ backfire, emptyClaims }: Named): string[] {
  const known = backfire
    .flatMap(({ entries }) => entries)
    .filter(({ where }) => where.includes('bullet'))
    .map(({ id }) => id);
  const named = emptyClaims?.reasons ?? [];
  return named
    .filter(({ finding }) => !known.includes(finding))
    .map(({ finding: id }) => `empty-claims.json: there is no finding "${id}" for bullets`);
}

function namingOf({
  categories,
  categoryWords,
  terms,
  levels,
  evidence,
  scoring,
}: Named): Naming[] {
  const inTerms = (file: string, { terms: all }: Pick<TermGroup, 'terms'>): Naming => ({
    file,
    categories: all.flatMap(({ also, countsFor = [] }) => also.concat(countsFor)),
  });
  return [
    ...categories.map((category) => inTerms(`categories/${category.id}.json`, category)),
    ...terms.map((group) => inTerms(`terms/${group.group}.json`, group)),
    ...levels.map(({ id, rubric }) => ({
      file: `levels/${id}.json`,
      categories: rubric.flatMap((dimension) => dimension.categories),
    })),
    {
      file: 'category-words.json',
      categories: categoryWords?.categories.map(({ category }) => category) ?? [],
    },
    { file: 'evidence/questions.json', categories: Object.keys(evidence?.questions.results ?? {}) },
    {
      file: 'scoring.json',
      categories: scoring
        ? [...scoring.anchor.programCategories, ...scoring.anchor.meetingCategories]
        : [],
    },
  ];
}
