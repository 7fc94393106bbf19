import { loadRules, type RuleSet } from '../core/rules/rules';
import { ScoringData } from '../core/rules/scoring-file';

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

let scoring: ScoringData | null = null;

/** How bullets are scored, read alone: all that the library's list needs of the rules, and it is the first screen. */
export function bundledScoring(): ScoringData {
  scoring ??= ScoringData.parse(files[`${ROOT}scoring.json`]);
  return scoring;
}
