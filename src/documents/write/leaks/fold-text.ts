/** A text in the form that names are compared in; character `i` of it stands for `places[i]` of the original. */
export interface FoldedText {
  readonly text: string;
  readonly places: readonly number[];
}

/** Signs that do not show: soft hyphens, joiners, zero-width spaces, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Lower case without accents, compatible forms as their plain ones, one kind of apostrophe, nothing invisible. */
export function foldText(original: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    if (!INVISIBLE.test(character)) {
      const folded = character
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[‘’ʼ′]/g, "'")
        .replace(/ß/g, 'ss')
        .toLowerCase();
      text += folded;
      for (let count = folded.length; count > 0; count -= 1) places.push(at);
    }
    at += character.length;
  }
  return { text, places };
}

/** The stretch of the original that a stretch of the folded text stands for. */
export function unfold(
  { places }: FoldedText,
  original: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = places[start] ?? original.length;
  const next = places[end] ?? original.length;
  return { start: first, end: next };
}
