/** What Electron needs of a Linux machine: shared libraries, and a display (a virtual one where there is none). */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES =
  'xvfb xauth libnss3 libatk1.0-0 libatk-bridge2.0-0 libcups2 libgtk-3-0 libgbm1 libasound2 libxss1 fonts-liberation';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

function whatIsMissing(electron) {
  const libraries = spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? '';
  const missing = [...libraries.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (!hasDisplay() && !(has('xvfb-run') && has('xauth'))) missing.push('a display (Xvfb)');
  return missing;
}

/**
 * Makes sure that `electron` can start. Installs Debian packages itself only as root with CI=true or `--yes`; throws an
 * Error that names what to install otherwise.
 */
export function prepareDisplay(electron, { mayInstall }) {
  if (process.platform !== 'linux') return;
  const missing = whatIsMissing(electron);
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES}`;
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debianRoot || !(mayInstall || process.env.CI === 'true')) {
    throw new Error(`Missing: ${missing.join(', ')}. Install with: sudo sh -c "${install}"`);
  }
  console.log(`Installing what Electron needs here: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = spawnSync('sh', ['-c', `(${install}) >/dev/null`], { stdio: 'inherit', env });
  const still = whatIsMissing(electron);
  if (run.status !== 0 || still.length > 0) {
    throw new Error(`Still missing after the installation: ${still.join(', ') || 'packages'}.`);
  }
}

/** The command that runs `program` on a display, as [file, ...arguments]. */
export function onDisplay(program, args) {
  return hasDisplay()
    ? [program, ...args]
    : ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', program, ...args];
}

/** Chromium refuses its sandbox to root: only the launchers switch it off, never the product. */
export function rootArguments() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.log('Running as root: Chromium needs --no-sandbox here, so it is added for this run.');
  return ['--no-sandbox'];
}
