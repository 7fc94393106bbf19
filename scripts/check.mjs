/**
 * Runs the checks that read the sources, in two lanes beside each other; each tells its findings when it is done. Further
 * scripts of `package.json`, given as arguments, come last in the shorter lane.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './build-app.mjs';

/** Scripts of `package.json`; the linter takes longer than all the others. */
const LANES = [
  ['lint'],
  ['format:check', 'typecheck', 'unused', 'notices -- --check', ...process.argv.slice(2)],
];

/** True where the script finds nothing. */
async function passes(script) {
  const run = spawn(`npm run ${script}`, { cwd: root, shell: true });
  const output = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const [code] = await once(run, 'close');
  for (const chunk of output) process.stdout.write(chunk);
  return code === 0;
}

/** A lane ends at its first finding. */
async function runLane(scripts) {
  for (const script of scripts) if (!(await passes(script))) return false;
  return true;
}

const passed = await Promise.all(LANES.map(runLane));
process.exitCode = passed.every(Boolean) ? 0 : 1;
