import type { Means, MeansWords, WordKind } from '../rules/means-file';
import { BEFORE, BEHIND, FOLLOWS, HELD, STANDS, WORD_KINDS } from '../rules/means-file';

interface Sign {
  readonly weight: number;
}

/** The weights of all signs, ready to be added up: 0 for a sign that the data does not name. */
export type MeansWeights = ReturnType<typeof meansWeights>;

export function meansWeights(means: Means, words: MeansWords) {
  const begins = weightsOf(WORD_KINDS, means.begins);
  const opening = tableOf(BEHIND, (behind) =>
    tableOf(WORD_KINDS, (kind) => {
      const together = means.together[`${behind} + ${kind}`]?.weight ?? 0;
      return means.any.weight + (means.behind[behind]?.weight ?? 0) + begins[kind] + together;
    }),
  );
  return {
    least: means.least,
    leastBehindBy: means.leastBehindBy,
    /** What an opening weighs by what stands behind it and by its first word. */
    opening,
    second: weightsOf(WORD_KINDS, means.second),
    before: weightsOf(BEFORE, means.before),
    follows: weightsOf(FOLLOWS, means.follows),
    holds: weightsOf(HELD, means.holds),
    stands: weightsOf(STANDS, means.stands),
    length: byNumber(means.length),
    rest: byNumber(means.rest),
    within: wordsAndKinds(words.within, means.within),
    anywhere: wordsAndKinds(words.anywhere, means.anywhere),
    then: wordsAndKinds(words.then, means.then),
  };
}

function tableOf<K extends string, V>(names: readonly K[], of: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
}

const weightsOf = <K extends string>(
  names: readonly K[],
  signs: Partial<Record<K, Sign>>,
): Record<K, number> => tableOf(names, (name) => signs[name]?.weight ?? 0);

/** What a word weighs by itself and by its kind. */
const wordsAndKinds = (
  words: Readonly<Record<string, number>>,
  signs: Partial<Record<WordKind, Sign>>,
) => ({ words: new Map(Object.entries(words)), kinds: weightsOf(WORD_KINDS, signs) });

/** The weight of each number of words; more than the last step weigh nothing. */
function byNumber(steps: readonly { readonly upTo: number; readonly weight: number }[]): number[] {
  const last = steps.at(-1)?.upTo ?? 0;
  return Array.from(
    { length: last + 1 },
    (_, words) => steps.find(({ upTo }) => words <= upTo)?.weight ?? 0,
  );
}
