import { LEVELS, type Level, type Ownership } from '../resume/vocabulary';
import type { Pattern } from '../rules/phrasing-file';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import type { Candidate } from './candidates';
import { withDerived } from './derived';
import { wordsOf } from './empty-words';
import { fill } from './fill';
import { upperFirst } from './grammar';
import { claimsMore } from './guards';

/**
 * The patterns of a category up to a level, the level's own first, whose part the person had. A pattern of a higher
 * level is never among them.
 */
export function patternsFor(
  category: string,
  level: Level,
  part: Ownership,
  { phrasing }: RuleSet,
): Pattern[] {
  const reach = LEVELS.indexOf(level);
  return (phrasing.patterns.find((group) => group.category === category)?.patterns ?? [])
    .filter((pattern) => LEVELS.indexOf(pattern.level) <= reach && !claimsMore(pattern.own, part))
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}

export interface PatternChoice {
  readonly bullet: string;
  readonly categories: readonly string[];
  readonly level: Level;
  readonly part: Ownership;
  readonly facts: Facts;
}

/**
 * Whole sentences for a bullet that says little itself: patterns that the answers fill, whose own words claim nothing
 * that the bullet and the answers do not, and that hold every word of the bullet that states something.
 */
export function patternCandidates(choice: PatternChoice, rules: RuleSet): Candidate[] {
  const { bullet, categories, level, part } = choice;
  const { emptyWords, joiningWords, motionWords, prepositions } = rules.phrasing.wording;
  const facts = withDerived(choice.facts, rules);
  const said = new Set(
    wordsOf(`${bullet} ${[...facts.values()].map(({ text }) => text).join(' ')}`).map(stem),
  );
  const mayStand = (word: string): boolean => joiningWords.includes(word) || said.has(stem(word));
  const told = wordsOf(bullet).filter(
    (word) => !emptyWords.includes(word) || motionWords.includes(word),
  );
  return categories
    .flatMap((category) => patternsFor(category, level, part, rules))
    .flatMap(({ text }) => {
      const filled = fill(text, facts, prepositions);
      if (!filled || !wordsOf(text.replace(/\{[a-z0-9_]+\}/g, ' ')).every(mayStand)) return [];
      const stems = new Set(wordsOf(filled.text).map(stem));
      if (!told.every((word) => stems.has(stem(word)))) return [];
      return [
        {
          plan: 'pattern' as const,
          text: `${upperFirst(filled.text).replace(/\.$/, '')}.`,
          used: new Set(filled.used),
        },
      ];
    });
}

/** Words are the same by their first letters: "expansion", "expanded". */
const stem = (word: string): string => word.slice(0, 5);
