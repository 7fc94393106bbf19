/** Opens the app where nobody can see it, saves a picture of its window, and closes it again when CI=true. */
import { _electron } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';

const app = await _electron.launch({ args: process.argv.slice(2) });
const window = await app.firstWindow();
await window.waitForLoadState();
await window
  .getByRole('main')
  .waitFor({ timeout: 20_000 })
  .catch(() => {});
await window.waitForTimeout(2_000);
const path = join(root, '.cache/uplift.png');
mkdirSync(join(root, '.cache'), { recursive: true });
await window.screenshot({ path });
const versions = await app.evaluate(({ app: program }) => ({
  uplift: program.getVersion(),
  electron: process.versions.electron,
}));
console.log(`Uplift ${versions.uplift} is open on Electron ${versions.electron}.`);
console.log(`A picture of its window: ${path}`);
if (process.env.CI === 'true') await app.close();
else {
  console.log('Press Ctrl+C to close it.');
  await new Promise((closed) => app.on('close', closed));
}
