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

/** Where a Latin word ends for the Hebrew or Arabic sentence around it. */
const PARTING = /^[()[\]{}«»<>,;]$/u;

/**
 * Arabic and Hebrew are printed from the right: puts characters that stand in order from the left into the order in
 * which they are read. Numbers and Latin words inside keep theirs.
 */
export function inReadingOrder<T extends { text: string }>(characters: readonly T[]): T[] {
  const reversed = [...characters].reverse();
  const read: T[] = [];
  let words: T[] = [];
  const finish = () => {
    // Signs at either end of a Latin word or number belong to the text around it.
    const isSign = ({ text }: T) => NEUTRAL.test(text);
    const first = words.findIndex((it) => !isSign(it));
    const last = words.findLastIndex((it) => !isSign(it));
    if (first < 0) read.push(...words.map(mirror));
    else {
      read.push(...words.slice(0, first).map(mirror));
      read.push(...words.slice(first, last + 1).reverse());
      read.push(...words.slice(last + 1).map(mirror));
    }
    words = [];
  };
  for (const character of reversed) {
    if (!RIGHT_TO_LEFT.test(character.text) && !PARTING.test(character.text)) words.push(character);
    else {
      finish();
      read.push(mirror(character));
    }
  }
  finish();
  return read;
}

function mirror<T extends { text: string }>(character: T): T {
  const text = MIRRORED[character.text];
  return text === undefined ? character : { ...character, text };
}
