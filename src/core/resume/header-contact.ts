import type { DocumentLine } from './document';

/** The lines of the page header that hold contact facts, the name among them. */
export function headerContactLines({
  lines,
}: {
  readonly lines: readonly DocumentLine[];
}): DocumentLine[] {
  return lines.filter(({ place, role }) => place === 'header' && /^contact(?:\.|$)/.test(role));
}
