const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const NEUTRAL = /^[\s\p{P}\p{S}]$/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

export function isRightToLeft(texts: readonly string[]): boolean {
  let right = 0;
  let left = 0;
  for (const text of texts) {
    if (RIGHT_TO_LEFT.test(text)) right++;
    else if (/\p{L}/u.test(text)) left++;
  }
  return right > left;
}

/**
 * Arabic and Hebrew are printed from the right: puts characters that stand in order from the left into the order in
 * which they are read. Numbers and Latin words inside keep theirs.
 */
export function inReadingOrder<T extends { text: string }>(characters: readonly T[]): T[] {
  const reversed = [...characters].reverse();
  const read: T[] = [];
  for (let start = 0; start < reversed.length;) {
    let end = start;
    while (end < reversed.length && !isTurned(reversed[end]?.text ?? '')) end++;
    // Signs at either end of a Latin word or number belong to the text around it.
    let first = start;
    let last = end;
    while (first < last && NEUTRAL.test(reversed[first]?.text ?? '')) first++;
    while (last > first && NEUTRAL.test(reversed[last - 1]?.text ?? '')) last--;
    read.push(...reversed.slice(start, first).map(mirror));
    read.push(...reversed.slice(first, last).reverse());
    read.push(...reversed.slice(last, end).map(mirror));
    const next = reversed[end];
    if (next) read.push(mirror(next));
    start = end + 1;
  }
  return read;
}

function isTurned(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

function mirror<T extends { text: string }>(character: T): T {
  const text = MIRRORED[character.text];
  return text === undefined ? character : { ...character, text };
}
