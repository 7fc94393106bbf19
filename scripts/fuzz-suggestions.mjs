/**
 * Asks for suggestions with random answers to labelled bullets and looks for anything invented, lost, broken or lower.
 *
 *   node scripts/fuzz-suggestions.mjs [--count N] [--seed S] [--show M]
 *
 * Goes on until there are N suggestions (500). Shows M pairs of a bullet and its best suggestion, chosen by the seed. The
 * same seed gives the same questions. Fails where a suggestion holds a figure or a name that neither the bullet nor an
 * answer gave, lost one of the bullet's, is no whole sentence, or scores below the bullet.
 */
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '0' },
    show: { type: 'string', default: '0' },
  },
});
const { askedFor } = await loadSource('core/phrasing/asked-for-tests.ts');
const { suggest } = await loadSource('core/phrasing/suggest.ts');
const { inventedIn, isWhole, lostFrom } = await loadSource('core/phrasing/guards.ts');
const { judgeBullet } = await loadSource('core/bullets/judge-bullet.ts');
const { bundledRules: rules } = await loadSource('core/rules/bundled-rules-for-tests.ts');

const count = Number(values.count);
const tally = { bullets: 0, suggestions: 0, invented: 0, lost: 0, broken: 0, lower: 0 };
const pairs = [];

function look({ bullet, facts, level, tense }) {
  const { suggestions } = suggest(bullet.text, { level, facts, tense, rules });
  const words = [bullet.text, ...Object.values(facts)].join(' ; ');
  const before = judgeBullet(bullet.text, level, rules).score ?? 0;
  tally.bullets++;
  for (const { text, scoreAfter } of suggestions) {
    tally.suggestions++;
    const faults = {
      invented: inventedIn(text, words, rules).length > 0,
      lost: lostFrom(bullet.text, text, rules).length > 0,
      broken: !isWhole(text),
      lower: (scoreAfter ?? 0) < before,
    };
    for (const [fault, found] of Object.entries(faults)) {
      if (!found) continue;
      tally[fault]++;
      process.exitCode = 1;
      console.error(`${fault}: ${bullet.text}\n  ${JSON.stringify(facts)}\n  ${text}`);
    }
  }
  const [best] = suggestions;
  if (best && best.used.length > 0)
    pairs.push({ bullet: bullet.text, level, facts, best: best.text, before, ...best });
}

for (let number = Number(values.seed); tally.suggestions < count; number++) look(askedFor(number));
const step = Math.max(1, Math.floor(pairs.length / Math.max(1, Number(values.show))));
const shown = pairs.filter((_, at) => at % step === 0).slice(0, Number(values.show));
for (const [at, { bullet, level, facts, best, before, scoreAfter }] of shown.entries())
  console.log(
    `${at + 1}. (${level}) ${bullet}\n   ${JSON.stringify(facts)}\n   ${before} → ${scoreAfter}: ${best}\n`,
  );
console.log(tally);
