import { create } from 'zustand';
import type { GrammarFinding } from '../../core/grammar/shown-findings';
import { changeSettings, useSettings } from './settings';

/** Spelling and grammar of the open resume: what was found in which text. */
interface Grammar {
  /** By the text itself, so that an answer to a text that has changed meanwhile is never shown. */
  readonly found: ReadonlyMap<string, readonly GrammarFinding[]>;
  /** The checker did not work. It is tried again when the marks are turned on again, or another resume is opened. */
  readonly failed: boolean;
}

export const NOTHING_FOUND: Grammar = { found: new Map(), failed: false };

export const useGrammar = create<Grammar>()(() => NOTHING_FOUND);

/** What a person had ignored; the oldest goes first. */
const MOST_IGNORED = 1000;

/** Marks no such finding again, in any resume. */
export function ignoreFinding(words: string): void {
  const others = useSettings.getState().ignoredWords.filter((other) => other !== words);
  changeSettings({ ignoredWords: [...others, words].slice(-MOST_IGNORED) });
}

export function markAgain(words: string): void {
  const { ignoredWords } = useSettings.getState();
  changeSettings({ ignoredWords: ignoredWords.filter((other) => other !== words) });
}
