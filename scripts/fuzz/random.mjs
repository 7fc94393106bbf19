/**
 * A small seeded generator (mulberry32): the same seed and label give the same numbers on every machine.
 * `below(n)` is a whole number from 0 to n - 1.
 */
export function createRandom(seed, label) {
  let state = seed >>> 0;
  for (const character of label) {
    state = Math.imul(state ^ character.codePointAt(0), 0x9e3779b1) >>> 0;
  }
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)], chance: (share) => next() < share };
}
