import type { AnswerForm } from '../rules/phrasing-file';

/** An answer as understood. Money in whole currency units, percentages as 118, durations in months. */
export type Answer =
  | {
      readonly state: 'value';
      readonly slot: string;
      readonly form: AnswerForm;
      readonly text: string;
      readonly value: number | null;
      readonly high: number | null;
      readonly currency: string | null;
    }
  /** The person left it out, does not know it, or may not say it: not asked again. */
  | { readonly state: 'left-out' | 'unknown' | 'confidential'; readonly slot: string }
  /** Asked back: `question` says what is not clear. */
  | { readonly state: 'odd'; readonly slot: string; readonly question: string };

export type ValueAnswer = Extract<Answer, { state: 'value' }>;

/** Answers with a value, by slot. */
export type Facts = ReadonlyMap<string, ValueAnswer>;
