import { LANGUAGES, wordsOf } from './words';

/** Each small word with the languages that have it. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(LANGUAGES.stopWords)) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Scripts that one language writes, or nearly only one in resumes. Kana and Hangul come before Han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/u;
const LEAST_LETTERS = 40;
const LEAST_HITS = 3;

/** ISO 639-1 of the language that most of the text is in; null where there is too little text, or no sign of one. */
export function detectLanguage(text: string): string | null {
  const letters = text.replace(/\P{L}+/gu, '').length;
  if (letters < LEAST_LETTERS) return null;
  if (NOT_LATIN.test(text)) {
    for (const [language, script] of SCRIPTS) {
      const share = (text.match(script)?.length ?? 0) / letters;
      if (share > (language === 'ja' ? 0.1 : 0.3)) return language;
    }
  }
  const hits = new Map<string, number>();
  for (const word of wordsOf(text)) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [best] = [...hits].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST_HITS ? best[0] : null;
}
