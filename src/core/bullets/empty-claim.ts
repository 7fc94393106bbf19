import { scanText } from '../keywords/scan-text';
import type { BackfireEntry } from '../rules/backfire-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { isForLevel } from '../rules/term';
import { claimSigns, type Claim } from './claim-signs';

/** Weights by word and by sign, and what is said where none of them stands. */
interface Weighing {
  readonly base: number;
  readonly signs: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

interface Reason extends Weighing {
  readonly entry: BackfireEntry;
}

interface Judge {
  readonly weighed: Weighing;
  readonly reasons: readonly Reason[];
}

type Weights = Pick<RuleSet['emptyClaims'], 'base' | 'signs' | 'words'>;

const weighing = ({ base, signs, words }: Weights): Weighing => ({
  base,
  signs: new Map(Object.entries(signs)),
  words: new Map(Object.entries(words)),
});

const judgeOf = oncePer(({ emptyClaims, backfire }: RuleSet): Judge => {
  const entries = backfire.flatMap((group) => group.entries);
  const reasons = emptyClaims.reasons.flatMap((reason) =>
    entries
      .filter(({ id }) => id === reason.finding)
      .map((entry) => ({ ...weighing(reason), entry })),
  );
  return { weighed: weighing(emptyClaims), reasons };
});

function said(weights: Weighing, signs: readonly string[], words: ReadonlySet<string>): number {
  let sum = weights.base;
  for (const sign of signs) sum += weights.signs.get(sign) ?? 0;
  for (const word of words) sum += weights.words.get(word) ?? 0;
  return sum;
}

/**
 * The finding that tells a claim without facts though no listed wording stands in it (`keywords/empty-claims.json`):
 * what the bullet states and lacks is weighed together with its words. Null where the claim is sound, or where nothing
 * in it says which finding it is.
 */
export function findEmptyClaim(
  claim: Omit<Claim, 'length' | 'figures'>,
  text: string,
  rules: RuleSet,
): BackfireEntry | null {
  const { words, different } = scanText(text, rules);
  const figures = words.filter(({ isNumber }) => isNumber).length;
  const signs = claimSigns({ ...claim, length: words.length, figures });
  const { weighed, reasons } = judgeOf(rules);
  if (said(weighed, signs, different) < rules.emptyClaims.flags) return null;
  let best: Reason | undefined;
  let most = rules.emptyClaims.names;
  for (const reason of reasons) {
    if (!isForLevel(reason.entry.levels, claim.level)) continue;
    const sum = said(reason, signs, different);
    if (sum > most) [best, most] = [reason, sum];
  }
  return best?.entry ?? null;
}
