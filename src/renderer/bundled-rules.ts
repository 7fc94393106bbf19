import { loadRules } from '../core/rules/rules';

const ROOT = '../../keywords/';

const files = import.meta.glob<unknown>(
  ['../../keywords/**/*.json', '!../../keywords/reading/**'],
  { eager: true, import: 'default' },
);

/** The rule set that ships with Uplift, checked when the page loads. */
export const bundledRules = loadRules(
  Object.fromEntries(Object.entries(files).map(([path, data]) => [path.slice(ROOT.length), data])),
);
