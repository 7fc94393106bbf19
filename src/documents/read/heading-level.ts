import type { SourceLine } from './source-text';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The heading of a level counted from 1; deeper levels than six are the sixth. */
export function headingLevel(level: number): SourceLine['heading'] {
  return LEVELS[Math.min(Math.max(Math.trunc(level), 1), 6) - 1] ?? null;
}
