#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import { forkReader } from '../documents/isolation/fork-reader';
import { createReaderPool } from '../documents/isolation/reader-pool';
import { main } from './main';

// Whoever reads our output may have enough (`| head`): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1),
  );
}

const reader = fileURLToPath(new URL('../reader/index.js', import.meta.url));

const exit = await main(process.argv.slice(2), version, {
  input: process.stdin,
  print: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
  note: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  openPool: (files) => createReaderPool(forkReader(reader), files === undefined ? {} : { files }),
});
process.stderr.write('', () => process.exit(exit));
