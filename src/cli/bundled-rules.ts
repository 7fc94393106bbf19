import { loadRules, type RuleSet } from '../core/rules/rules';

const ROOT = '../../keywords/';

const files = import.meta.glob<unknown>(
  ['../../keywords/**/*.json', '!../../keywords/reading/**'],
  { eager: true, import: 'default' },
);

/** The rule set that ships with Uplift. */
export function bundledRules(): RuleSet {
  return loadRules(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path.slice(ROOT.length), data]),
    ),
  );
}
