import { scanText } from '../keywords/scan-text';
import type { Word } from '../keywords/words';
import type { RuleSet } from '../rules/rules';
import { normalSpan } from './normalise';
import type { Found, Reading } from './reading';

/** How many words before a result may say that it did not come, or not yet: "hope to be promoted". */
const REACH = 3;

/**
 * A result told in words that no figure names (`keywords/evidence/results.json`): "the parser was rewritten the next
 * sprint", "both became senior", "notice withdrawn". Null where the words before it say that it only may come.
 */
export function findToldResult({ normal, lexicon }: Reading, rules: RuleSet): Found | null {
  const { words, found } = scanText(normal.original, rules);
  const { notYet } = rules.evidence.results;
  const isBefore = ({ folded }: Word): boolean => lexicon.decisionWords.notYet.has(folded);
  const isDoubtful = ({ folded }: Word): boolean => notYet.includes(folded);
  const told = found.toldResult.find(({ first, last }) => {
    const from = Math.max(0, first - REACH);
    return (
      !words.slice(from, first).some(isBefore) && !words.slice(from, last + 1).some(isDoubtful)
    );
  });
  const [first, last] = told ? [words[told.first], words[told.last]] : [];
  return first && last ? { ...normalSpan(normal, first.start, last.end), kind: 'decision' } : null;
}
