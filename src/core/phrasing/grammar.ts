/** Whether "an" stands before this word. */
function takesAn(word: string): boolean {
  if (/^(?:hour|honest|heir|honou?r)/i.test(word)) return true;
  if (/^(?:uni(?!n|m)|use|usu|eu|one\b|once\b|ut[ei])/i.test(word)) return false;
  if (/^[A-Z]{2,}\b/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:8|11\b|18\b)/.test(word)) return true;
  return /^[aeiou]/i.test(word);
}

/** "Nordic grocery chain" → "a Nordic grocery chain". */
export const withArticle = (phrase: string): string => `${takesAn(phrase) ? 'an' : 'a'} ${phrase}`;

const DETERMINER =
  /^(?:the|a|an|our|my|their|his|her|its|this|that|these|those|each|every|both|all|some|two|three|four|five|six|seven|eight|nine|ten|one|another|several|many)\b|^\S+['’]s?\s|^[~<>$€£¥]|^\d/i;

export const hasDeterminer = (phrase: string): boolean => DETERMINER.test(phrase);

/** Whether the last word of a noun phrase is a plural. */
export function isPlural(phrase: string): boolean {
  const head =
    /([\p{L}-]+)\W*$/u.exec(phrase.split(/ (?:of|in|at|for|with|from) /u)[0] ?? '')?.[1] ?? '';
  return (
    /[^sui]s$/i.test(head) &&
    !/(?:sales|success|operations|news|devops|revops|logistics)$/i.test(head)
  );
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Small first letter where the first word is an ordinary one: not "NPS", "iPad", "Gainsight", "I". */
export function lowerFirst(text: string, isOrdinary: (word: string) => boolean): string {
  const word = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  return /^\p{Lu}[\p{Ll}'’-]*$/u.test(word) && word !== 'I' && isOrdinary(word.toLowerCase())
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Marks and blanks made even after parts were put together or left out. */
export function tidyMarks(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.:)])/g, '$1')
    .replace(/,(?=[,;.])/g, '')
    .replace(/;(?=[;.])/g, '')
    .replace(/([,;])(?=\p{L})/gu, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/[,;:–\s]+$/, '')
    .trim();
}
