import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/build-app.mjs';
import { hasDisplay, onDisplay, prepareDisplay, rootArguments } from '../scripts/display.mjs';
import { electronEnvironment, findElectron } from '../scripts/electron-runtime.mjs';

/**
 * Runs `measure` with what starts Electron (for Playwright's `launch`) and a folder that is gone afterwards. Without a
 * display the whole script runs again on a virtual one; `--yes` lets it install what is missing for that.
 */
export async function withApp(script, measure) {
  const given = process.argv.slice(2);
  const electron = await findElectron();
  prepareDisplay(electron.path, { mayInstall: given.includes('--yes') });
  if (!hasDisplay()) {
    const [program, ...rest] = onDisplay(process.execPath, [script, ...given]);
    process.exitCode = spawnSync(program, rest, { cwd: root, stdio: 'inherit' }).status ?? 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'uplift-bench-'));
  const launching = (name, ...more) => ({
    executablePath: electron.path,
    args: [...rootArguments(), `--user-data-dir=${join(folder, name)}`, ...more],
    env: { ...process.env, ...electronEnvironment(electron) },
  });
  try {
    await measure({ launching, folder, root });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
