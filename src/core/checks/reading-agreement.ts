import type { Reading } from '../resume/document';
import type { Finding } from './check';
import { measure, quote } from './check';

/** Shares of the text that a reading straight across must have in our order; docs/checks/parse-back-round-trip.md. */
const PASS_FROM = 0.97;
const WARN_FROM = 0.93;
const MAX_EXAMPLES = 3;

/** Whether the text comes in the same order when the page is read straight across. */
export interface AcrossThePage {
  readonly verdict: 'alike' | 'a-little-mixed' | 'mixed';
  /** What was compared, and the share of it that agrees. */
  readonly of: string;
  readonly share: string;
  /** The share with its limit, then lines as they are read there; to be shown where they are not alike. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** null where the document holds no such reading, or too little text to compare. */
export function acrossThePage(readings: readonly Reading[]): AcrossThePage | null {
  const reading = readings.find(({ id }) => id === 'top-down');
  if (typeof reading?.agreement !== 'number') return null;
  const { agreement } = reading;
  const of = 'Text in the same order when read straight across';
  const share = `${Math.floor(agreement * 100)}%`;
  const read = new Set(reading.differences.map(({ ours, theirs }) => theirs ?? ours));
  const examples = [...read]
    .slice(0, MAX_EXAMPLES)
    .map((text) => quote('Read straight across', text));
  return {
    verdict: agreement >= PASS_FROM ? 'alike' : agreement >= WARN_FROM ? 'a-little-mixed' : 'mixed',
    of,
    share,
    findings: [measure(of, share, `better ${PASS_FROM * 100}% or more`), ...examples],
  };
}
