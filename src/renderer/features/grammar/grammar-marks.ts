import { useEffect, useMemo } from 'react';
import { namesOf } from '../../../core/grammar/names-of';
import {
  ignoredAs,
  isSpelling,
  shownFindings,
  type GrammarFinding,
} from '../../../core/grammar/shown-findings';
import { bundledRules } from '../../bundled-rules';
import { useGrammar } from '../../state/grammar';
import { useSession } from '../../state/session';
import { useSettings } from '../../state/settings';
import type { Mark } from '../workspace/marks';
import { carriedOver } from './carried-over';
import { checkSoon, openDocument } from './checking';
import { strings } from './strings';

/** Replacements that are offered. */
const MOST_FIXES = 3;

const NONE: readonly GrammarFinding[] = [];

/**
 * The marks for spelling and grammar in a text as it reads now; none while they are off. `settled` is the text before it
 * was typed into: until a text is checked, it has the marks that the typing left alone.
 */
export function useGrammarMarks(text: string, settled: string): readonly Mark[] {
  const on = useSettings(({ grammar }) => grammar);
  const ignoredWords = useSettings((settings) => settings.ignoredWords);
  const document = useSession((session) => (on ? openDocument(session) : null));
  const own = useGrammar(({ found }) => found.get(text));
  const before = useGrammar(({ found }) => found.get(settled));
  const isOpen = document !== null && text.trim() !== '' && own === undefined;
  useEffect(() => (isOpen ? checkSoon(text) : undefined), [isOpen, text]);
  return useMemo(() => {
    if (!document) return [];
    const findings = own ?? carriedOver(before ?? NONE, settled, text);
    const ignored = new Set(ignoredWords);
    const known = { grammar: bundledRules().grammar, names: namesOf(document), ignored };
    return shownFindings(text, findings, known).map((finding) => markOf(text, finding));
  }, [document, own, before, settled, text, ignoredWords]);
}

function markOf(text: string, finding: GrammarFinding): Mark {
  const { start, end, message, replacements } = finding;
  const words = text.slice(start, end);
  return {
    kind: 'grammar',
    start,
    end,
    reason: isSpelling(finding) ? strings.unknownWord(words) : strings.reason(message),
    fixes: replacements.slice(0, MOST_FIXES),
    ignoredAs: ignoredAs(text, finding),
  };
}
