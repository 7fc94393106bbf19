/**
 * How long the start takes: from starting the process to the first content on screen, the built app beside a bare Electron
 * window, in turns: `node bench/start.mjs [--rounds 7]`. Needs a build. The app starts on a library that is there already.
 */
import { _electron } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withApp } from './with-app.mjs';

const given = process.argv.slice(2);
const rounds = Number(given[given.indexOf('--rounds') + 1] ?? 7) || 7;

const BARE = `
const { app, BrowserWindow } = require('electron');
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;

/* global performance, setTimeout -- in the page */
/** Milliseconds from here to the first content that is painted. */
async function startToContent(options) {
  const began = Date.now();
  const app = await _electron.launch(options);
  const page = await app.firstWindow();
  const painted = await page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return performance.timeOrigin + paint.startTime;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  await pause(500);
  await app.close();
  return painted - began;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

await withApp(import.meta.filename, async ({ launching, folder, root }) => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(
    join(bare, 'package.json'),
    '{ "name": "bare", "version": "1.0.0", "main": "main.cjs" }',
  );
  writeFileSync(join(bare, 'main.cjs'), BARE);
  writeFileSync(join(bare, 'index.html'), '<h1>Bare</h1>');
  const apps = { bare: launching('bare-data', bare), uplift: launching('data', root) };
  const times = { bare: [], uplift: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, options] of Object.entries(apps)) {
      const time = await startToContent(options);
      // The first start of each fills caches.
      if (round > 0) times[name].push(time);
    }
  }
  for (const [name, all] of Object.entries(times)) {
    const range = `${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
    console.log(`${name}: ${median(all).toFixed(0)} ms (${range}, ${rounds} starts)`);
  }
  console.log(`ratio ${(median(times.uplift) / median(times.bare)).toFixed(2)}`);
});
