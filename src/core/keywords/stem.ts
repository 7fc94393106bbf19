/** The longest first, so that "launches" loses more than its s. */
const ENDINGS = [
  ...['ments', 'ings', 'edly', 'ions', 'ment', 'ing', 'ers', 'ies', 'ion'],
  ...['ed', 'er', 'es', 'ly', 's'],
];
const LEAST_LEFT = 3;

/**
 * A folded word without its ending, so that "launch", "launches", "launched" and "launching" are one. A rough cut, which
 * is made to count words alike and not to be read: "customer" is "custom". Words of three letters stay whole.
 */
export function stemOf(word: string): string {
  const ending = ENDINGS.find(
    (known) => word.endsWith(known) && word.length - known.length >= LEAST_LEFT,
  );
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return ending === 'ies' ? `${stem}y` : stem;
}
