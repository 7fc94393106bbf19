const LONG = 60;

/** The beginning of a long text, cut between two words. */
export function shorten(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG + 1).replace(/\s*\S*$/u, '')}…`;
}
