import { LANGUAGES, wordsOf } from './words';

const STOP_WORDS = Object.entries(LANGUAGES.stopWords).map(
  ([language, words]) => [language, new Set(words)] as const,
);

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

const LEAST_LETTERS = 40;
const LEAST_HITS = 3;

/** ISO 639-1 of the language that most of the text is in; null where there is too little text, or no sign of one. */
export function detectLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return null;
  for (const [language, script] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  const words = wordsOf(text);
  let best: { language: string; hits: number } | null = null;
  for (const [language, stopWords] of STOP_WORDS) {
    const hits = words.filter((word) => stopWords.has(word)).length;
    if (!best || hits > best.hits) best = { language, hits };
  }
  return best && best.hits >= LEAST_HITS ? best.language : null;
}
