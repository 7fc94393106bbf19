import type { Origin } from '../../core/resume/document';
import type { Found, Row } from './rows';
import { uniqueIds } from './rows';

/** Notes where each field came from and what became of each line. */
export interface Ledger {
  /** Edit target → its lines and how sure the reading is. */
  readonly origins: Record<string, Origin>;
  readonly roles: Map<string, string>;
}

export function openLedger(): Ledger {
  return { origins: {}, roles: new Map() };
}

/** The longest path that both begin with: a header line that gives two fields of a job belongs to the job. */
function commonPath(first: string, second: string): string {
  const [a, b] = [first.split('.'), second.split('.')];
  const shared = a.findIndex((part, at) => part !== b[at]);
  return (shared < 0 ? a : a.slice(0, shared)).join('.');
}

/** Says that rows belong to a field. A line that already has a role keeps what both have in common, or the first. */
export function claim(ledger: Ledger, rows: readonly Row[], role: string): void {
  for (const id of uniqueIds(rows)) {
    const known = ledger.roles.get(id);
    ledger.roles.set(id, known === undefined ? role : commonPath(known, role) || known);
  }
}

/** Enters a field with its origin under an edit target, and claims its rows for the role (the target, if none is given). */
export function enter<T>(
  ledger: Ledger,
  target: string,
  found: Found<T> | null,
  role = target,
): T | null {
  if (!found) return null;
  ledger.origins[target] = { lines: uniqueIds(found.rows), confidence: found.sure };
  claim(ledger, found.rows, role);
  return found.value;
}
