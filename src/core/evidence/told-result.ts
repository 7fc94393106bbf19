import { scanText, type Place } from '../keywords/scan-text';
import type { Word } from '../keywords/words';
import type { RuleSet } from '../rules/rules';
import type { FoundMetric } from './metric';
import { normalSpan } from './normalise';
import type { Found, Reading } from './reading';

/** How many words before a result may say that it did not come, or not yet: "hope to be promoted". */
const REACH = 3;

interface ToldResult {
  readonly place: Found;
  /** Its kind in `keywords/evidence/results.json`. */
  readonly kind: string;
  /** How many people or things it speaks of, null where that is not told. */
  readonly count: number | null;
}

/**
 * Results told in words that no figure names (`keywords/evidence/results.json`): "the parser was rewritten the next
 * sprint", "both became senior", "notice withdrawn". Not those that only may come, by the words before them.
 */
export function findToldResults({ normal, lexicon }: Reading, rules: RuleSet): ToldResult[] {
  const { words, found } = scanText(normal.original, rules);
  const { notYet } = rules.evidence.results;
  const isBefore = ({ folded }: Word): boolean => lexicon.decisionWords.notYet.has(folded);
  const isDoubtful = ({ folded }: Word): boolean => notYet.includes(folded);
  return found.toldResult.flatMap((told) => {
    const from = Math.max(0, told.first - REACH);
    const [first, last] = [words[told.first], words[told.last]];
    if (!first || !last || words.slice(from, told.first).some(isBefore)) return [];
    if (words.slice(from, told.last + 1).some(isDoubtful)) return [];
    const place = { ...normalSpan(normal, first.start, last.end), kind: 'decision' };
    return [{ place, kind: told.of, count: countOf(words, told) }];
  });
}

/** "two of the four became": how many it were, by a number among or shortly before the words, or by "both" and "she". */
function countOf(words: readonly Word[], { first, last }: Place): number | null {
  const isCount = (at: number): boolean => words[at]?.isNumber === true;
  const around = [first, first + 1, first + 2, first - 1, first - 2, first - 3, first - 4];
  const at = around.find((place) => place <= last && isCount(place));
  if (at !== undefined) {
    const part = [at - 2, at - 3].find(
      (place) => isCount(place) && words[place + 1]?.folded === 'of',
    );
    return words[part ?? at]?.value ?? null;
  }
  const who = words[first]?.folded ?? '';
  if (who === 'both') return 2;
  return ONE.includes(who) ? 1 : null;
}

const ONE = ['she', 'he', 'who'];

/** People who got a higher post, where no figure was read as such yet. */
export function promotedPeople(
  told: readonly ToldResult[],
  metrics: readonly FoundMetric[],
): FoundMetric[] {
  if (metrics.some(({ metric }) => PROMOTED.includes(metric.name))) return [];
  const promotion = told.find(({ kind, count }) => kind === 'promotion' && count !== null);
  const value = promotion?.count ?? null;
  if (!promotion || value === null) return [];
  const metric = { name: 'mentees_promoted', value, unit: 'count', from: null, to: null };
  return [{ metric, place: { ...promotion.place, kind: 'metric' }, confidence: 0.85 }];
}

const PROMOTED: readonly string[] = ['mentees_promoted', 'promotions'];
