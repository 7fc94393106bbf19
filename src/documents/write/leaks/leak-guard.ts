import type { WriteError } from '../../../core/resume/errors';
import type { HiddenFact, Leak, LeakKind } from '../../../core/resume/leak';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { findLeaks } from './find-leaks';

/** What an export must not tell. */
export interface LeakGuard {
  readonly hidden: readonly HiddenFact[];
  /** Ids of hits that the person has seen and accepts. */
  readonly accepted: readonly string[];
  readonly own: readonly string[];
  readonly reviewer: string | null;
  /** `refuse`: a hit that is not accepted keeps the file from being written. `tell`: hits are only listed. */
  readonly hits: 'refuse' | 'tell';
  /** Kinds that are no fault in this file: the gaps that a report asks to fill. */
  readonly unasked?: readonly LeakKind[] | undefined;
}

/** The hits in a Word file that is about to be kept; null where none were asked for. Error: `leak-found`. */
export function guardAgainstLeaks(
  bytes: Uint8Array,
  fileName: string,
  guard: LeakGuard | undefined,
): Result<readonly Leak[] | null, WriteError> {
  if (guard === undefined) return succeed(null);
  const found = findLeaks(bytes, { ...guard, fileName, read: null });
  if (!found.ok)
    return guard.hits === 'tell' ? succeed([]) : refuse(notSearched(found.error.message));
  const leaks = found.value.leaks.filter(({ kind }) => !guard.unasked?.includes(kind));
  const open = leaks.filter(({ id }) => !guard.accepted.includes(id));
  return open.length > 0 && guard.hits === 'refuse' ? refuse(leakFound(open)) : succeed(leaks);
}

const MOST_NAMED = 20;

function leakFound(leaks: readonly Leak[]): WriteError {
  const named = leaks
    .slice(0, MOST_NAMED)
    .map(({ id, kind, where, quote, mend }) => `  ${id}  ${kind}, ${where}: "${quote}". ${mend}`);
  const more = leaks.length > MOST_NAMED ? [`  and ${leaks.length - MOST_NAMED} more`] : [];
  const count = leaks.length === 1 ? 'one thing' : `${leaks.length} things`;
  return {
    code: 'leak-found',
    message: [`The new file would tell ${count} that it should not:`, ...named, ...more].join('\n'),
    remedy: 'Mend each, or accept it by its id. Nothing was written.',
    leaks: [...leaks],
  };
}

const notSearched = (message: string): WriteError => ({
  code: 'leak-found',
  message: `The new file could not be searched for what it should not tell. ${message}`,
  remedy: 'Make a plain copy instead.',
});
