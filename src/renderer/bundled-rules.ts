import { loadRules, type RuleSet } from '../core/rules/rules';

const ROOT = '../../keywords/';

const files = import.meta.glob<unknown>(
  ['../../keywords/**/*.json', '!../../keywords/reading/**'],
  { eager: true, import: 'default' },
);

let loaded: RuleSet | null = null;

/** The rule set that ships with Uplift, checked when it is first asked for: the first screen does without it. */
export function bundledRules(): RuleSet {
  loaded ??= loadRules(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [path.slice(ROOT.length), data]),
    ),
  );
  return loaded;
}
