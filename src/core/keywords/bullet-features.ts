import type { Evidence } from '../bullets/bullet-review';
import type { CategoryId } from '../resume/vocabulary';
import { stemOf } from './stem';
import type { Word } from './words';

/**
 * What is weighed of a bullet (`keywords/category-words.json`, `field-words.json`), each feature once: the stems of its
 * words and pairs of neighbours ("go live"), a number as "#"; and behind a colon what was found in it: a category that
 * terms, signs or figures show ("shown: renewal", "shown: nothing"), a metric ("figure: NRR"), a role ("with: AE").
 */
export function bulletFeatures(
  words: readonly Word[],
  shown: readonly CategoryId[],
  { metrics, partners }: Evidence,
): Set<string> {
  const features = new Set<string>();
  let before: string | null = null;
  for (const { folded, isNumber, breakBefore } of words) {
    const stem = isNumber ? '#' : stemOf(folded);
    features.add(stem);
    if (before !== null && breakBefore === 0) features.add(`${before} ${stem}`);
    before = stem;
  }
  for (const id of shown) features.add(`shown: ${id}`);
  if (shown.length === 0) features.add('shown: nothing');
  for (const { name } of metrics) features.add(`figure: ${name}`);
  for (const role of partners) features.add(`with: ${role}`);
  return features;
}
