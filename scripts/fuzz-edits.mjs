/**
 * Makes random edits in random Word files, kept and tracked, and compares what was written.
 *
 *   node scripts/fuzz-edits.mjs [--count N] [--seed S]      N cases (5000), the first with the number S (0)
 *
 * Fails where the kept copy says something else than was meant, accepting all changes is not the kept copy, rejecting all is
 * not the original, another part of the package changed, or Word's schema is broken. The same number gives the same case;
 * failing files are kept in `.cache/fuzz/`.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';

const folder = join(root, '.cache/fuzz');
const { values } = parseArgs({
  options: { count: { type: 'string', default: '5000' }, seed: { type: 'string', default: '0' } },
});
const { fuzzEdits } = await loadSource('documents/write/word/fuzz-edits-for-tests.ts');
const { applyEdits } = await loadSource('core/revision/apply-edits.ts');

const tally = {};
let edits = 0;
const first = Number(values.seed);
for (let number = first; number < first + Number(values.count); number++) {
  const outcome = fuzzEdits(number, applyEdits);
  const name = outcome.is === 'refused' ? `refused (${outcome.code})` : outcome.is;
  tally[name] = (tally[name] ?? 0) + 1;
  if (outcome.is === 'fine') edits += outcome.edits;
  if (outcome.is !== 'wrong') continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `edits-${number}.docx`), Buffer.from(outcome.source));
  writeFileSync(
    join(folder, `edits-${number}.json`),
    JSON.stringify({ edits: outcome.edits }, null, 2),
  );
  console.error(`${number}: ${outcome.fault}`);
  process.exitCode = 1;
}
console.log(`${edits} edits in files that came out right. Cases:`, tally);
