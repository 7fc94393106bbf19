/// <reference types="vite/types/importMeta.d.ts" />
import { loadRules } from './rules';

const modules: Record<string, unknown> = import.meta.glob('../../../keywords/**/*.json', {
  eager: true,
  import: 'default',
});

/** The content of every bundled keyword file by its path below `keywords/`. */
export function bundledFiles(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(modules).map(([path, content]) => [
      path.replace('../../../keywords/', ''),
      content,
    ]),
  );
}

/** The rule set that ships with the program. */
export const bundledRules = loadRules(bundledFiles());
