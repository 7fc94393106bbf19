import type { GrammarFinding } from '../../../core/grammar/shown-findings';
import type { CheckerSettings } from './checker';

/** What the page and the checker's thread say to each other: the settings once, then texts, each answered with its findings. */
export type Asked = { readonly settings: CheckerSettings } | { readonly text: string };

/** `failed`: the checker could not start, or broke on a text. */
export type Answered =
  | { readonly text: string; readonly findings: readonly GrammarFinding[] }
  | { readonly failed: true };
