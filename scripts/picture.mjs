/** Opens the app where nobody can see it, saves a picture of its window and closes it; `--stay` leaves it open. */
import { _electron } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';

const given = process.argv.slice(2);
const args = given.filter((argument) => argument !== '--stay');
const app = await _electron.launch({ args });
const window = await app.firstWindow();
const withFile = args.at(-1) !== root;
await window
  .locator(withFile ? '[data-bullet], [role=alert]' : 'main')
  .first()
  .waitFor({ timeout: 30_000 });
const path = join(root, '.cache/uplift.png');
mkdirSync(join(root, '.cache'), { recursive: true });
await window.screenshot({ path });
const shown = await app.evaluate(({ app: program, BrowserWindow }) => ({
  version: program.getVersion(),
  electron: process.versions.electron,
  title: BrowserWindow.getAllWindows()[0]?.getTitle(),
}));
console.log(`Uplift ${shown.version} on Electron ${shown.electron} shows: ${shown.title}`);
console.log(`A picture of its window: ${path}`);
if (given.includes('--stay')) {
  console.log('Press Ctrl+C to close it.');
  await new Promise((closed) => app.on('close', closed));
} else {
  await app.close();
}
