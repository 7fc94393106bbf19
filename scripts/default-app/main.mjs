/** Starts the application folder given on the command line, as Electron's own default application does. */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const args = process.argv.slice(1);
let folder = null;
for (let i = 0; i < args.length && folder === null; i++) {
  const arg = args[i];
  if (arg === '-r' || arg === '--require') require(resolve(args[++i]));
  else if (!arg.startsWith('-')) folder = resolve(arg);
}
const about = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
await import(pathToFileURL(resolve(folder, about.main)).href);
