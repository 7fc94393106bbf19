/// <reference types="vite/types/importMeta.d.ts" />
import { loadRules } from '../rules/rules';

const ROOT = '../../../keywords/';

/** The rules that ship with Uplift. */
export const shippedRules = loadRules(
  Object.fromEntries(
    Object.entries(
      import.meta.glob('../../../keywords/**/*.json', { eager: true, import: 'default' }),
    ).map(([path, data]) => [path.slice(ROOT.length), data]),
  ),
);
