/** A value of the first list beside its partner in the second; null on the side that has none. */
export type Pair<T> = readonly [T, T] | readonly [T, null] | readonly [null, T];

/**
 * Puts two lists side by side: the longest run of equal values in order stays together, and what is left between two
 * such values is paired in order, so that a reworded value meets its new wording and a missing one shifts nothing.
 */
export function align<T>(
  first: readonly T[],
  second: readonly T[],
  same: (a: T, b: T) => boolean,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let i = 0;
  let j = 0;
  const upTo = (endFirst: number, endSecond: number): void => {
    for (; i < endFirst || j < endSecond; i += 1, j += 1) {
      const a = i < endFirst ? first[i] : undefined;
      const b = j < endSecond ? second[j] : undefined;
      if (a !== undefined) pairs.push(b === undefined ? [a, null] : [a, b]);
      else if (b !== undefined) pairs.push([null, b]);
    }
    i = endFirst;
    j = endSecond;
  };
  for (const [atFirst, atSecond] of commonPlaces(first, second, same)) {
    upTo(atFirst, atSecond);
    upTo(atFirst + 1, atSecond + 1);
  }
  upTo(first.length, second.length);
  return pairs;
}

/** Places of a longest common subsequence. */
function commonPlaces<T>(
  first: readonly T[],
  second: readonly T[],
  same: (a: T, b: T) => boolean,
): [number, number][] {
  const width = second.length + 1;
  const lengths = new Uint32Array((first.length + 1) * width);
  const equal = first.map((a) => second.map((b) => same(a, b)));
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = first.length - 1; i >= 0; i -= 1) {
    for (let j = second.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = equal[i]?.[j]
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: [number, number][] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length;) {
    if (equal[i]?.[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
