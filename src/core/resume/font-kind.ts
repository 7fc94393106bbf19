/** Words in the names of families with serifs. */
const SERIF_NAMES =
  /\b(?:antiqua|baskerville|bodoni|caladea|cambria|caslon|century|constantia|didot|garamond|georgia|goudy|minion|palatino|(?<!sans )serif|roman|rockwell|times|tinos)\b/i;

/** The generic family of CSS that stands in where a font is not on the machine. Unknown names are taken as sans-serif. */
export function fontKind(family: string): 'serif' | 'sans-serif' {
  return SERIF_NAMES.test(family) ? 'serif' : 'sans-serif';
}
