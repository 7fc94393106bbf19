/** Columns that a printed line may take. */
const WIDTH = 96;

/** Breaks a text between words; every line starts with `indent`, the first with `lead` instead where given. */
export function wrap(text: string, indent: string, lead = indent): string {
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** `1 job`, `2 jobs`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The text cut to `length` characters, with an ellipsis where it was cut. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;

/** Marks text for a terminal, or leaves it as it is where colours are not wanted. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** Takes out of a text what a terminal would read as a command. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The same value with every text in it made harmless, for a value that comes from a file and goes to a terminal. */
export function harmlessCopy<T>(value: T): T {
  const revive = (_: string, part: unknown) => (typeof part === 'string' ? harmless(part) : part);
  return JSON.parse(JSON.stringify(value), revive) as T;
}
