import type { Layout } from '../resume/document';
import { PASS, defineCheck, judge, measure, type Finding, type Outcome } from './check';
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
  if (columns <= 1) return verdict === 'mixed' ? judge([], findings) : PASS;
  const found = [sideBySide(columns), ...findings];
  return verdict === 'mixed' ? judge(found, []) : judge([], found);
}

function byShare(columns: number, { columnShare }: Layout): Outcome {
  const share = columnShare ?? 1;
  if (columns <= 1 || share < A_FEW_LINES) return PASS;
  const found = [sideBySide(columns)];
  if (typeof columnShare === 'number') {
    found.push(measure('Text that stands beside other text', `${Math.round(columnShare * 100)}%`));
  }
  return share < A_SHORT_BLOCK ? judge([], found) : judge(found, []);
}

function sideBySide(columns: number): Finding {
  return measure('Columns side by side', String(columns), 'better one');
}
