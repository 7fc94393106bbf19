import { Dialect, LocalLinter, SuggestionKind, type BinaryModule, type Lint } from 'harper.js';
import type { GrammarFinding } from '../../../core/grammar/shown-findings';
import type { Spelling } from '../../../core/grammar/spelling-of';

/** What a checker is made for. */
export interface CheckerSettings {
  readonly spelling: Spelling;
  /** Right words beside the dictionary's. */
  readonly words: readonly string[];
  /** Before a right word they make another right one. */
  readonly prefixes: readonly string[];
  readonly rulesOff: readonly string[];
}

export type Check = (text: string) => Promise<GrammarFinding[]>;

const SPELLING_RULE = 'SpellCheck';

/**
 * Starts harper.js in this thread: about a second and 400 MB. Where both spellings are right, a word counts as misspelt
 * only if it is so in both. Rejects where the binary cannot be had.
 */
export async function startChecker(
  binary: BinaryModule,
  { spelling, words, prefixes, rulesOff }: CheckerSettings,
): Promise<Check> {
  const start = async (dialect: Dialect): Promise<LocalLinter> => {
    const linter = new LocalLinter({ binary, dialect });
    await linter.importWords([...words]);
    return linter;
  };
  const main = await start(spelling === 'british' ? Dialect.British : Dialect.American);
  const off = rulesOff.map((rule) => [rule, false] as const);
  await main.setLintConfig({ ...(await main.getLintConfig()), ...Object.fromEntries(off) });
  const second = spelling === 'either' ? await start(Dialect.British) : null;
  if (second) await second.setLintConfig(only(SPELLING_RULE, await second.getLintConfig()));
  const isWrong = async (word: string): Promise<boolean> =>
    (await findingsOf(second ?? main, word)).some(({ rule }) => rule === SPELLING_RULE);
  const isMisspelt = async (word: string, [best = '']: readonly string[]): Promise<boolean> => {
    if (second && !(await isWrong(word))) return false;
    // Nearer to another name than to any word: "Hopin", "Radford".
    if (/^[A-Z]/.test(word) && (await isWrong(best.toLowerCase()))) return false;
    const rest = withoutPrefix(word, prefixes);
    return rest === null || (await isWrong(rest));
  };
  return async (text) => {
    const kept = [];
    for (const finding of await findingsOf(main, text)) {
      const { rule, start: from, end, replacements } = finding;
      const isRight =
        rule === SPELLING_RULE && !(await isMisspelt(text.slice(from, end), replacements));
      if (!isRight) kept.push(finding);
    }
    return kept;
  };
}

const LEAST_REST = 4;

/** "billed" of "unbilled"; null where nothing that could be a word is left. */
function withoutPrefix(word: string, prefixes: readonly string[]): string | null {
  const small = word.toLowerCase();
  const prefix = prefixes.find((one) => small.startsWith(one));
  if (prefix === undefined || small.length - prefix.length < LEAST_REST) return null;
  return small.slice(prefix.length);
}

const only = (rule: string, config: Record<string, unknown>): Record<string, boolean> =>
  Object.fromEntries(Object.keys(config).map((name) => [name, name === rule]));

async function findingsOf(linter: LocalLinter, text: string): Promise<GrammarFinding[]> {
  const options = { language: 'plaintext', dedup: false } as const;
  return Object.entries(await linter.organizedLints(text, options)).flatMap(([rule, lints]) =>
    lints.map((lint) => findingOf(rule, lint)),
  );
}

function findingOf(rule: string, lint: Lint): GrammarFinding {
  const { start, end } = lint.span();
  const own = lint.get_problem_text();
  const replacements = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text();
    return suggestion.kind() === SuggestionKind.InsertAfter ? `${own}${text}` : text;
  });
  const finding = { rule, kind: lint.lint_kind(), message: lint.message(), replacements };
  lint.free();
  return { ...finding, start, end };
}
