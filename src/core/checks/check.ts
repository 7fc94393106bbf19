import type { Facts } from './facts';

/** What a verdict rests on: words of the document, a measure with its limit, or what was looked for in vain. */
export type Finding =
  | {
      readonly kind: 'quote';
      /** What the words are an instance of, for example "In the page header". */
      readonly of: string;
      readonly text: string;
      readonly page?: number;
      readonly bulletId?: string;
    }
  | {
      readonly kind: 'measure';
      readonly of: string;
      readonly value: string;
      readonly limit?: string;
      readonly page?: number;
    }
  | { readonly kind: 'missing'; readonly of: string };

/**
 * What a check found. A warning or a failure carries what it rests on, and may put its own fix in place of the one in
 * `keywords/checks.json` where the finding asks for something narrower. `unknown`: it could not be told;
 * `not-applicable`: there is nothing here to judge. Both say why.
 */
export type Outcome =
  | { readonly verdict: 'pass'; readonly findings: readonly Finding[] }
  | {
      readonly verdict: 'warn' | 'fail';
      readonly findings: readonly [Finding, ...Finding[]];
      readonly fix?: string;
      readonly fixIn?: 'source' | 'clean' | 'none';
    }
  | { readonly verdict: 'unknown' | 'not-applicable'; readonly because: string };

/** One of the 22. Its words and its weight are data: `keywords/checks.json`. */
export interface Check {
  readonly id: string;
  readonly requires: readonly (keyof Facts)[];
  /** Pure; given only the facts that `requires` names. */
  readonly run: (facts: Facts) => Outcome;
}

/** Declares a check: `run` sees only the facts that it requires, so that a test states no more than those. */
export function defineCheck<Id extends string, K extends keyof Facts>(check: {
  readonly id: Id;
  readonly requires: readonly K[];
  readonly run: (facts: Pick<Facts, K>) => Outcome;
}): Check & { readonly id: Id } {
  return check;
}

/** `findings`: what was looked at and found in order. */
export const pass = (...findings: readonly Finding[]): Outcome => ({ verdict: 'pass', findings });

interface Advice {
  readonly fix?: string;
  readonly fixIn?: 'source' | 'clean' | 'none';
}

/** The graver of the findings decides; none at all is a pass, which rests on what was `seen`. */
export function judge(
  grave: readonly Finding[],
  slight: readonly Finding[],
  { seen = [], ...advice }: Advice & { readonly seen?: readonly Finding[] } = {},
): Outcome {
  const [first, ...others] = [...grave, ...slight];
  if (!first) return pass(...seen);
  return { verdict: grave.length > 0 ? 'fail' : 'warn', findings: [first, ...others], ...advice };
}

export function quote(
  of: string,
  text: string,
  at: { readonly page?: number | null; readonly bulletId?: string } = {},
): Finding {
  return {
    kind: 'quote',
    of,
    text,
    ...(at.page ? { page: at.page } : {}),
    ...(at.bulletId === undefined ? {} : { bulletId: at.bulletId }),
  };
}

export function measure(of: string, value: string, limit?: string): Finding {
  return { kind: 'measure', of, value, ...(limit === undefined ? {} : { limit }) };
}

export function missing(of: string): Finding {
  return { kind: 'missing', of };
}
