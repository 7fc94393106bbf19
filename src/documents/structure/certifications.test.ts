import { describe, expect, it } from 'vitest';
import { readCertifications } from './certifications';
import { describePage } from './rows';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

function read(specs: readonly (LineSpec | string)[], cells: readonly number[] = []): string[] {
  const source = sourceOf(specs);
  const lines = source.lines.map((line, at) => {
    const column = cells[at];
    return column === undefined ? line : { ...line, cell: { table: 0, row: 1, column } };
  });
  return readCertifications(lines, describePage(source)).map(({ value }) => value);
}

describe('readCertifications', () => {
  it('joins a name that a narrow column broke', () => {
    expect(read(['Certified Success Leader', '(CCSL), 2022', 'Scrum Master, 2020'])).toEqual([
      'Certified Success Leader (CCSL), 2022',
      'Scrum Master, 2020',
    ]);
  });

  it('keeps two certificates in one row of a table apart', () => {
    expect(read(['Platform Admin Level 2', 'Product-Led Certification'], [0, 1])).toEqual([
      'Platform Admin Level 2',
      'Product-Led Certification',
    ]);
  });

  it('puts the date in the next cell to its certificate', () => {
    expect(read(['Platform Admin Level 2,', '2024'], [0, 1])).toEqual([
      'Platform Admin Level 2, 2024',
    ]);
  });
});
