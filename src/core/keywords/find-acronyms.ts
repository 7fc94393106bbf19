import type { Acronym } from '../rules/acronyms-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { buildPhraseIndex, findPhrases } from './phrase-index';
import { splitWords } from './words';

/** A short or a long form of an acronym in a text; UTF-16 offsets. */
export interface AcronymFound {
  readonly acronym: Acronym;
  readonly form: 'short' | 'long';
  readonly start: number;
  readonly end: number;
}

const indexOf = oncePer(({ acronyms }: RuleSet) =>
  buildPhraseIndex<Pick<AcronymFound, 'acronym' | 'form'>>(
    acronyms.flatMap((acronym) => [
      ...acronym.shortForms.map((phrase) => ({
        phrase,
        value: { acronym, form: 'short' } as const,
      })),
      ...acronym.longForms.map((phrase) => ({ phrase, value: { acronym, form: 'long' } as const })),
    ]),
  ),
);

/** The acronyms of `keywords/acronyms.json` in a text, short and spelled out, in order. */
export function findAcronyms(text: string, rules: RuleSet): AcronymFound[] {
  const words = splitWords(text);
  return findPhrases(indexOf(rules), words)
    .map(({ value, first, last }) => ({
      ...value,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    }))
    .sort((a, b) => a.start - b.start);
}
