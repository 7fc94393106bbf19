import type { FrameBullet } from './messages';

/** Spaces and breaks as one, and no marker before the text: what a page and a reader may print differently. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .replace(/^[^\p{L}\p{N}$€£]{1,3} /u, '')
    .trim();
}

/** The least letters of a text that may stand inside a longer paragraph, or be one of its lines. */
const TELLING = 12;

/**
 * Which paragraphs of a page say which bullet: a paragraph's index to the bullet's id. A paragraph that says exactly the
 * bullet comes first; else one that holds it, or lines of it that follow each other.
 */
export function findBullets(
  paragraphs: readonly string[],
  bullets: readonly FrameBullet[],
): Map<number, string> {
  const texts = paragraphs.map(plain);
  const found = new Map<number, string>();
  for (const { id, text } of bullets) {
    const words = plain(text);
    if (words === '') continue;
    const same = texts.findIndex((one, index) => one === words && !found.has(index));
    if (same >= 0) found.set(same, id);
    else for (const index of parts(texts, words)) if (!found.has(index)) found.set(index, id);
  }
  return found;
}

function parts(texts: readonly string[], words: string): number[] {
  if (words.length < TELLING) return [];
  const holder = texts.findIndex((one) => one.includes(words));
  if (holder >= 0) return [holder];
  return texts.flatMap((one, index) =>
    one.length >= TELLING && words.includes(one) ? [index] : [],
  );
}
