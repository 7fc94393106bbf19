import { expect, it } from 'vitest';
import { isSpelling, shownFindings } from '../../../core/grammar/shown-findings';
import { askedFor } from '../../../core/phrasing/asked-for-tests';
import { suggest } from '../../../core/phrasing/suggest';
import { bundledRules as rules } from '../../../core/rules/bundled-rules-for-tests';
import { startChecker } from './checker';
import { checkerSettings } from './checker-settings';
import { harperForTests } from './harper-for-tests';

const COUNT = 500;

/** The first suggestions that random answers to the labelled bullets give, each with the words that it was made of. */
function suggestions(): Map<string, string> {
  const found = new Map<string, string>();
  for (let number = 0; found.size < COUNT; number += 1) {
    const { bullet, facts, level, tense } = askedFor(number);
    const given = [bullet.text, ...Object.values(facts)].join('\n');
    for (const { text } of suggest(bullet.text, { level, facts, tense, rules }).suggestions) {
      if (found.size < COUNT) found.set(text, given);
    }
  }
  return found;
}

it(`finds nothing wrong in ${COUNT} suggestions but what the person misspelt`, async () => {
  // Accepts both spellings of nearly every word, and reads each text once.
  const check = await startChecker(harperForTests(), checkerSettings('british', rules));
  const known = { grammar: rules.grammar, names: new Set<string>(), ignored: new Set<string>() };
  const wrong: string[] = [];
  for (const [text, given] of suggestions()) {
    for (const finding of shownFindings(text, await check(text), known)) {
      const words = text.slice(finding.start, finding.end);
      const isTheirs = isSpelling(finding) && given.includes(words);
      if (!isTheirs) wrong.push(`${finding.rule}: “${words}” in “${text}”`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
