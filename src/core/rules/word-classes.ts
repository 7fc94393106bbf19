import { z } from 'zod';
import { Phrases } from './phrase-field';
import { Id } from './term';

/** `keywords/word-classes.json`: words that say the same, written once and named `@id` in the phrases of other files. */
export const WordClasses = z.strictObject({
  note: z.string().min(1),
  classes: z.array(z.strictObject({ id: Id, note: z.string().min(1), words: Phrases.min(1) })),
});
export type WordClasses = z.infer<typeof WordClasses>;

const NAME = /@([a-z0-9-]+)/g;

function isInBrackets(phrase: string, at: number): boolean {
  return phrase.lastIndexOf('(', at) > phrase.lastIndexOf(')', at);
}

function writeOutPhrase(phrase: string, words: ReadonlyMap<string, string>): string {
  return phrase.replace(NAME, (name, id: string, at: number) => {
    const all = words.get(id);
    if (all === undefined) return name;
    return isInBrackets(phrase, at) ? all : `(${all})`;
  });
}

/** The content of a keyword file with every `@id` replaced by the words of that class. A name without a class stays. */
export function writeOutClasses(content: unknown, { classes }: WordClasses): unknown {
  const words = new Map(classes.map(({ id, words }) => [id, words.join('|')]));
  const writeOut = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.includes('@') ? writeOutPhrase(value, words) : value;
    if (Array.isArray(value)) return value.map(writeOut);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writeOut(inner)]));
  };
  return writeOut(content);
}
