import type { Layout } from '../resume/document';
import { defineCheck, judge, measure, pass, type Finding, type Outcome } from './check';
import { notReported, withoutLayout } from './plain-format';
import { acrossThePage, type AcrossThePage } from './reading-agreement';

/** Shares of the characters that stand beside another column; docs/checks/single-column-layout.md. */
const A_FEW_LINES = 0.2;
const A_SHORT_BLOCK = 0.3;

export const singleColumnLayout = defineCheck({
  id: 'single-column-layout',
  requires: ['format', 'layout', 'readings'],
  run({ format, layout, readings }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    // Only a PDF tells where its words stand: in the others, reading across is reading on.
    const across = format === 'pdf' ? acrossThePage(readings) : null;
    if (layout.columns === null) return notReported('The number of columns', format);
    return across ? byTwoSigns(layout.columns, across) : byShare(layout.columns, layout);
  },
});

/** The columns that were seen, and what reading across makes of them: a failure needs both. */
function byTwoSigns(columns: number, { verdict, findings }: AcrossThePage): Outcome {
  if (columns <= 1) return verdict === 'mixed' ? judge([], findings) : ONE_COLUMN;
  const found = [sideBySide(columns), ...findings];
  return verdict === 'mixed' ? judge(found, []) : judge([], found);
}

function byShare(columns: number, { columnShare }: Layout): Outcome {
  const share = columnShare ?? 1;
  if (columns <= 1) return ONE_COLUMN;
  if (share < A_FEW_LINES) return pass(besideOther(share));
  const found = [sideBySide(columns)];
  if (typeof columnShare === 'number') {
    found.push(besideOther(columnShare));
  }
  return share < A_SHORT_BLOCK ? judge([], found) : judge(found, []);
}

const ONE_COLUMN = pass(measure('Columns side by side', 'none'));

const besideOther = (share: number): Finding =>
  measure('Text that stands beside other text', `${Math.round(share * 100)}%`);

function sideBySide(columns: number): Finding {
  return measure('Columns side by side', String(columns), 'better one');
}
