/**
 * Sends damaged resumes through the isolated reader, as the command line does: one host, a process for each file.
 *
 *   npm run fuzz -- [--count N] [--seed S]      N PDFs and N Word files (500 each), needs a build
 *
 * Fails where the host would crash, no answer comes, a reading process ends by itself without being stopped for its time or
 * memory, or an answer is neither a valid document nor an error that says what to do. A file that had to be stopped is read
 * again, alone, and told when it is stopped again.
 * The same seed gives the same files, each whatever the others are. Failing files are kept in `.cache/fuzz/`.
 */
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import { parseArgs } from 'node:util';
import { root } from './build-app.mjs';
import { loadSource } from './load-source.mjs';
import { mutateDocx } from './fuzz/mutate-docx.mjs';
import { mutatePdf } from './fuzz/mutate-pdf.mjs';
import { createRandom } from './fuzz/random.mjs';

/** A little more than the pool itself waits on a busy machine. */
const HANG_MS = 65_000;
const folder = join(root, '.cache/fuzz');
const reader = join(root, 'out/reader/index.js');

function wholeNumber(text, name) {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} wants a whole number, not "${text}".`);
  return Number(text);
}

function readOptions() {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' } },
  });
  return {
    count: wholeNumber(values.count ?? '500', 'count'),
    seed: wholeNumber(values.seed ?? String(Date.now() % 1_000_000_000), 'seed'),
  };
}

function loadFixtures(ending) {
  return readdirSync(join(root, 'fixtures'), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(root, 'fixtures', name)));
}

/** The cases one after the other; each is made only when it is its turn. */
function* makeCases({ count, seed }) {
  const kinds = [
    { ending: '.pdf', mutate: mutatePdf, fixtures: loadFixtures('.pdf') },
    { ending: '.docx', mutate: mutateDocx, fixtures: loadFixtures('.docx') },
  ];
  for (let number = 0; number < count; number++) {
    for (const { ending, mutate, fixtures } of kinds) {
      const name = `${seed}-${number}${ending}`;
      const random = createRandom(seed, `${number}${ending}`);
      yield { name, ...mutate(random.pick(fixtures), random, fixtures) };
    }
  }
}

async function loadEngine() {
  const { createReaderPool } = await loadSource('documents/isolation/reader-pool.ts');
  const { forkReader } = await loadSource('documents/isolation/fork-reader.ts');
  const { EXIT_CRASHED, ReadAnswer } = await loadSource('documents/isolation/messages.ts');
  const { refusal } = await loadSource('documents/read/refusal.ts');
  return { createReaderPool, forkReader, EXIT_CRASHED, ReadAnswer, refusal };
}

/** The pool turns whatever a process does into an answer; this notes what the process really did. */
function watchedReader(engine, seen) {
  const start = engine.forkReader(reader);
  return () => {
    const process = start();
    process.onExit((code, signal) => {
      seen.exit ??= { code, signal };
    });
    process.onAnswer((answer) => {
      seen.answer = answer;
    });
    return process;
  };
}

function says(error) {
  return [error.code, error.message, error.remedy].every((text) => /\w/.test(text));
}

/** What is wrong with how a file was answered, or null. */
function findFault(engine, result, seen, elapsed) {
  if (elapsed > HANG_MS) return `no answer within ${HANG_MS / 1000} s`;
  if (seen.answer === undefined) {
    const stopped = ['timed-out', 'too-large'].includes(result.error?.code);
    return stopped ? null : `the reading process ended by itself (${JSON.stringify(seen.exit)})`;
  }
  const checked = engine.ReadAnswer.safeParse(seen.answer);
  if (!checked.success) return `an answer of another shape: ${checked.error.message}`;
  const error = result.ok ? engine.refusal(result.value) : result.error;
  return error === null || says(error) ? null : `an unclear error: ${JSON.stringify(error)}`;
}

async function readCase(engine, file) {
  const seen = {};
  const pool = engine.createReaderPool(watchedReader(engine, seen), { files: 1 });
  const started = performance.now();
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ ok: false }), HANG_MS + 500);
  });
  try {
    const reading = pool.read({ name: file.name, bytes: new Uint8Array(file.bytes) });
    const result = await Promise.race([reading, late]);
    const elapsed = performance.now() - started;
    const outcome = result.ok ? 'read' : (result.error?.code ?? 'hang');
    const stopped = seen.answer === undefined;
    return { outcome, elapsed, stopped, fault: findFault(engine, result, seen, elapsed) };
  } catch (error) {
    return {
      outcome: 'thrown',
      elapsed: 0,
      stopped: false,
      fault: `the host threw: ${error.stack}`,
    };
  } finally {
    clearTimeout(timer);
    pool.close();
  }
}

function keep(file) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file.name), Buffer.from(file.bytes));
}

/** Reads the files that were stopped again, one by one, and tells which of them are stopped again. */
async function readAgain(engine, files) {
  for (const file of files) {
    const { outcome, stopped, elapsed } = await readCase(engine, file);
    if (!stopped) continue;
    keep(file);
    console.log(`  ${label(file)}: stopped twice, ${outcome}, ${(elapsed / 1000).toFixed(1)} s`);
  }
}

function label({ name, kinds }) {
  return `${name} (${kinds.join(', ')})`;
}

function count(outcomes, { name }, outcome) {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const ofKind = (outcomes[ending] ??= {});
  ofKind[outcome] = (ofKind[outcome] ?? 0) + 1;
}

function shares(ofKind) {
  const total = Object.values(ofKind).reduce((sum, count) => sum + count, 0);
  return Object.entries(ofKind)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${outcome} ${count} (${((100 * count) / total).toFixed(0)} %)`)
    .join(', ');
}

async function readAll(engine, cases, inWork) {
  const tally = { outcomes: {}, faults: 0, slowest: { elapsed: 0, name: '' }, stopped: [] };
  async function work() {
    for (const file of cases) {
      inWork.add(file);
      const { outcome, elapsed, stopped, fault } = await readCase(engine, file);
      inWork.delete(file);
      count(tally.outcomes, file, outcome);
      if (elapsed > tally.slowest.elapsed) tally.slowest = { elapsed, name: file.name };
      if (stopped) tally.stopped.push(file);
      if (fault === null) continue;
      tally.faults += 1;
      keep(file);
      console.error(`  ${label(file)}: ${fault}`);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tally;
}

async function fuzz(options) {
  if (!existsSync(reader)) throw new Error('There is no built reader: run `npm run build` first.');
  console.log(`fuzz: ${options.count} PDF and ${options.count} Word files, seed ${options.seed}`);
  const engine = await loadEngine();
  const inWork = new Set();
  process.on('uncaughtException', (error) => {
    inWork.forEach(keep);
    console.error(`The host crashed at ${[...inWork].map(label).join(', ')}:`, error);
    process.exit(1);
  });
  const { outcomes, faults, slowest, stopped } = await readAll(engine, makeCases(options), inWork);
  await readAgain(engine, stopped);
  for (const kind of Object.keys(outcomes).sort()) {
    console.log(`  .${kind}: ${shares(outcomes[kind])}`);
  }
  console.log(`  slowest ${(slowest.elapsed / 1000).toFixed(1)} s (${slowest.name})`);
  console.log(faults === 0 ? '  no faults' : `  ${faults} faults; the files are in .cache/fuzz`);
  return faults;
}

try {
  process.exitCode = (await fuzz(readOptions())) === 0 ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
