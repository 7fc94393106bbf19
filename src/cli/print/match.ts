import type { JobRow } from '../../core/job/compare-jobs';
import { shorten, wrap, type Paint } from './text-layout';

const NAME_WIDTH = 34;

/** The postings as a table, then for each what is missing and what to ask oneself. */
export function printMatches(rows: readonly JobRow[], name: string, paint: Paint): string {
  const head = `  ${'Posting'.padEnd(NAME_WIDTH)}  Rate  Required   All  In bullets`;
  const lines = rows.map((row) => {
    const rate = row.match.matchRate === null ? '   –' : percent(row.match.matchRate);
    const of = (found: number, all: number): string => `${found}/${all}`;
    return [
      `  ${shorten(titleOf(row), NAME_WIDTH).padEnd(NAME_WIDTH)}`,
      rate,
      of(row.mustsFound, row.musts).padStart(8),
      of(row.found, row.terms).padStart(6),
      String(row.inBullets).padStart(10),
    ].join('  ');
  });
  const details = rows.map((row) => detail(row, paint));
  return `${[[paint('bold', name), head, ...lines].join('\n'), ...details].join('\n\n')}\n`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`.padStart(4);
}

function titleOf({ name, match }: JobRow): string {
  return match.title === null ? name : `${match.title} (${name})`;
}

function detail({ name, match }: JobRow, paint: Paint): string {
  const missing = match.missing.map(({ term, must }) => (must ? `${term} (required)` : term));
  const listed = match.matched.filter(({ how }) => how === 'listed').map(({ term }) => term);
  const list = (label: string, terms: readonly string[]): string[] =>
    terms.length === 0 ? [] : [wrap(`${label}: ${terms.join(', ')}`, '    ', '  ')];
  return [
    paint('bold', match.title ?? name),
    ...list('Not found', missing),
    ...list('Only listed', listed),
    ...match.questions.map(({ asks, said }) => wrap(`“${said}” ${asks}`, '    ', '  ? ')),
  ].join('\n');
}
