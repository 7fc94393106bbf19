import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './build-app.mjs';

/** What a TypeScript module of the program exports; `path` is below `src`. */
export const loadSource = async (path) => (await runnerImport(join(root, 'src', path))).module;
