import { expect, it } from 'vitest';
import { shownFindings } from '../../../core/grammar/shown-findings';
import { askedFor } from '../../../core/phrasing/asked-for-tests';
import { suggest } from '../../../core/phrasing/suggest';
import { bundledRules as rules } from '../../bundled-rules';
import { startChecker } from './checker';
import { checkerSettings } from './checker-settings';
import { harperForTests } from './harper-for-tests';

const COUNT = 500;

/** Words that are marked in a suggestion and are right there. */
const RIGHT: Readonly<Record<string, string>> = {};

/** The first suggestions that random answers to the labelled bullets give. */
function suggestions(): Set<string> {
  const found = new Set<string>();
  for (let number = 0; found.size < COUNT; number += 1) {
    const { bullet, facts, level, tense } = askedFor(number);

    for (const { text } of suggest(bullet.text, { level, facts, tense, rules }).suggestions) {
      if (found.size < COUNT) found.add(text);
    }
  }
  return found;
}

it(`finds nothing wrong in ${COUNT} suggestions but what the person wrote`, async () => {
  // Accepts both spellings of nearly every word, and reads each text once.
  const check = await startChecker(harperForTests(), checkerSettings('british', rules));
  const known = { grammar: rules.grammar, names: new Set<string>(), ignored: new Set<string>() };
  const wrong: string[] = [];
  for (const text of suggestions()) {
    for (const { rule, start, end } of shownFindings(text, await check(text), known)) {
      const words = text.slice(start, end);
      if (!(words in RIGHT)) wrong.push(`${rule}: “${words}” in “${text}”`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
